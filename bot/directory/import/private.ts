import type { HeldKind } from '../stored.ts'
import { firstNames } from './people.ts'

export interface PrivateWords {
  kind: HeldKind
  words: string
  start: number
  end: number
}

const mail = /[\w.+'-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/gi
const mobile = /(?:(?:\+|\b00)44[ ()\-.]{0,3}(?:0[ )\-.]{0,2})?|\b0)7(?:[ \-.]?\d){9}(?!\d)/g
/** Written with words or gaps so that machines don't find it. */
const hiddenMail =
  /\b[\w.+-]{1,64}\s?(?:\(at\)|\[at\]| at )\s?[\w-]{1,63}\s?(?:(?:\(dot\)|\[dot\]| dot )\s?\w{2,}){1,3}/gi

/** Mailboxes that belong to a group or a desk, not to a person. */
const desk =
  /^(info|information|hello|hi|contact|contactus|enquir\w*|inquir\w*|office|admin\w*|reception\w*|help\w*|support\w*|team|mail|email|post|general|advice|bookings?|referrals?|volunteer\w*|membership|members|secretary|treasurer|chair|manager|coordinator|co-ordinator|warden|services?|centre|center|hub|group|club|cafe|foodbank|press|media|events?|training|feedback|complaints|duty\w*|customer\w*|ask|care|carers?|library|libraries|sport|leisure|activities|wellbeing|community|outreach|project|charity|church|parish|friends)([._-].*|\d*)$/i
/** Mailboxes anybody can have: a person's own, unless the name before it says otherwise. */
const anybodys =
  /@(gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|btopenworld|sky|talktalk|virginmedia|ntlworld|blueyonder|tiscali|plusnet|protonmail|proton|gmx|mail|zoho)\.[a-z.]+$/i

/**
 * Is an e-mail address a person's own? One of a group or a desk ("info@", or named after the group) is not; "jane.smith@"
 * is, wherever it is, and whatever stands before a mail company that anybody can use, unless it names the group.
 */
export function isPrivateMail(address: string, groupNames: readonly string[]): boolean {
  const [box = '', host = ''] = address.toLowerCase().split('@')
  if (desk.test(box)) return false
  const letters = box.replace(/[^a-z]/g, '')
  const words = groupNames.flatMap((name) => name.toLowerCase().match(/[a-z]{4,}/g) ?? [])
  const isGroups = words.some((word) => letters.includes(word) && !firstNames.has(capital(word)))
  const parts = box.split(/[._-]/).filter((part) => /^[a-z]{2,}$/.test(part))
  const isPersons = parts.some((part) => firstNames.has(capital(part))) || /^[a-z]\.[a-z]{3,}$/.test(box)
  if (isPersons && !isGroups) return true
  return anybodys.test(`@${host}`) && !isGroups
}

const name = String.raw`[A-Z][a-z]+(?:['’-][A-Z][a-z]+)?`
const title = String.raw`(?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Revd|Reverend|Father|Fr|Sister|Cllr|Councillor|Imam|Rabbi|Pastor|Canon|Captain|Major)\.?`
const role = String.raw`(?:[Mm]anager|[Cc]o-?ordinator|[Oo]rgani[sz]er|[Ss]ecretary|[Ll]eader|[Cc]hair(?:man|woman|person)?|[Tt]reasurer|[Ww]arden|[Ww]orker|[Oo]fficer|[Ll]ead|[Dd]irector|[Tt]eacher|[Tt]utor|[Ii]nstructor|[Cc]hampion|[Vv]olunteer|[Cc]aptain|[Cc]onvenor)`
const cue = String.raw`(?:[Cc]ontact(?: name)?|[Cc]all|[Rr]ing|[Pp]hone|[Tt]elephone|[Tt]ext|[Ee]-?mail|[Mm]essage|[Ss]peak (?:to|with)|[Tt]alk to|[Aa]sk for|[Ss]ee|[Rr]un by|[Ll]ed by|[Tt]aught by|[Hh]osted by|[Oo]rgani[sz]ed by|[Hh]elped by|[Ww]ith|[Cc]\/o|[Aa]ttn|FAO|[Bb]ook with|[Pp]lease let)`

const titled = new RegExp(String.raw`\b${title} (?:${name} )?${name}`, 'g')
const cued = new RegExp(String.raw`\b${cue}:? (?:[Oo]ur |[Tt]he )?(${name}(?: ${name}){0,2})`, 'g')
const withRole = new RegExp(
  String.raw`(?:\b${role}(?: is)?[:,–-]? (${name}(?: ${name}){0,2}))|(?:\b(${name}(?: ${name}){1,2}),? \(?(?:our |the |[A-Z]?[a-z]+ ){0,3}${role}\b)`,
  'g',
)
const whole = new RegExp(String.raw`\b(${name}) (${name})\b`, 'g')

/** Second words that make a first name the name of a place or a thing. */
const noSurname =
  /^(Street|Road|Lane|Avenue|Close|House|Hall|Centre|Center|Court|Place|Park|Square|School|College|Church|Hospital|Hospice|Trust|Foundation|Community|Club|Group|Day|Week|Association|Society|Library|Library|Gardens?|Lodge|Grove|Drive|Way|Terrace|Memorial|Institute|Cancer|Academy|Theatre|Leisure|Room|Rooms|Building|Cafe|Fund|Charity|Project|Festival|Lewis|Green|Moor|Hill)$/

