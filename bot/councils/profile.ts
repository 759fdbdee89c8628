import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Contact, Kind, Profile, Team } from '../../dialogs/ports.ts'
import { holidaysOf } from './holidays.ts'
import { isNightAt, isOpenAt, workingDayAt } from './hours.ts'
import { profileSchema } from './schema.ts'
import type { ProfileData, Route } from './schema.ts'

/**
 * Reads a council's profile from its folder.
 * @throws with a sentence for each thing that is wrong in it
 */
export function loadProfile(folder: string): ProfileData {
  const file = join(folder, 'profile.json')
  let raw: unknown
  try {
    raw = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`The council profile ${file} can't be read. Is COUNCIL the name of a folder in bot/councils?`, {
      cause: error,
    })
  }
  const parsed = profileSchema.safeParse(raw)
  if (parsed.success) return parsed.data
  throw new Error(`The council profile ${file} is not right:\n${z.prettifyError(parsed.error)}`)
}

/** The profile as dialogs ask it, and what the pages need besides. */
export interface CouncilProfile extends Profile {
  /** The list that is in reach all the time. */
  alwaysShown(): Contact[]
  /** For somebody who can't speak or can't hear on the phone. */
  withoutVoice(): Contact[]
  /** The date of this working day, from nine o'clock on while the office is open; null at other times. */
  workingDay(at: Date): string | null
  /** Team ids that a crisis of any kind or a contact request can go to: all of the routes. */
  teamsOnRoutes: readonly string[]
  /** Those of them that are on duty at this time. */
  teamsOnDuty(at: Date): string[]
  /** A team's name as staff read it. */
  teamName(id: string): string
}

/** Opens the calendar of holidays too, which takes a moment: called once, at the start. */
export function makeProfile(data: ProfileData): CouncilProfile {
  const contacts = new Map(data.contacts.map((contact) => [contact.id, contact]))
  const teams = new Map(data.teams.map((team) => [team.id, team]))
  const isHoliday = data.holidays === undefined ? undefined : holidaysOf(data.holidays)
  const isOpen = (at: Date): boolean => isOpenAt(data.hours, data.timeZone, at, isHoliday)
  const routeOf = (kind: Kind): Route => (data.crisis as Record<string, Route | undefined>)[kind] ?? data.crisis.default
  const shown = (id: string): Contact[] => {
    const contact = contacts.get(id)
    return contact?.show === 'yes' ? [{ id: contact.id, number: contact.number, href: contact.href }] : []
  }
  const team = (id: string): Team[] => {
    const found = teams.get(id)
    return found === undefined ? [] : [{ id: found.id, contact: found.contact, confirmed: found.confirmed }]
  }
  return {
    id: data.id,
    name: data.name,
    placeName: data.placeName,
    keepDays: data.keepDays,
    holdHours: data.rapidResponse.holdHours,
    escalateMinutes: data.escalateMinutes,
    checkBackMinutes: data.checkBackMinutes,
    checkBackEveryMinutes: data.checkBackEveryMinutes,
    absentMinutes: data.absentMinutes,
    isNight: (at) => isNightAt(data.timeZone, at),
    isOpen,
    workingDay: (at) => workingDayAt(data.hours, data.timeZone, at, isHoliday),
    teamsOnRoutes: onRoutes(data),
    teamsOnDuty: (at) => [...new Set(routesOf(data).flatMap((route) => (isOpen(at) ? route.open : route.closed)))],
    contact: (id) => {
      const [contact] = shown(id)
      if (contact === undefined) throw new Error(`The council profile "${data.id}" shows no contact "${id}".`)
      return contact
    },
    teamsFor: (kind, at, hasWorker) => {
      const own = hasWorker && teams.has('ownWorker') ? ['ownWorker'] : []
      // Somebody already known: their own team first (seed 000). At night nobody is there: whoever is on duty goes before.
      const [onDuty = '', ...others] = isOpen(at) ? ['', ...routeOf(kind).open] : routeOf(kind).closed
      return [...new Set([onDuty, ...own, ...others])].flatMap(team)
    },
    contactsFor: (kind, at) => {
      const open = isOpen(at)
      const ids = new Set(['emergency', ...routeOf(kind).contacts, open ? 'council' : 'councilOutOfHours'])
      return [...ids].filter((id) => open || contacts.get(id)?.officeHours !== true).flatMap(shown)
    },
    alwaysShown: () => data.alwaysShown.flatMap(shown),
    withoutVoice: () => data.withoutVoice.flatMap(shown),
    teamName: (id) => teams.get(id)?.name ?? id,
    teamForRequest: (kind) => data.requests[kind],
    responseHours: (at) => (data.rapidResponse.confirmed && isOpen(at) ? data.rapidResponse.hours : null),
    offers: (option) => (data.options as string[]).includes(option),
    options: [...data.options],
  }
}

const routesOf = ({ crisis }: ProfileData): Route[] =>
  (Object.values(crisis) as (Route | undefined)[]).filter((route) => route !== undefined)

const onRoutes = (data: ProfileData): string[] => [
  ...new Set([...routesOf(data).flatMap(({ open, closed }) => [...open, ...closed]), ...Object.values(data.requests)]),
]
