import { createHandoffs } from '../../bot/handoff/handoffs.ts'
import { makeDesk, type Desk } from '../../bot/handoff/desk.ts'
import { makePresence } from '../../bot/handoff/presence.ts'
import { makeTelling, type Telling } from '../../bot/handoff/telling/telling.ts'
import { makeProfile, loadProfile } from '../../bot/councils/profile.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import type { Storage } from '../../bot/storage/storage.ts'
import type { OwnEvent } from '../../bot/conversations/turn.ts'
import type { ChatLine } from '../../bot/handoff/relay.ts'
import type { Worker } from '../../bot/people/roles.ts'
import type { Handoffs } from '../../dialogs/ports.ts'
import { handClock } from '../handoff/fixtures.ts'
import { leeds } from '../support/ports.ts'

export const sam: Worker = { id: 'sam', name: 'Sam', role: 'rapidResponse' }

/** The real desk and the real telling; the outbox and the conversations write down what they are given. */
export interface TellingWorld {
  clock: ReturnType<typeof handClock>
  storage: Storage
  desk: Desk
  handoffs: Handoffs
  telling: Telling
  /** Messages by their ids: a repeat is none. */
  messages: Map<string, { to: string[]; about: unknown; practice: boolean; team?: string }>
  /** What became of messages; `sent` when nothing else is said. */
  letters: 'sent' | 'waiting' | 'failing'
  /** What was said in chats. */
  lines: ChatLine[]
  /** Staff ids whose account was disabled. */
  disabled: Set<string>
  /** What conversations were woken for, each id once, as `asked c1` or `told c1 outOfHours` or `left c1 cut off`. */
  heard: string[]
  /** Called before each act on the world: throw to be a crash, or a disk that is full. */
  before: { act: (what: string) => void }
  /** Conversations that are being written in, and that were deleted. */
  writing: Set<string>
  /** Whose last words are not long ago; everybody else sleeps at night. */
  awake: Set<string>
  deleted: Set<string>
  presence: ReturnType<typeof makePresence>
  /** The process again, with all that is not on disk forgotten. */
  restart(): void
}

export function tellingWorld(
  options: { addresses?: Record<string, string[]>; start?: string; storage?: Storage } = {},
): TellingWorld {
  // A Tuesday morning, with the council open.
  const clock = handClock(options.start ?? '2026-11-24T10:00:00.000Z')
  const storage = options.storage ?? openMemory()
  const addresses = options.addresses ?? { rapidResponse: ['duty@example.org'], contactCentre: ['front@example.org'] }
  const profile = makeProfile(loadProfile(leeds))
  const hours = { respond: 4, hold: 72 }
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const done = new Set<string>()
  const parts = () => {
    const desk = makeDesk({ storage, clock, log, hours })
    const act =
      <T extends unknown[], R>(what: string, work: (...given: T) => Promise<R>) =>
      async (...given: T): Promise<R> => {
        world.before.act(what)
        return work(...given)
      }
    const telling = makeTelling({
      ...{ clock, log, hours, profile },
      desk: {
        list: () => desk.list(),
        get: (reference) => desk.get(reference),
        watch: (listener) => desk.watch(listener),
        told: act('told', (reference: string, who: { team: string; step: number; noAddress?: boolean }) =>
          desk.told(reference, who),
        ),
        event: act('event', (...given: Parameters<Desk['event']>) => desk.event(...given)),
        leave: act('leave', (reference: string, why: string, once?: string) => desk.leave(reference, why, once)),
      },
      outbox: {
        put: act(
          'put',
          (message: { id: string; to: { to: string }[]; about: unknown; practice: boolean; team?: string }) => {
            const { id, to, about, practice, team } = message
            world.messages.set(id, {
              to: to.map((one) => one.to),
              about,
              practice,
              ...(team !== undefined && { team }),
            })
            return Promise.resolve()
          },
        ),
        states: () =>
          Promise.resolve(
            [...world.messages.keys()].map((id) => ({
              ...{ id, state: world.letters === 'sent' ? ('sent' as const) : ('waiting' as const) },
              lastError: world.letters === 'failing' ? 'NotSetUp' : null,
            })),
          ),
      },
      conversations: {
        isDeleted: (id) => Promise.resolve(world.deleted.has(id)),
        wake: act('wake', (id: string, event: OwnEvent) => Promise.resolve(wake(id, event))),
      },
      presence: {
        present: (id, minutes) => world.presence.present(id, minutes),
        lastSeen: (id) => world.presence.lastSeen(id),
      },
      transcript: () => Promise.resolve(world.lines),
      isDisabled: (id) => Promise.resolve(world.disabled.has(id)),
      addressesOf: (team) => (addresses[team] ?? []).map((to) => ({ by: 'email', to })),
      linkTo: (reference) => `https://chat.example.org/rapid-response#${reference}`,
    })
    return { desk, telling }
  }
  /** As the bot does it: nothing while somebody writes, and no id twice. */
  const wake = (id: string, { name, value }: OwnEvent): 'done' | 'later' | 'gone' => {
    if (world.deleted.has(id)) return 'gone'
    if (name === 'worker.left') {
      const { why } = value as { why: string }
      world.heard.push(`left ${id} ${why}`)
      return 'done'
    }
    if (name === 'worker.quiet') {
      world.heard.push(`quiet ${id} ${(value as { name: string }).name}`)
      return 'done'
    }
    if (world.writing.has(id)) return 'later'
    const what = value as { id: string; ask: boolean; told: string[]; night?: boolean; unsent?: boolean }
    if (what.night === true && !world.awake.has(id)) return 'later'
    if (done.has(`${id} ${what.id}`)) return 'done'
    done.add(`${id} ${what.id}`)
    if (what.unsent === true) world.heard.push(`unsent ${id}`)
    else world.heard.push(what.ask ? `asked ${id}` : `told ${id} ${what.told.join()}`)
    return 'done'
  }
  const world: TellingWorld = {
    ...{ clock, storage },
    handoffs: createHandoffs(storage, clock),
    messages: new Map(),
    heard: [],
    before: { act: () => undefined },
    writing: new Set<string>(),
    awake: new Set<string>(),
    deleted: new Set<string>(),
    ...{ letters: 'sent', lines: [], disabled: new Set<string>() },
    presence: makePresence(clock),
    restart: () => Object.assign(world, parts(), { presence: makePresence(clock) }),
  } as unknown as TellingWorld
  world.restart()
  return world
}
