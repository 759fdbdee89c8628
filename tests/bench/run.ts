/**
 * Prints every figure we hold ourselves to, one row each: what, measured, to reach. Rates are compared with the SDK's
 * own bot in turns in the same run, because machines are noisy. `npm run bench -- quick` leaves the long rows out.
 */
import { benchSuggest } from './suggest.ts'
import { benchOpen } from './open.ts'
import { benchPage } from './page.ts'
import { benchSafety } from './safety.ts'
import { benchStorage } from './storage.ts'
import { median } from './load.ts'
import { startOurs, startSdkBot } from './processes.ts'
import { firstAnswer, turnsOverDirectLine, turnsOverMessages } from './turns.ts'

const rounds = 5
const conversations = 150
const quick = process.argv.includes('quick')

interface Row {
  what: string
  measured: string
  toReach: string
}

const rows: Row[] = []
function row(what: string, measured: string, toReach: string): void {
  rows.push({ what, measured, toReach })
  console.log(`| ${what} | ${measured} | ${toReach} |`)
}
const times = (value: number): string => `${value.toFixed(2)} times`
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`
const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`

console.log('| what | measured | to reach |\n|---|---|---|')
await rates()
row('start to the first answer of the bot', ms(await firstAnswer()), 'under 4000 ms')
const safety = benchSafety()
row('safety check of one message to 2,000 characters, 99th percentile', ms(safety.p99), 'under 1 ms')
row('safety check, 16 times the text takes', times(safety.growth), '16 times (linear)')
const suggest = benchSuggest()
row('suggestions from 10,000 services, 95th percentile', ms(suggest.suggestion.p95), 'under 10 ms')
row('10,000 services loaded in', ms(suggest.load), 'under 3000 ms')
for (const page of await benchPage()) row(page.what, kb(page.bytes), `${String(page.most)} KB`)
if (!quick) {
  const storage = await benchStorage()
  row(
    'turn on the store, 200,000 against 1,000 stored, conversations going on',
    times(storage.growth.busy),
    'within 1.2 times',
  )
  row('the same, any conversation of all that are stored', times(storage.growth.any), 'within 1.2 times')
  row(
    'thousandth against first turns of a conversation',
    times(storage.thousandthTurns.median / storage.firstTurns.median),
    'within 1.2 times',
  )
  const open = await benchOpen()
  row('10,000 open conversations, 100 turns a second: 99th percentile', ms(open.p99), 'under 100 ms')
  row(
    'memory at the begin and the end of that',
    `${open.memoryBefore.toFixed(0)} MB and ${open.memoryAfter.toFixed(0)} MB`,
    'flat',
  )
}
process.exit(0)

/** Turn by turn with the SDK's bot, the first round for warming up. */
async function rates(): Promise<void> {
  const ours = await startOurs()
  const sdk = await startSdkBot()
  const messages: number[] = []
  const directLine: number[] = []
  let seen = { sdk: 0, messages: 0, directLine: 0 }
  for (let round = 0; round <= rounds; round += 1) {
    const theirs = await turnsOverMessages(sdk.address, conversations)
    const overMessages = await turnsOverMessages(ours.address, conversations)
    const overDirectLine = await turnsOverDirectLine(ours.address, conversations)
    if (round === 0) continue
    messages.push(overMessages / theirs)
    directLine.push(overDirectLine / theirs)
    seen = { sdk: theirs, messages: overMessages, directLine: overDirectLine }
  }
  ours.stop()
  sdk.stop()
  const rate = (value: number): string => `${value.toFixed(0)} a second`
  row(
    `turns on /api/messages against the SDK's waterfall bot (last round: ${rate(seen.messages)} against ${rate(seen.sdk)})`,
    times(median(messages)),
    'at least 1 times',
  )
  row(
    `turns over Direct Line with a socket against the same bot (last round: ${rate(seen.directLine)})`,
    times(median(directLine)),
    'at least 2 times',
  )
}
