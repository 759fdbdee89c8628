/**
 * Prints how well safety recognises what it is shown: `node tests/safety/evaluate.ts <labelled.jsonl>... [--harmless <everyday.jsonl>] [--wrong]`.
 * Labelled lines: `{text, label, kind, lang?, alt?, kind2?}`; harmless lines: `{text}`.
 */
import { readFileSync } from 'node:fs'
import { assess } from '../../bot/safety/assess.ts'
import { measure, rows, type Labelled } from './measures.ts'

const args = process.argv.slice(2)
const harmlessAt = args.indexOf('--harmless')
const harmlessFile = harmlessAt >= 0 ? args[harmlessAt + 1] : undefined
const files = args.filter((arg, index) => !arg.startsWith('--') && (harmlessAt < 0 || index !== harmlessAt + 1))

function lines(path: string): Labelled[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled)
}

for (const file of files) {
  const judged = lines(file).map((row) => ({ row, finding: assess(row) }))
  console.log(`\n${file}: ${judged.length} messages`)
  for (const { name, part, of } of rows(measure(judged))) {
    console.log(
      `${name.padEnd(62)} ${of === 0 ? '-' : `${((100 * part) / of).toFixed(1)}%`.padStart(7)}  (${part} of ${of})`,
    )
  }
  if (!args.includes('--wrong')) continue
  for (const { row, finding } of judged) {
    const kindWrong =
      row.label !== 'none' &&
      finding.level !== 'none' &&
      row.kind !== finding.kinds[0] &&
      row.kind2 !== finding.kinds[0]
    if (finding.level === row.label && !kindWrong) continue
    console.log(
      `${row.label}/${row.kind} -> ${finding.level}/${finding.kinds.slice(0, 3).join(',')} | ${row.text}\n     ${finding.because[0] ?? ''}`,
    )
  }
}

if (harmlessFile !== undefined) {
  const all = lines(harmlessFile)
  const times: number[] = []
  const raised = all.flatMap((row) => {
    const start = performance.now()
    const finding = assess(row)
    times.push(performance.now() - start)
    return finding.level === 'none' ? [] : [{ row, finding }]
  })
  times.sort((a, b) => a - b)
  console.log(
    `\n${harmlessFile}: ${all.length} everyday messages, raised above none: ${raised.length} (${((100 * raised.length) / all.length).toFixed(3)}%)`,
  )
  console.log(`time of one message, 99th percentile: ${(times[Math.floor(times.length * 0.99)] ?? 0).toFixed(3)} ms`)
  if (args.includes('--wrong'))
    for (const { row, finding } of raised)
      console.log(`${finding.level} | ${row.text}\n     ${finding.because[0] ?? ''}`)
}
