import { compile } from 'html-to-text'
import type { Notes } from './notes.ts'

const convert = compile({
  wordwrap: false,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'script', format: 'skip' },
    { selector: 'style', format: 'skip' },
    { selector: 'iframe', format: 'skip' },
    { selector: 'object', format: 'skip' },
    ...[1, 2, 3, 4, 5, 6].map((level) => ({ selector: `h${String(level)}`, options: { uppercase: false } })),
    { selector: 'table', format: 'block' },
  ],
  limits: { maxInputLength: 40_000, maxDepth: 40, maxChildNodes: 2_000 },
})

/** What is read of one field; more is never text about a group. */
const longestInput = 40_000
const markup = /<\/?[a-z!][^>]*>?|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i
// Also what turns the direction of writing, joins nothing, or is no character.
const unseen = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFF]/
const unseenAll = new RegExp(unseen.source, 'g')
const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Plain words in at most `longest` characters. Line ends stay where `lines` is true. */
export function plainText(
  given: string,
  longest: number,
  notes: Notes,
  field: string,
  { lines = false, ownHosts = [] }: { lines?: boolean; ownHosts?: readonly string[] } = {},
): string {
  let words = given.slice(0, longestInput)
  if (unseen.test(words)) {
    notes.add('mended', 'control characters', field)
    words = words.replace(unseenAll, (one) => (/[\u2028\u2029]/.test(one) ? '\n' : ''))
  }
  words = withoutMarkup(words.replace(lone, ''), notes, field)
  words = withoutLinks(words, ownHosts, notes, field)
  words = lines
    ? words
        .replace(/[ \t\u00A0]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
    : words.replace(/\s+/g, ' ')
  words = words.normalize('NFC').trim()
  if (words.length <= longest && given.length <= longestInput) return words
  notes.add('mended', 'cut', field)
  return cutAt(words, longest)
}

/** Some feeds escape their HTML, some twice. */
function withoutMarkup(given: string, notes: Notes, field: string): string {
  let words = given
  for (let round = 0; round < 3 && markup.test(words); round += 1) {
    notes.add('mended', 'html', field)
    words = convert(words)
  }
  // What is left opens a tag that nothing closes.
  words = words.replace(/<(?=[a-z/!])/gi, '')
  const markdown = words
    .replace(/!\[[^\]\n]{0,200}\]\([^)\s]{0,500}\)/g, '')
    .replace(/\[([^\]\n]{1,200})\]\([^)\s]{0,500}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,300})\1/g, '$2')
    .replace(/^#{1,6} +/gm, '')
  if (markdown !== words) notes.add('mended', 'html', field)
  return markdown
}

const link = /\b(?:https?:\/\/|www\.)[^\s<>"')\]]+|\b(?:javascript|data|vbscript|file):[^\s]+/gi

/** A page of its own may stay; anybody else's is not for us to send people to. */
function withoutLinks(words: string, ownHosts: readonly string[], notes: Notes, field: string): string {
  return words.replace(link, (found) => {
    const host = /^(?:https?:\/\/)?(?:www\.)?([^/:?#\s]+)/i.exec(found)?.[1]?.toLowerCase().replace(/\.$/, '')
    if (host !== undefined && ownHosts.includes(host)) return found
    notes.add('mended', 'link in the text', field)
    return ''
  })
}

/** At the end of a sentence or of a word, where there is one near. */
function cutAt(words: string, longest: number): string {
  const head = words.slice(0, longest).replace(lone, '')
  const sentence = Math.max(head.lastIndexOf('. '), head.lastIndexOf('! '), head.lastIndexOf('? '))
  if (sentence > longest * 0.7) return head.slice(0, sentence + 1)
  const word = head.lastIndexOf(' ')
  return `${(word > longest * 0.7 ? head.slice(0, word) : head.slice(0, -1)).trimEnd()}…`
}
