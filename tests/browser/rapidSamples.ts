import type { Crisis, RequestRow, Row } from '../../web/rapid/types.ts'

const minute = 60_000
const hour = 60 * minute
/** A time so many milliseconds from now, as ISO. */
const from = (ms: number): string => new Date(Date.now() + ms).toISOString()

export const sampleTeams = [
  { id: 'rapidResponse', name: 'Rapid response team' },
  { id: 'outOfHours', name: 'Out-of-hours team' },
  { id: 'localTeam', name: 'Local team' },
]

/** A crisis that has just begun to wait; anything can be said otherwise. */
export function sampleRow(reference: string, more: Partial<Row> = {}): Row {
  const openedAt = more.openedAt ?? from(-48 * minute)
  return {
    reference,
    practice: false,
    status: 'waiting',
    level: 'crisis',
    kinds: ['carer_breakdown'],
    about: 'self',
    who: 'Doreen Ackroyd',
    where: '14 Mill Row, Armley',
    what: "I can't do it any more. I've not slept since Thursday and he keeps going out in the night.",
    safeToContact: 'yes',
    safeHere: "Yes, it's safe",
    openedAt,
    lastHeardAt: from(-2 * minute),
    holder: null,
    mine: false,
    chat: 'bot',
    contactedAt: null,
    acceptedAt: null,
    acceptedBy: null,
    respondBy: new Date(Date.parse(openedAt) + 4 * hour).toISOString(),
    holdUntil: null,
    toldTeams: [{ team: 'rapidResponse', step: 0, at: openedAt }],
    group: null,
    unread: 0,
    chatDeleted: false,
    lang: null,
    ...more,
  }
}

/** A night's list: somebody of every kind. */
export function sampleRows(): Row[] {
  const sam = { name: 'Sam Okafor', role: 'rapidResponse', at: from(-3 * hour) }
  const priya = { name: 'Priya Nair', role: 'rapidResponse', at: from(-20 * hour) }
  return [
    sampleRow('H-2KM-7QP'),
    sampleRow('H-9XR-4HW', {
      ...{
        level: 'emergency',
        kinds: ['fall'],
        who: 'Stanley',
        where: 'Flat 3, Beech Court, Bramley',
        openedAt: from(-6 * minute),
      },
      what: "My dad has fallen in the bathroom and he can't get up. He's talking but he's very cold.",
      ...{ safeToContact: 'unknown', safeHere: null, about: 'other' },
    }),
    sampleRow('H-3WQ-8KY', {
      ...{
        kinds: ['domestic_abuse', 'psychological_abuse'],
        who: null,
        where: 'Harehills',
        openedAt: from(-22 * minute),
      },
      what: 'he is in the next room i cant talk',
      ...{ safeToContact: 'no', safeHere: 'No', lang: 'pl' },
    }),
    ...['H-4AA-222', 'H-4AA-333', 'H-4AA-444'].map((reference, at) =>
      sampleRow(reference, {
        ...{
          level: 'concern',
          kinds: ['no_food_heating'],
          who: null,
          where: 'Lincoln Green',
          openedAt: from(-(70 + at) * minute),
        },
        ...{ what: 'no lecky and nowt in the cupboard', safeToContact: 'unknown', group: { id: 'g1', size: 3 } },
      }),
    ),
    sampleRow('H-6YP-2RK', {
      ...{
        status: 'taken',
        holder: sam,
        kinds: ['self_neglect'],
        who: 'Mrs Iqbal',
        openedAt: from(-4 * hour - 4 * minute),
      },
      ...{ what: 'I have not been out of this chair since the weekend', chat: 'worker', unread: 1 },
    }),
    sampleRow('H-7RR-9QQ', {
      ...{
        status: 'contacted',
        holder: priya,
        kinds: ['hospital_discharge_unsafe'],
        who: 'Anton Kowalczyk',
        respondBy: null,
      },
      ...{ openedAt: from(-22 * hour), contactedAt: from(-20 * hour), holdUntil: from(52 * hour) },
      what: 'They sent me home with nobody coming in. I can not get up the stairs.',
    }),
    sampleRow('H-8PP-3MM', { practice: true, kinds: ['medication'], who: 'Practice', openedAt: from(-9 * minute) }),
    sampleRow('H-2CC-4CC', {
      ...{
        status: 'closed',
        holder: priya,
        respondBy: null,
        openedAt: from(-26 * hour),
        who: 'Jean',
        where: 'Seacroft',
      },
    }),
  ]
}

