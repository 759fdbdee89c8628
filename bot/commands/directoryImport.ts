import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { councilNames, locateWith } from '../directory/import/locate.ts'
import { prepareImport } from '../directory/import/prepareImport.ts'
import { reportLines, type Report } from '../directory/import/report.ts'
import { sourceName, stagingOf, type Waiting } from '../directory/import/staging.ts'
import { Outdated, type TakeInOrder } from '../directory/import/takeIn.ts'
import { readServices } from '../directory/readDirectory.ts'
import { askDirectory, type DirectoryAsk } from './askDirectory.ts'
import { makeBar } from './progressBar.ts'
import { table, when } from './table.ts'

const usage = `npm run directory:import -- FILE_OR_URL      a .json or .csv file, or the address of /services
   --everything          ask for everything, not only for what changed
   --anyway              take it in although it looks wrong
   --without-starter     it stands instead of the starter directory; --with-starter: beside it again
   --json                the report as JSON
npm run directory:import -- --list          what has been brought in
npm run directory:import -- --remove FILE_OR_URL
See docs/directory.md.`

function read() {
  const yesOrNo = { type: 'boolean' } as const
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        ...{ everything: yesOrNo, anyway: yesOrNo, 'without-starter': yesOrNo, 'with-starter': yesOrNo },
        ...{ json: yesOrNo, list: yesOrNo, remove: { type: 'string' } },
      },
    })
  } catch {
    throw new Error(usage)
  }
}

async function main(): Promise<void> {
  const { values, positionals } = read()
  const config = readConfig(process.env)
  const councilFolder = join(import.meta.dirname, '../councils', config.COUNCIL)
  const ask = askDirectory(config.DATA_DIR, readServices(councilFolder).length)
  if (values.list === true) {
    await list(ask)
    return
  }
  if (values.remove !== undefined) {
    await remove(ask, values.remove)
    return
  }
  const [from] = positionals
  if (from === undefined || positionals.length > 1) throw new Error(usage)
  const order = orderOf(values)
  const prepare = (everything: boolean): Promise<Waiting> => {
    const bar = makeBar()
    return prepareImport(
      { from, dataFolder: config.DATA_DIR, everything },
      {
        locate: locateWith(councilFolder),
        councilNames: councilNames(councilFolder),
        now: () => new Date(),
        progress: bar.show,
        limits: { allowInside: config.DIRECTORY_ALLOW_INSIDE },
      },
    ).finally(bar.stop)
  }
  const report = await bringIn(prepare, ask, order, values.everything === true)
  tell(report, values.json === true)
  process.stderr.write(`The whole report: ${join(stagingOf(config.DATA_DIR, report.source).folder, 'report.txt')}\n`)
  if (report.outcome !== 'taken in') process.exitCode = 1
}

function orderOf(values: ReturnType<typeof read>['values']): Pick<TakeInOrder, 'anyway' | 'withoutStarter'> {
  return {
    ...(values.anyway === true ? { anyway: true } : {}),
    ...(values['without-starter'] === true ? { withoutStarter: true } : {}),
    ...(values['with-starter'] === true ? { withoutStarter: false } : {}),
  }
}

/** When the directory has changed in between, everything is read anew, once. */
async function bringIn(
  prepare: (everything: boolean) => Promise<Waiting>,
  ask: DirectoryAsk,
  order: Pick<TakeInOrder, 'anyway' | 'withoutStarter'>,
  everything: boolean,
): Promise<Report> {
  const { source, version } = await prepare(everything)
  try {
    return await ask.takeIn({ ...order, source, version })
  } catch (error) {
    if (!(error instanceof Outdated) || everything) throw error
    return bringIn(prepare, ask, order, true)
  }
}

function tell(report: Report, asJson: boolean): void {
  process.stdout.write(`${asJson ? JSON.stringify(report, null, 2) : reportLines(report).join('\n')}\n`)
}

async function list(ask: DirectoryAsk): Promise<void> {
  const sources = await ask.sources()
  if (sources.length === 0) process.stdout.write('Only the starter directory is there.\n')
  else {
    const rows = sources.map((one) => [
      ...[
        one.source,
        String(one.count),
        when(one.at),
        one.withoutStarter === true ? 'instead of the starter' : 'beside it',
      ],
    ])
    process.stdout.write(`${table(['Source', 'Services', 'Brought in', 'Stands'], rows)}\n`)
  }
}

async function remove(ask: DirectoryAsk, given: string): Promise<void> {
  const known = (await ask.sources()).map(({ source }) => source)
  const source = known.find((one) => one === given) ?? known.find((one) => one === sourceName(given))
  if (source === undefined || !(await ask.remove(source))) {
    throw new Error(`Nothing was brought in from ${given}. There is: ${known.join(', ') || 'nothing'}.`)
  }
  process.stdout.write(`What came from ${source} is out of the directory.\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
