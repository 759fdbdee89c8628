import type { Finding, HandoffDetails, Kind, Level, Safe } from '../../dialogs/ports.ts'

/** One thing that safety saw, with the person's own words. */
export interface StoredFinding extends Finding {
  /** ISO time. */
  at: string
  said: string
}

/** Everything that can happen to a handoff. */
export type HistoryWhat =
  | 'opened'
  | 'found more'
  | 'told more'
  | 'changed'
  | 'taken back'
  | 'taken'
  | 'contact'
  | 'note'
  | 'plan'
  | 'passed on'
  | 'accepted'
  | 'chat to worker'
  | 'chat to bot'
  | 'cut off'
  | 'team told'
  | 'checked back'
  | 'person told'
  | 'chat deleted'
  | 'closed'

/** A line of what happened to a handoff, for the worker; also a link of the hash chain. */
export interface HistoryLine {
  /** ISO time. */
  at: string
  what: HistoryWhat
  /** The person at the keyboard (or the conversation for them), or the worker's name. */
  by: string
  /** The worker's account: two may have one name. */
  staffId?: string
  /** What it was about: the field or the wording key of the step; for `closed`, the worker's note. */
  about?: string
  /** What stood there before: nobody at the keyboard can make an answer disappear. */
  before?: string
  /** Of what may be done twice (a repeat after a crash): the same id again changes nothing. */
  once?: string
  /** SHA-256 of the whole document, this list apart, as it stood after this line; on the last line of each write. */
  state?: string
  /** SHA-256 over the line before's hash, this line and the reference; absent on lines older than the chain. */
  hash?: string
}

/** Who has a crisis in hand. */
export interface Holder {
  staffId: string
  name: string
  role: string
  /** ISO time. */
  at: string
}

/** One thing to do in the next hours and days: the emergency plan. */
export interface PlanLine {
  what: string
  who: string
  /** ISO time by which it is done. */
  by: string
  /** A small sum that is spent at once, in pounds; null when none is. */
  money: number | null
}

/** What is stored in the collection `handoffs`, under its reference. Restricted: it holds what people said about others. */
export interface HandoffDocument {
  reference: string
  conversationId: string
  /** Only a worker closes. */
  status: 'open' | 'closed'
  /** ISO times. */
  openedAt: string
  changedAt: string
  closedAt?: string
  /** The highest seen. */
  level: Level
  /** Of all findings, in the order seen. */
  kinds: Kind[]
  because: string[]
  about: Finding['about']
  findings: StoredFinding[]
  /** Wording keys of the steps with the person's latest answers. */
  answers: Record<string, string>
  safeToContact: Safe
  name?: string
  contact?: string
  hasWorker?: string
  wish?: string
  takenBack: string[]
  history: HistoryLine[]
  /** Team ids in the order in which they are told; absent in documents older than this field. */
  teams?: string[]
  /** What the rest of these mean: docs/adr/0005. All absent until a worker (or the clock) does something. */
  holder?: Holder
  /** Who writes in the chat; absent means the bot. */
  chat?: 'bot' | 'worker'
  /** ISO time of the first human contact that a worker noted: the four hours end and the 72 begin. */
  contactedAt?: string
  /** A local team has taken it on. */
  accepted?: { team: string; who: string; by: string; at: string }
  plan?: PlanLine[]
  outcome?: { happened: string; wanted: string }
  /** Who was told since it last began to wait. */
  told?: {
    team: string
    step: number
    at: string
    /** It was its turn, but no message could go anywhere: this page alone shows it to them. */
    noAddress?: true
  }[]
  /** ISO time since which nobody has had it, when that is not `openedAt`: it was passed on, or its holder was cut off. */
  waitingSince?: string
  /** ISO times at which the bot asked how things are, by the minutes of the profile. */
  checkedBack?: Record<string, string>
  /** ISO time of the person's last words. */
  lastHeardAt?: string
  /** Crises from one address share this (a keyed hash, never the address). */
  group?: string
  /** Held for practice (`npm run safety:drill`). */
  practice?: boolean
  /** The person deleted the conversation; this record stays (public task). */
  chatDeleted?: boolean
  /** Language tag of the person. */
  lang?: string
  /** In memory only, for the disk does not take it (unwritten.ts). Never stored. */
  unwritten?: boolean
}

