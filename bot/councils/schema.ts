import { z } from 'zod'
import { kinds } from '../../dialogs/ports.ts'
import { talkingPointsSchema } from '../talkingPoints/schema.ts'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as "09:00"')
const day = z.tuple([time, time]).nullable()

const contact = z.strictObject({
  id: z.string(),
  /** As people see it. */
  number: z.string().min(2),
  href: z
    .string()
    .regex(/^(tel:|sms:|https:)/, 'a tel:, sms: or https: link')
    .nullable(),
  /** `confirm first` is held back until the council has confirmed it and this says `yes`. */
  show: z.enum(['yes', 'confirm first', 'no']),
  /** Answered only while the council is open: not shown at any other time. */
  officeHours: z.boolean().default(false),
  source: z.string().min(2),
})

const team = z.strictObject({
  id: z.string(),
  /** As staff read it. What a person hears is in locales, under `teams.<id>`. */
  name: z.string().min(2).optional(),
  /** The contact with which the public reaches it; null when it can't be rung. */
  contact: z.string().nullable(),
  /** The council has confirmed that this team takes what we send. */
  confirmed: z.boolean(),
  /** Where it is told of a crisis: `mailto:`, `sms:`, `notify:` (e-mail by GOV.UK Notify) or `https:` addresses. */
  tell: z.array(z.string().regex(/^(mailto:|sms:|notify:|https:)/)).default([]),
})

/** Who takes a kind of crisis, the first to be told first, while the council is open and while it is closed, and which numbers help besides. */
const route = z.strictObject({
  open: z.array(z.string()).min(1),
  closed: z.array(z.string()).min(1),
  contacts: z.array(z.string()),
})

/** One council, as `profile.json` in its folder under `bot/councils/`. */
export const profileSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z-]+$/),
    name: z.string().min(2),
    placeName: z.string().min(2),
    timeZone: z.string(),
    /** Days a conversation is kept after its last message. */
    keepDays: z.int().min(1).max(3650),
    /** Minutes after which an unanswered gentle question is handed to a person. */
    silenceMinutes: z
      .int()
      .min(5)
      .max(24 * 60),
    /** Where "Leave quickly" goes. */
    leaveTo: z.url({ protocol: /^https$/ }),
    options: z.array(z.enum(['talking_points', 'network_held_budget'])),
    hours: z.strictObject({
      source: z.string(),
      ...{ monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, saturday: day, sunday: day },
      /** The council's own days on which the office is closed all day, besides public holidays, as 2026-12-24. */
      closedOn: z.array(z.iso.date()),
    }),
    /** Whose public holidays close the office (ISO 3166): `GB`, `ENG`. Without it only `closedOn` does. */
    holidays: z.strictObject({ country: z.string().length(2), state: z.string().min(2).optional() }).optional(),
    rapidResponse: z.strictObject({
      /** Hours in which a person answers a crisis, and hours for which the team holds it at most (seed 000). */
      ...{ hours: z.number().positive(), holdHours: z.number().positive().default(72), confirmed: z.boolean() },
    }),
    /** Minutes after which, while nobody has taken a crisis, the next on the list is told. */
    escalateMinutes: z.array(z.int().positive()).min(1).default([15, 30, 60]),
    /** Minutes after which the bot asks how things are, until a worker is in touch. */
    checkBackMinutes: z.array(z.int().positive()).min(1).default([15, 30, 60]),
    /** After those the bot asks again each time so many minutes have passed, until a worker has noted contact. */
    checkBackEveryMinutes: z.int().min(15).default(120),
    /** Minutes after which a crisis waits again when the worker who took it is gone and has noted no contact. */
    absentMinutes: z.int().min(5).default(15),
    contacts: z.array(contact),
    /** Contact ids of the list that is in reach all the time, in order. */
    alwaysShown: z.array(z.string()).default(['emergency', 'council', 'councilOutOfHours']),
    /** Contact ids for somebody who can't speak or can't hear on the phone, in order. */
    withoutVoice: z.array(z.string()).default(['emergency']),
    teams: z.array(team),
    crisis: z.strictObject({ default: route, ...Object.fromEntries(kinds.map((kind) => [kind, route.optional()])) }),
    requests: z.strictObject({
      ...{ talk: z.string(), assessment: z.string(), carers_assessment: z.string(), talking_point: z.string() },
      ...{ advocate: z.string(), learning_disability: z.string(), planning: z.string(), children: z.string() },
    }),
    /** Where and when the council's team meets people in the community; without it a person gets in touch instead. */
    talkingPoints: talkingPointsSchema.optional(),
  })
  .superRefine((profile, context) => {
    const contacts = new Set(profile.contacts.map((one) => one.id))
    const teams = new Set(profile.teams.map((one) => one.id))
    for (const list of ['contacts', 'teams'] as const)
      for (const id of twice(profile[list].map((one) => one.id)))
        context.addIssue({ code: 'custom', path: [list], message: `two are called "${id}"` })
    const known = (set: Set<string>, id: string, where: (string | number)[], what: string): void => {
      if (!set.has(id)) context.addIssue({ code: 'custom', path: where, message: `there is no ${what} "${id}"` })
    }
    for (const id of ['emergency', 'council', 'councilOutOfHours']) known(contacts, id, ['contacts'], 'contact')
    for (const list of ['alwaysShown', 'withoutVoice'] as const)
      profile[list].forEach((id) => known(contacts, id, [list], 'contact'))
    profile.teams.forEach(
      (one, index) => one.contact !== null && known(contacts, one.contact, ['teams', index], 'contact'),
    )
    for (const [kind, one] of Object.entries(profile.crisis) as [string, z.infer<typeof route> | undefined][]) {
      one?.contacts.forEach((id) => known(contacts, id, ['crisis', kind], 'contact'))
      ;[...(one?.open ?? []), ...(one?.closed ?? [])].forEach((id) => known(teams, id, ['crisis', kind], 'team'))
    }
    for (const [kind, id] of Object.entries(profile.requests)) known(teams, id, ['requests', kind], 'team')
  })

function twice(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}

export type ProfileData = z.infer<typeof profileSchema>
export type Route = z.infer<typeof route>
