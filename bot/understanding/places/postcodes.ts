import type { Place } from '../../../dialogs/ports.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Word } from './words.ts'

/** The letters that postcodes of the United Kingdom begin with: "M62" is a road, "QZ1" is nothing. */
const areas = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU ' +
    'HA HD HG HP HR HS HU HX IG IP IV KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO ' +
    'PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
)

/** What stands at a position: how many words it takes, and how sure it is. */
export interface Coded {
  place: Place
  length: number
  kind: 'postcode' | 'outcode'
}

const whole = /^([a-z]{1,2})([0-9][a-z0-9]?)([0-9])([a-z]{2})$/
const first = /^([a-z]{1,2})([0-9][a-z0-9]?)$/
const second = /^([0-9])([a-z]{2})$/

/** A postcode or the first half of one that begins at this word; also "Leeds 12", where the council's places say so. */
export function postcodeAt(words: readonly Word[], at: number, gazetteer: Gazetteer): Coded | null {
  const one = words[at]?.text ?? ''
  const two = words[at + 1]?.text ?? ''
  const three = words[at + 2]?.text ?? ''
  return (
    read(one, '', 1, gazetteer) ??
    read(one, two, 2, gazetteer) ??
    (/^[a-z]{1,2}$/.test(one) && /^[0-9]/.test(two)
      ? (read(one + two, three, 3, gazetteer) ?? read(one + two, '', 2, gazetteer) ?? half(one + two, 2, gazetteer))
      : null) ??
    half(one, 1, gazetteer) ??
    numbered(words, at, gazetteer)
  )
}

function read(start: string, end: string, length: number, gazetteer: Gazetteer): Coded | null {
  if (end !== '' && !second.test(end)) return null
  const [, area = '', district = '', sector = ''] = whole.exec(start + end) ?? []
  if (!areas.has(area.toUpperCase())) return null
  const outcode = (area + district).toUpperCase()
  return { place: gazetteer.coded(outcode, `${outcode} ${sector}`), length, kind: 'postcode' }
}

function half(word: string, length: number, gazetteer: Gazetteer): Coded | null {
  const [, area = ''] = first.exec(word) ?? []
  if (!areas.has(area.toUpperCase())) return null
  return { place: gazetteer.coded(word.toUpperCase(), undefined), length, kind: 'outcode' }
}

/** "Leeds 12" is LS12; "in Leeds 12 years" is not. */
function numbered(words: readonly Word[], at: number, gazetteer: Gazetteer): Coded | null {
  const area = gazetteer.numbered.get(words[at]?.text ?? '')
  const number = words[at + 1]
  if (area === undefined || number === undefined || number.opens || !/^[1-9][0-9]?$/.test(number.text)) return null
  if (
    /^(years?|yrs?|months?|weeks?|days?|times?|or|minutes?|miles?|people|odd|to|pm|am)$/.test(words[at + 2]?.text ?? '')
  )
    return null
  const outcode = `${area}${number.text}`
  return gazetteer.knows(outcode) ? { place: gazetteer.coded(outcode, undefined), length: 2, kind: 'outcode' } : null
}
