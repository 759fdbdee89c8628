import { z } from 'zod'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as "14:00"')
const id = z.string().regex(/^[a-z0-9-]{1,60}$/, 'small letters, digits and dashes')

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** How a team sees people there, one after another (or several at once). */
const manner = {
  /** Minutes that one meeting takes. */
  minutes: z.int().min(10).max(240),
  /** People who can be seen at the same time. */
  capacity: z.int().min(1).max(50).default(1),
  /** Languages for which an interpreter is there, as tags: `pl`, `ur`, `bfi` (British Sign Language). */
  interpreters: z.array(z.string().regex(/^[a-z]{2,3}$/, 'a language such as "pl"')).default([]),
}

/** A team is there every week on this day, between these times by the clock on the wall. */
const session = z
  .strictObject({
    ...{ id, team: z.string(), weekday: z.enum(weekdays), start: time, end: time },
    /** First and last day on which it is held. */
    ...{ from: z.iso.date().optional(), until: z.iso.date().optional() },
    ...manner,
  })
  .refine(({ start, end }) => start < end, { path: ['end'], message: 'it ends before it starts' })

const venue = z.strictObject({
  id,
  name: z.string().min(2),
  /** As somebody finds it: "1 Example Street, Armley, LS12". */
  address: z.string().min(2),
  /** What people call the part of town: "Armley". */
  place: z.string().min(2),
  /** First half of its postcode: "LS12". */
  outcode: z.string().regex(/^[A-Z]{1,2}\d[A-Z\d]?$/, 'the first half of a postcode'),
  /** Degrees (WGS 84); null when only the area is known. */
  ...{ latitude: z.number().min(-90).max(90).nullable(), longitude: z.number().min(-180).max(180).nullable() },
  access: z.array(z.enum(['stepFree', 'hearingLoop', 'quiet'])),
  /** Made up, to show how it works: marked wherever it is seen, and nothing there is ever booked for real. */
  example: z.boolean().default(false),
  /** The council has confirmed that its team is there at these times. Others are not offered, examples apart. */
  confirmed: z.boolean(),
  source: z.string().min(2),
  /** Days on which nobody is there, besides those of all venues. */
  closedOn: z.array(z.iso.date()).default([]),
  sessions: z.array(session).default([]),
  /** Times from a calendar (iCalendar): a file beside the profile, or an https address. */
  calendar: z.strictObject({ from: z.string().min(1), team: z.string(), ...manner }).optional(),
})

/** The part `talkingPoints` of a council's profile: where and when its team meets people in the community. */
export const talkingPointsSchema = z
  .strictObject({
    venues: z.array(venue),
    /** Days on which there is no Talking Point anywhere, besides public holidays. */
    closedOn: z.array(z.iso.date()).default([]),
    /** A time is offered until so many hours before it. */
    noticeHours: z.number().min(0).max(336).default(24),
    /** Days ahead that are offered. */
    daysAhead: z.int().min(1).max(120).default(42),
    /** From when on it is evening. */
    eveningFrom: time.default('17:00'),
    /** Days within which people should be seen; what is measured (seed 001: usually within two weeks). */
    goalDays: z.int().min(1).max(90).default(14),
    /** Kilometres within which a venue is near. */
    nearKm: z.number().min(0.5).max(100).default(5),
  })
  .superRefine(({ venues }, context) => {
    const twice = (names: string[], path: (string | number)[]): void => {
      const again = names.find((name, index) => names.indexOf(name) !== index)
      if (again !== undefined) context.addIssue({ code: 'custom', path, message: `two are called "${again}"` })
    }
    twice(
      venues.map((one) => one.id),
      ['venues'],
    )
    venues.forEach((one, index) => {
      twice(
        one.sessions.map((each) => each.id),
        ['venues', index, 'sessions'],
      )
      if (one.example && one.confirmed)
        context.addIssue({ code: 'custom', path: ['venues', index], message: 'an example is never confirmed' })
    })
  })

export type TalkingPointsData = z.infer<typeof talkingPointsSchema>
export type Venue = TalkingPointsData['venues'][number]
export type Session = Venue['sessions'][number]
