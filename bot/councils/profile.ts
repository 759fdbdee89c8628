import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Contact, Kind, Profile, Team } from '../../dialogs/ports.ts'
import { isOpenAt } from './hours.ts'
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

/** The profile as dialogs ask it. */
export function makeProfile(data: ProfileData): Profile {
  const contacts = new Map(data.contacts.map((contact) => [contact.id, contact]))
  const teams = new Map(data.teams.map((team) => [team.id, team]))
  const isOpen = (at: Date): boolean => isOpenAt(data.hours, data.timeZone, at)
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
    isOpen,
    contact: (id) => {
      const [contact] = shown(id)
      if (contact === undefined) throw new Error(`The council profile "${data.id}" shows no contact "${id}".`)
      return contact
    },
    // Somebody already known: their own team first (seed 000).
    teamsFor: (kind, at, hasWorker) => {
      const ids = isOpen(at) ? routeOf(kind).open : routeOf(kind).closed
      return [...(hasWorker && teams.has('ownWorker') ? ['ownWorker'] : []), ...ids].flatMap(team)
    },
    contactsFor: (kind, at) => {
      const council = isOpen(at) ? 'council' : 'councilOutOfHours'
      return [...new Set(['emergency', ...routeOf(kind).contacts, council])].flatMap(shown)
    },
    teamForRequest: (kind) => data.requests[kind],
    responseHours: (at) => (data.rapidResponse.confirmed && isOpen(at) ? data.rapidResponse.hours : null),
    offers: (option) => (data.options as string[]).includes(option),
    options: [...data.options],
  }
}
