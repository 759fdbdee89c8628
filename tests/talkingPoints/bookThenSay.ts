/** Books times as fast as it can and says each code on a line of its own. Its process is killed in the middle of that. */
import { openLowdb } from '../../bot/storage/lowdb/openLowdb.ts'
import { makeTalkingPoints } from '../../bot/talkingPoints/talkingPoints.ts'
import { manyTimes, movedClock, noWishes } from './fixtures.ts'

const [folder = '', round = ''] = process.argv.slice(2)
const storage = await openLowdb(folder)
const points = makeTalkingPoints({ data: manyTimes(), storage, clock: movedClock(), timeZone: 'Europe/London' })
const shown: string[] = []
process.stdout.write('ready\n')
for (let count = 0; count < 400; count += 1) {
  const [time] = (await points.offer(noWishes, shown)).times
  if (time === undefined) break
  shown.push(time.id)
  const id = `${round}-${String(count)}`
  const two = await Promise.all(
    ['one', 'other'].map((who) =>
      points.book({ id: `${id}-${who}`, conversationId: id, timeId: time.id, wishes: noWishes }),
    ),
  )
  for (const mine of two) if (mine !== 'taken') process.stdout.write(`${mine.code} ${mine.at.id}\n`)
}
