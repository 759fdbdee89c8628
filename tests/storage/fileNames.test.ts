import fc from 'fast-check'
import { documentPath, fromFileName, logPath, toFileName } from '../../bot/storage/lowdb/fileNames.ts'

/** Any text at all, broken surrogates with it. */
const anyText = fc.string({ unit: 'binary', maxLength: 300 })
/** Texts that differ in little: capitals, accents, escapes. */
const lookAlike = fc.string({
  unit: fc.constantFrom('a', 'A', '%', '6', '1', 'é', 'e\u0301', 'ı', 'I', 'K', '\u212a', '/', '~'),
  maxLength: 6,
})

describe('file names', () => {
  it('are safe on any file system', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const file = toFileName(name)
        expect(file).toMatch(/^[a-z0-9_%~-]+$/)
        expect(file.length).toBeLessThanOrEqual(120)
        expect(file).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/)
      }),
    )
    expect(toFileName('con')).not.toBe('con')
  })

  it('give the name back, unless they had to be shortened', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const back = fromFileName(toFileName(name))
        if (back === undefined) expect(name.length).toBeGreaterThan(20)
        else expect(back).toBe(name)
      }),
    )
  })

  it('differ for different names, also where capitals and accents are not told apart', () => {
    const folded = (name: string): string => toFileName(name).toLowerCase().normalize('NFKD')
    const pair = fc.oneof(fc.tuple(anyText, anyText), fc.tuple(lookAlike, lookAlike))
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(folded(one) === folded(other)).toBe(one === other)
      }),
      { numRuns: 1_000 },
    )
  })

  it('stay inside the data folder', () => {
    fc.assert(
      fc.property(anyText, anyText, (collection, name) => {
        const key = `${collection.replaceAll('/', '') || 'x'}/${name}`
        expect(documentPath(key)).toMatch(/^documents\/[^/.]+\/[0-9a-f]{2}\/[^/.]+\.json$/)
        expect(logPath(name)).toMatch(/^logs\/[0-9a-f]{2}\/[^/.]+\.jsonl$/)
      }),
    )
  })

  it('are spread over the folders', () => {
    const counts = new Map<string, number>()
    for (let at = 0; at < 25_600; at += 1) {
      const shard = documentPath(`c/conversation-${at}`).split('/')[2]!
      counts.set(shard, (counts.get(shard) ?? 0) + 1)
    }
    expect(counts.size).toBe(256)
    expect(Math.max(...counts.values())).toBeLessThan(200)
  })
})
