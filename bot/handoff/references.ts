import { randomBytes } from 'node:crypto'

/**
 * Sixteen letters and digits that neither look nor sound alike when somebody reads them out: none of 0 O 1 I L 5 S, of 8 and
 * B and of M and N only one, and no vowels that would make words.
 */
const signs = '2346789HKMPQRWXY'

/**
 * A reference to say on the telephone: `H-7K4-Q2M`. One in 16.7 million, so nobody hits on another's by chance; the store
 * makes sure that none is given twice.
 */
export function newReference(letter: 'H' | 'R'): string {
  const text = [...randomBytes(6)].map((byte) => signs.charAt(byte % signs.length)).join('')
  return `${letter}-${text.slice(0, 3)}-${text.slice(3)}`
}