export function fullCrisis(row: Row): Crisis {
  const opened = Date.parse(row.openedAt)
  const at = (ms: number): string => new Date(opened + ms).toISOString()
  return {
    now: new Date().toISOString(),
    row,
    findings: [
      {
        ...{ at: at(0), level: row.level, kinds: row.kinds, about: row.about, said: row.what ?? '' },
        because: ['“can’t do it any more” said by a carer about now: carer at the end (rule carer-limit-now)'],
      },
    ],
    answers: [
      { key: 'crisis.where', name: 'Where', answer: row.where ?? '' },
      { key: 'crisis.others', name: 'Who else is there', answer: 'Only my husband. He has dementia.' },
      { key: 'crisis.safer', name: 'What would make it safer', answer: 'If somebody could sit with him one night.' },
    ],
    name: row.who,
    contact: '07700 900123, not before 9',
    hasWorker: 'Joanne at the memory clinic',
    wish: 'I want to sleep. I do not want him put in a home.',
    takenBack: row.reference === 'H-2KM-7QP' ? ['sorry ignore me I am just tired'] : [],
    plan:
      row.status === 'taken'
        ? [{ what: 'Food and a heater to the door', who: 'Sam Okafor', by: from(2 * hour), money: 40 }]
        : [],
    history: [
      { at: at(0), what: 'opened', by: 'conversation' },
      { at: at(500), what: 'team told', by: 'service', about: 'rapidResponse (0)' },
      ...(row.holder === null ? [] : [{ at: row.holder.at, what: 'taken', by: row.holder.name }]),
    ],
    transcript: row.chatDeleted
      ? []
      : [
          { at: at(-5 * minute), from: 'bot', text: "Hello. Tell me what's going on, and what matters to you." },
          { at: at(-4 * minute), from: 'person', text: 'its my husband, he has dementia' },
          {
            at: at(-3 * minute),
            from: 'bot',
            text: 'You have a lot on, the two of you. What is the hardest part just now?',
          },
          { at: at(-300), from: 'person', text: row.what ?? '' },
          {
            at: at(500),
            from: 'bot',
            text: 'If life is in danger, ring 999. I have let my colleague know what you told me.',
          },
          { at: at(minute), from: 'person', text: 'ok' },
        ],
    outcome:
      row.status === 'closed'
        ? {
            happened: 'A neighbour and the night sitter are there until Monday.',
            wanted: 'To stay at home with her cat.',
          }
        : null,
  }
}

export function sampleRequests(): RequestRow[] {
  const request = (reference: string, more: Partial<RequestRow>): RequestRow => ({
    ...{
      reference,
      kind: 'talk',
      status: 'open',
      name: 'Bernard',
      how: '01632 960123',
      when: 'Mornings',
      takenBy: null,
    },
    about: 'My wife needs help getting up and I want to know what there is.',
    ...{ safeToContact: 'yes', askedAt: from(-3 * hour), team: 'localTeam', history: [] },
    ...more,
  })
  return [
    request('R-2QQ-3KK', {}),
    request('R-4WW-9PP', {
      kind: 'carers_assessment',
      name: 'Nasreen',
      askedAt: from(-30 * hour),
      safeToContact: 'unknown',
    }),
    request('R-7HH-2XX', {
      ...{ kind: 'talking_point', name: null, status: 'taken', askedAt: from(-8 * hour) },
      takenBy: { name: 'Priya Nair', role: 'rapidResponse', at: from(-hour) },
      history: [{ at: from(-hour), by: 'Priya Nair', what: 'take' }],
    }),
  ]
}
