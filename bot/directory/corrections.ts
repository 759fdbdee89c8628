import { z } from 'zod'
import type { Storage } from '../storage/storage.ts'
import { isNeed, needs as needTags } from '../understanding/needs.ts'
import { taxonomies, type Service } from './service.ts'
import { correctedKey, heldMark, type HeldText, type StoredService } from './stored.ts'

/** What a member of staff said of a service; it stays when the service is imported anew. */
const correction = z.object({
  /** Instead of the tags that were found. */
  needs: z.array(z.object({ name: z.string().refine(isNeed), main: z.boolean() })).optional(),
  /** ISO date: somebody rang, and it is so. */
  checkedOn: z.iso.date().optional(),
  /** Not shown to anybody. */
  hidden: z.boolean().optional(),
  /** Held-back text may be shown (`cleared`), or stays cut (`held`, as without a word). */
  shownText: z.enum(['held', 'cleared']).optional(),
  /** Which text was looked at: when the feed changes it, it is held back again. Filled in by `correct`. */
  textMark: z.string().optional(),
  /** The member of staff. */
  by: z.string(),
  at: z.string(),
})
export type Correction = z.infer<typeof correction>

const collection = 'serviceCorrections'
const atOnce = 200

/** All corrections, by service id. */
export async function readCorrections(storage: Storage): Promise<Map<string, Correction>> {
  const found = new Map<string, Correction>()
  let keys: string[] = []
  const look = async (): Promise<void> => {
    for (const [key, { value }] of await storage.read(keys)) {
      const parsed = correction.safeParse(value)
      if (parsed.success) found.set(key.slice(collection.length + 1), parsed.data)
    }
    keys = []
  }
  for await (const key of storage.keys(collection)) {
    keys.push(key)
    if (keys.length >= atOnce) await look()
  }
  await look()
  return found
}

/**
 * Keeps what a member of staff said of a service, on the disk before it resolves. What is not said stays as it was said
 * before; `needs: null` goes back to the tags that were found.
 */
export async function keepCorrection(
  storage: Storage,
  id: string,
  said: Partial<Omit<Correction, 'needs' | 'textMark'>> &
    Pick<Correction, 'by' | 'at'> & { needs?: Correction['needs'] | null },
  held: readonly HeldText[] = [],
): Promise<Correction> {
  const key = `${collection}/${id}`
  const stored = (await storage.read([key])).get(key)
  const before = correction.safeParse(stored?.value)
  const { needs, ...others } = said
  const merged: Record<string, unknown> = { ...(before.success ? before.data : {}), ...others }
  if (needs === null) delete merged['needs']
  else if (needs !== undefined) merged['needs'] = needs
  if (said.shownText !== undefined) merged['textMark'] = heldMark(held)
  const value = correction.parse(merged)
  const changes = new Map([
    [key, { value, etag: stored?.etag ?? 'new' }],
    [correctedKey, { value: { at: said.at } }],
  ])
  await storage.write(changes, { durable: true })
  return value
}

/** The service as it is shown now; null when it is hidden. */
export function corrected({ service, held }: StoredService, said: Correction | undefined): Service | null {
  if (said?.hidden === true) return null
  const texts = held ?? []
  let shown = isCleared(said, held) ? withWholeTexts(service, texts) : service
  if (texts.some(({ path }) => path.endsWith('.number'))) shown = withoutEmptyNumbers(shown)
  if (said === undefined) return shown
  if (said.needs !== undefined) shown = withNeeds(shown, said.needs)
  if (said.checkedOn !== undefined && said.checkedOn > (shown.assured_date ?? '')) {
    shown = { ...shown, assured_date: said.checkedOn }
  }
  return shown
}

/** Has somebody looked at exactly this text and found that it may be shown? */
export function isCleared(said: Correction | undefined, held: readonly HeldText[] | undefined): boolean {
  if (said?.shownText !== 'cleared' || held === undefined) return false
  return said.textMark === undefined || said.textMark === heldMark(held)
}

/** Has somebody looked at exactly this text, whatever they found? */
export function isLookedAt(said: Correction | undefined, held: readonly HeldText[]): boolean {
  return said?.shownText !== undefined && (said.textMark === undefined || said.textMark === heldMark(held))
}

export function withNeeds(service: Service, tags: readonly { name: string; main: boolean }[]): Service {
  const others = service.attributes.filter((one) => one.taxonomy_term?.taxonomy !== taxonomies.needs)
  const made = tags.map(({ name, main }) => ({
    link_type: main ? 'main' : 'also',
    taxonomy_term: {
      name,
      ...(isNeed(name) ? { description: needTags[name] } : {}),
      taxonomy: taxonomies.needs,
    },
  }))
  return { ...service, attributes: [...made, ...others] }
}

function withWholeTexts(service: Service, held: readonly HeldText[]): Service {
  const copy = structuredClone(service)
  for (const { path, whole } of held) {
    const steps = path.split('.')
    const last = steps.pop() ?? ''
    let place: unknown = copy
    for (const step of steps) place = isHolder(place) ? place[step] : undefined
    if (isHolder(place)) place[last] = whole
  }
  return copy
}

/** Where a number is held back its place stays, so that it can come back to it; nobody is shown the place. */
function withoutEmptyNumbers(service: Service): Service {
  const contacts = service.contacts.map((one) => ({
    ...one,
    phones: one.phones.filter(({ number }) => number !== ''),
  }))
  return { ...service, contacts }
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
