/** What takes two signs together back, whatever they are of. */
export const notNowTogether = [
  'past',
  'study',
  'news',
  'asking',
  'never',
  'hypothetical',
  'resolved',
  'joking',
  'wellCared',
  'livedWith',
]

/** One group of words against another, in either order. */
export const both = (left: string, right: string, gap = '...'): string[] => [
  `${left} ${gap} ${right}`,
  `${right} ${gap} ${left}`,
]