/** What of a person stands in running text. `groupNames`: of the service and its organisation; they are never held back. */
export function findPrivate(words: string, groupNames: readonly string[]): PrivateWords[] {
  const found: PrivateWords[] = []
  const add = (kind: HeldKind, given: string, start: number): void => {
    const end = start + given.length
    if (!found.some((one) => start < one.end && end > one.start)) found.push({ kind, words: given, start, end })
  }
  for (const match of words.matchAll(mail)) {
    if (isPrivateMail(match[0], groupNames)) add('private e-mail', match[0], match.index)
  }
  for (const match of words.matchAll(hiddenMail)) {
    if (/\(|\[| dot /i.test(match[0])) add('private e-mail', match[0], match.index)
  }
  for (const match of words.matchAll(mobile)) add('mobile number', match[0], match.index)
  for (const { words: given, start } of namesIn(words, groupNames)) add('name of a person', given, start)
  return found.sort((a, b) => a.start - b.start)
}

/** Is this field as a whole a person's name? */
export function isPersonsName(words: string): boolean {
  const parts = words.trim().split(/\s+/)
  if (new RegExp(`^${title}$`).test(parts[0] ?? '')) return parts.length > 1
  const [first = '', ...others] = parts
  return firstNames.has(capital(first)) && !others.some((one) => noSurname.test(one))
}

function namesIn(words: string, groupNames: readonly string[]): { words: string; start: number }[] {
  const found: { words: string; start: number }[] = []
  const named = groupNames.join(' ')
  const add = (given: string | undefined, match: RegExpExecArray): void => {
    if (given === undefined || named.includes(given)) return
    found.push({ words: given, start: match.index + match[0].indexOf(given) })
  }
  for (const match of words.matchAll(titled)) add(match[0], match)
  for (const match of words.matchAll(cued)) add(personIn(match[1]), match)
  for (const match of words.matchAll(withRole)) add(personIn(match[1] ?? match[2]), match)
  for (const match of words.matchAll(whole)) {
    const [both, first = '', second = ''] = match
    if (firstNames.has(first) && !noSurname.test(second) && !isThing(both, words, match.index)) add(both, match)
  }
  return found
}

/** "Jane Smith" of "Jane Smith House" names a house. */
function isThing(both: string, words: string, start: number): boolean {
  const next = /^(?:['’]s)? ([A-Z][a-z]+)/.exec(words.slice(start + both.length))?.[1]
  return (
    (next !== undefined && noSurname.test(next)) ||
    /\b(St|Saint|King|Queen|Prince|Princess) $/.test(words.slice(Math.max(0, start - 9), start))
  )
}

/** As much of the words as is a person's name; undefined when they are something else ("Age UK", "Citizens Advice"). */
function personIn(given: string | undefined): string | undefined {
  const parts = given?.split(' ') ?? []
  const [first = '', second] = parts
  if (!firstNames.has(first)) return undefined
  if (second === undefined) return first
  if (parts.some((one, at) => at > 0 && noSurname.test(one))) return undefined
  return `${first} ${second}`
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()

/** Where a clause begins that asks to get in touch. */
const invitation =
  /(?:^|[,;–(]|\s-|\band\b|\bor\b|\bplease\b|\bjust\b|\bfor (?:more|further|any) (?:details|information|info|enquiries)\b|\bto (?:book|join|find out more|register)\b)[ ,:–-]*(?:please |just |or |and |simply )*(?:contact|call|ring|phone|telephone|text|e-?mail|message|speak to|speak with|talk to|ask for|see|tel|mob(?:ile)?|run by|led by|hosted by|organi[sz]ed by)\b/gi

/** The text without what was found: the clause that asks to get in touch goes with it, the rest of the sentence stays. */
export function withoutPrivate(words: string, found: readonly PrivateWords[]): string {
  if (found.length === 0) return words
  let shown = ''
  let at = 0
  for (const sentence of sentencesOf(words)) {
    const [start, end] = [at, at + sentence.length]
    at = end
    const inside = found.filter((one) => one.start < end && one.end > start)
    shown += inside.length === 0 ? sentence : mendedSentence(sentence, inside, start)
  }
  return shown
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ +([.,;!?])/g, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function mendedSentence(sentence: string, inside: readonly PrivateWords[], offset: number): string {
  const first = Math.min(...inside.map((one) => one.start)) - offset
  const ask = [...sentence.matchAll(invitation)].map((match) => match.index).findLast((index) => index <= first)
  const tail = /\s*$/.exec(sentence)?.[0] ?? ''
  let left: string
  if (ask === undefined) {
    left = sentence.trimEnd()
    for (const one of inside.toSorted((a, b) => b.start - a.start)) {
      const before = left.slice(0, Math.max(0, one.start - offset)).replace(/\b(?:with|by|our|from) $/i, '')
      left = before + left.slice(Math.max(0, one.end - offset))
    }
    left = left
      .replace(/\(\s*(?:tel|mob(?:ile)?|e-?mail|on|:|,|-|\s)*\)/gi, '')
      .replace(/\b(?:tel|mob(?:ile)?|e-?mail|telephone|phone)\s*[:.]?\s*(?=$|[,.;])/gi, '')
  } else left = sentence.slice(0, ask)
  left = left
    .replace(/[\s,;:–(.-]+$/, '')
    .replace(/\b(?:and|or|by|with|on|at|to|please|from|via)$/i, '')
    .trim()
  if (/\b(?:is|are|was)$/.test(left) || (left.match(/\p{L}{2,}/gu) ?? []).length < 3)
    return tail.includes('\n') ? '\n' : ''
  return `${left}${/[.!?…]$/.test(left) ? '' : '.'}${tail === '' ? '' : tail}`
}

/** With the spaces after them, so that together they are the text again. */
function sentencesOf(words: string): string[] {
  return words.match(/(?:[^.!?\n]|[.!?](?=\S))+(?:[.!?]+(?=\s|$))?\s*|[.!?\n]+\s*/g) ?? []
}
