import type { Clock } from '../dialogs/ports.ts'
import { label, has, plainEnglish } from '../locales/index.ts'
import type { Tokens } from './channels/directLine/tokens.ts'
import { makeRapidResponse } from './channels/rapidResponse/rapidResponse.ts'
import type { ChatOff } from './chatOff.ts'
import { practiceRoutes } from './commands/practiceRoutes.ts'
import type { Config } from './config.ts'
import type { Conversations } from './conversations/conversations.ts'
import type { Log } from './conversations/log.ts'
import { makeRelay } from './conversations/relay.ts'
import type { CouncilProfile } from './councils/profile.ts'
import type { ProfileData } from './councils/schema.ts'
import type { Desk } from './handoff/desk.ts'
import { makePresence } from './handoff/presence.ts'
import { makeAddresses } from './handoff/telling/addresses.ts'
import { makeRequestTelling } from './handoff/telling/requestTelling.ts'
import { makeTelling } from './handoff/telling/telling.ts'
import type { Channel } from './http/server.ts'
import { hubActions } from './hub/onDesk.ts'
import { makeHub } from './hub/hub.ts'
import { checkNotifyTemplates } from './outbox/notifyTemplates.ts'
import { makeOutbox, type Outbox } from './outbox/outbox.ts'
import { makeSenders, notSetUp, type SenderSettings } from './outbox/senders.ts'
import { makePeople, type People } from './people/people.ts'
import type { Storage } from './storage/storage.ts'

export interface CrisisParts {
  config: Config
  profileData: ProfileData
  profile: CouncilProfile
  /** The one with the deadline. */
  storage: Storage
  clock: Clock
  log: Log
  desk: Desk
  conversations: Conversations
  chatOff: ChatOff
  tokens: Tokens
  /** Of the commands on this machine. */
  internalSecret: string
  /** Where people reach the service. */
  address: () => string
  lookEveryMs?: number
}

export interface CrisisSide {
  /** Where letters can be sent; undefined where e-mail is not set up. */
  letters: Pick<Outbox, 'mail' | 'takeOut'> | undefined
  channels: Channel[]
  /** Who is signed in: the staff's other pages ask it too. */
  people: People
  start(): void
  /** Before the store is closed. */
  stop(): Promise<void>
}

/** Wires what holds a crisis: staff and their page, whoever is told, other hubs, the drill. */
export function composeCrisis(parts: CrisisParts): CrisisSide {
  const { config, profileData, profile, storage, clock, log, desk, conversations, chatOff, address } = parts
  const publicUrl = config.PUBLIC_URL === undefined ? {} : { publicUrl: config.PUBLIC_URL }
  const relay = makeRelay(conversations)
  const presence = makePresence(clock)
  const settings = senderSettings(config)
  const addresses = makeAddresses(config.TELL, profileData.teams)
  for (const sentence of notSetUp(addresses.all, settings)) log.warn({}, sentence)
  const silentTeams = profile.teamsOnRoutes.filter((team) => addresses.of(team).length === 0)
  if (silentTeams.length > 0)
    log.warn(
      { teams: silentTeams },
      'These teams are on a route and have no address: nothing tells them. Give them one in TELL',
    )
  const outbox = makeOutbox({
    ...{ storage, clock, log, senders: makeSenders(settings) },
    // Whoever looks at the list sees what became of it.
    changed: (reference) => desk.stirred(reference),
  })
  const hours = { respond: profileData.rapidResponse.hours, hold: profileData.rapidResponse.holdHours }
  const base = (): string => `${config.PUBLIC_URL ?? address()}/rapid-response`
  const everyMs = parts.lookEveryMs === undefined ? {} : { everyMs: parts.lookEveryMs }
  const telling = makeTelling({
    ...{ desk, outbox, conversations, presence, profile, hours, clock, log },
    ...everyMs,
    transcript: (conversationId) => relay.transcript(conversationId),
    isDisabled: (staffId) => people.isDisabled(staffId),
    addressesOf: (team) => addresses.of(team),
    linkTo: (reference) => `${base()}#${reference}`,
  })
  const requestTelling = makeRequestTelling({
    ...{ desk, outbox, clock, log, ...everyMs },
    workingDay: (at) => profile.workingDay(at),
    addressesOf: (team) => addresses.of(team),
    linkTo: () => `${base()}#requests`,
  })
  const hub = makeHub({
    ...{ outbox, storage, clock, log, desk, relay },
    ...(config.HUB_SECRET === undefined ? {} : { secret: config.HUB_SECRET }),
    sends: config.HUB_URL !== undefined && config.HUB_SECRET !== undefined,
    actions: hubActions({ desk, relay, log, tellNext: (reference) => telling.reconcile(reference) }),
  })
  const people = makePeople({
    ...{ storage, clock, log, ...publicUrl, trustProxy: config.TRUST_PROXY, commandSecret: parts.internalSecret },
    ...{ sessionHours: config.STAFF_SESSION_HOURS, idleMinutes: config.STAFF_IDLE_MINUTES },
  })
  const page = makeRapidResponse({
    ...{ desk, relay, presence, clock, log, chatOff, storage, ...publicUrl },
    signedIn: (request) => people.signedIn(request),
    opened: (worker, reference) => people.noteOpened(worker, reference),
    teamName: (id) => profile.teamName(id),
    answerName,
    messagesOf: (reference) => outbox.states(reference),
    silentTeams,
    profile: {
      ...{ council: profile.name, teams: profileData.teams.map(({ id }) => id) },
      ...{ responseHours: hours.respond, holdHours: hours.hold, escalate: profile.escalateMinutes },
    },
  })
  const practice = practiceRoutes({
    ...{ desk, relay, outbox, conversations, log, tokens: parts.tokens },
    ...{ anyAddress: addresses.all.length > 0, secret: parts.internalSecret },
    ...{ addressesOf: (team) => addresses.of(team), linkTo: (reference) => `${base()}#${reference}` },
    teamsOnDuty: () => profile.teamsOnDuty(clock.now()),
  })
  return {
    letters: settings.smtpUrl !== undefined && settings.mailFrom !== undefined ? outbox : undefined,
    channels: [people, page, hub, practice],
    people,
    start() {
      outbox.start()
      // Nobody waits for it: a crisis must not depend on what a provider says at the start.
      void checkNotifyTemplates(addresses.all, settings).then((sentences) => {
        for (const sentence of sentences) log.warn({}, sentence)
      })
      hub.start()
      telling.start()
      requestTelling.start()
    },
    async stop() {
      await Promise.all([telling.stop(), requestTelling.stop()])
      await outbox.stop()
    },
  }
}

function senderSettings(config: Config): SenderSettings {
  const all = {
    smtpUrl: config.SMTP_URL,
    mailFrom: config.MAIL_FROM,
    notifyApiKey: config.NOTIFY_API_KEY,
    notifySmsTemplate: config.NOTIFY_SMS_TEMPLATE,
    notifyEmailTemplate: config.NOTIFY_EMAIL_TEMPLATE,
    notifyPersonTemplate: config.NOTIFY_PERSON_TEMPLATE,
    notifyUrl: config.NOTIFY_URL,
    webhookSecret: config.WEBHOOK_SECRET,
    hubUrl: config.HUB_URL,
    hubSecret: config.HUB_SECRET,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

/** What an answer is called on the workers' page: the question's short name in plain English. */
function answerName(key: string): string {
  const voice = { lang: plainEnglish, audience: 'worker' as const }
  const name = `${key.split('.').slice(0, 2).join('.')}.name`
  return has(voice, name) ? label(voice, name) : key
}