const levels: readonly Level[] = ['none', 'concern', 'crisis', 'emergency']

/** Where a handoff comes from; written with its first finding, so that practice never looks real for a moment. */
export type Origin = Pick<HandoffDocument, 'practice' | 'group' | 'lang'>

/** A new handoff of which nothing is known but its first finding. The four hours run from `at`. */
export function openedBy(
  finding: StoredFinding,
  conversationId: string,
  reference: string,
  origin: Origin = {},
): HandoffDocument {
  const { at, level, kinds, because, about } = finding
  const { practice, group, lang = finding.lang } = origin
  return {
    ...(practice === true && { practice }),
    ...(group !== undefined && { group }),
    ...(lang !== undefined && { lang }),
    reference,
    conversationId,
    status: 'open',
    openedAt: at,
    changedAt: at,
    level,
    kinds: [...kinds],
    because: [...because],
    about,
    findings: [finding],
    answers: {},
    safeToContact: 'unknown',
    takenBack: [],
    history: [{ at, what: 'opened', by: 'conversation' }],
  }
}

/**
 * The handoff with one more finding. The level only ever rises. The very same finding in the same words is the turn run
 * again after a crash, and changes nothing: then the same object comes back.
 */
export function withFinding(handoff: HandoffDocument, finding: StoredFinding): HandoffDocument {
  if (handoff.findings.some((known) => isSame(known, finding))) return handoff
  return {
    ...handoff,
    changedAt: finding.at,
    level: levels.indexOf(finding.level) > levels.indexOf(handoff.level) ? finding.level : handoff.level,
    kinds: union(handoff.kinds, finding.kinds),
    because: union(handoff.because, finding.because),
    about: handoff.about === 'unknown' ? finding.about : handoff.about,
    findings: [...handoff.findings, finding],
    history: [...handoff.history, { at: finding.at, what: 'found more', by: 'conversation' }],
  }
}

/** The handoff with what the person told. A changed answer leaves the earlier one in the history. The same again changes nothing. */
export function withDetails(handoff: HandoffDocument, details: Partial<HandoffDetails>, at: string): HandoffDocument {
  const { answers = {}, takenBack = [], ...rest } = details
  // An absent detail must not wipe out a known one.
  const single = Object.fromEntries(
    Object.entries(rest).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
  const teams = teamsAfter(handoff, details.teams)
  const newlyTakenBack = takenBack.filter((words) => !handoff.takenBack.includes(words))
  const history: HistoryLine[] = [
    ...changes(handoff.answers, answers, at),
    ...changes(singleOf(handoff), single, at),
    ...changes({ teams: handoff.teams?.join(', ') }, teams === undefined ? {} : { teams: teams.join(', ') }, at),
    ...newlyTakenBack.map((): HistoryLine => ({ at, what: 'taken back', by: 'conversation' })),
  ]
  if (history.length === 0) return handoff
  return {
    ...handoff,
    ...single,
    ...(teams && { teams }),
    changedAt: at,
    answers: { ...handoff.answers, ...answers },
    takenBack: union(handoff.takenBack, takenBack),
    history: [...handoff.history, ...history],
  }
}

/** The turn works out anew each time who is told; once a worker has passed it on, the worker's word stands. */
function teamsAfter(handoff: HandoffDocument, teams: string[] | undefined): string[] | undefined {
  return handoff.history.some(({ what }) => what === 'passed on') ? undefined : teams
}

function singleOf({
  name,
  contact,
  hasWorker,
  wish,
  safeToContact,
}: HandoffDocument): Record<string, string | undefined> {
  return { name, contact, hasWorker, wish, safeToContact }
}

function changes(before: Record<string, string | undefined>, after: Record<string, string>, at: string): HistoryLine[] {
  return Object.entries(after).flatMap(([about, value]): HistoryLine[] => {
    const old = Object.hasOwn(before, about) ? before[about] : undefined
    if (old === value) return []
    return [
      old === undefined
        ? { at, what: 'told more', by: 'conversation', about }
        : { at, what: 'changed', by: 'conversation', about, before: old },
    ]
  })
}

/** The very same finding in the same words. */
export function isSame(a: StoredFinding, b: StoredFinding): boolean {
  return a.said === b.said && a.level === b.level && a.about === b.about && sameList(a.kinds, b.kinds)
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at])
}

function union<T>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Set([...a, ...b])]
}
