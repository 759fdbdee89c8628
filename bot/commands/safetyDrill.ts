import { readService } from './announce.ts'
import { holdDrill } from './drill/steps.ts'
import { reachable } from './openItems.ts'

// npm run safety:drill [-- --seconds 60]
const folder = process.env['DATA_DIR'] ?? './data'
const given = process.argv.indexOf('--seconds')
const tellSeconds = given > 0 ? Number(process.argv[given + 1]) : 30
const print = (line: string): void => void process.stdout.write(`${line}\n`)

const service = await readService(folder)
if (service === undefined) {
  print(`not ok  the service runs: none has announced itself in ${folder}. Start it, or set DATA_DIR.`)
  process.exit(1)
}
const address = `http://${reachable(service.host)}:${service.port}`
const well = await holdDrill({ address, secret: service.secret, tellSeconds, print })
print(well ? 'All is well.' : 'Something is not well: see "not ok" above.')
process.exit(well ? 0 : 1)
