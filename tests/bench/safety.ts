import { assess } from '../../bot/safety/assess.ts'
import { percentile } from './load.ts'

const pieces = [
  'my mum has not been eating much and the carers come late',
  'I used to play in a brass band and I miss the lads',
  'he shouts when the dinner is late but he means well',
  'is there a lunch club near Armley that does a decent roast',
  'she fell last Christmas and has been fine since they put the rail in',
  'the bus never comes and my knees are killing me',
  'nobody has been round since Tuesday and the fridge is empty',
]

/** Milliseconds for one message of up to 2,000 characters, and how the time grows with sixteen times the text. */
export function benchSafety(): { p99: number; growth: number } {
  const messages = Array.from({ length: 4_000 }, (_, index) => {
    const length = 20 + ((index * 7919) % 1980)
    let text = ''
    for (let at = index; text.length < length; at += 1) text += `${pieces[at % pieces.length] ?? ''}. `
    return text.slice(0, length)
  })
  for (const text of messages.slice(0, 1_500)) assess({ text })
  const took = messages.map((text) => timeOf(text))
  const short = messages[0]?.padEnd(2_000, pieces.join('. ')) ?? ''
  const long = short.repeat(16)
  const best = (text: string): number => Math.min(...Array.from({ length: 15 }, () => timeOf(text)))
  return { p99: percentile(took, 0.99), growth: best(long) / best(short) }
}

function timeOf(text: string): number {
  const start = performance.now()
  assess({ text })
  return performance.now() - start
}
