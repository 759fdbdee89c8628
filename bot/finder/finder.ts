import type { Request, Response, Server } from 'restify'
import type { Clock, Finding, Understanding } from '../../dialogs/ports.ts'
import { safeError } from '../conversations/log.ts'
import type { Log } from '../conversations/log.ts'
import type { CouncilProfile } from '../councils/profile.ts'
import { readForm } from '../http/body.ts'
import { hostOf, toProblem } from '../http/route.ts'
import type { Channel } from '../http/server.ts'
import type { Assets } from '../pages/assets.ts'
import type { IsHoliday } from '../councils/holidays.ts'
import { answer, dateIn } from './answer.ts'
import { dangerIn } from './danger.ts'
import { addressOf, isAsked, readIds, readQuestion, readsEasily } from './question.ts'
import type { Question } from './question.ts'
import { sendPage } from './send.ts'
import type { Written } from './send.ts'
import { makeShelf } from './shelf.ts'
import type { ServiceSource } from './source.ts'
import { findPage, findPart } from './views/findPage.ts'
import type { FindPage } from './views/findPage.ts'
import { listPage } from './views/listPage.ts'
import type { Scene } from './views/scene.ts'
import { servicePage } from './views/servicePage.ts'
import { sorryPage } from './views/sorryPage.ts'
import { makeReadWhere } from './where.ts'
import type { KnownPlace } from './where.ts'
import { makeWords } from './words.ts'

export interface FinderOptions {
  source: ServiceSource
  understanding: Understanding
  places: readonly KnownPlace[]
  assess: (message: { text: string }) => Finding
  profile: CouncilProfile
  timeZone: string
  isHoliday?: IsHoliday
  /** Where "Leave quickly" leads. */
  leaveTo: string
  /** Of its script and style; asked for at each page, so that a test can serve without them. */
  assets: () => Partial<Assets>
  /** Such as `https://find.example.org`; without it, the host that was asked. */
  publicUrl?: string
  clock: Clock
  log: Log
}

/** Bytes of a form: a few lines of somebody's own words. */
const formLimit = 32_000

/**
 * The community finder at `/find`. It keeps nothing: what somebody writes comes in the body of a form, is read for danger
 * and looked for, and is gone. An address holds only what was chosen from lists, and the name of a place.
 */
export function makeFinder(options: FinderOptions): Channel {
  const { understanding, clock, log, timeZone } = options
  const shelf = makeShelf(options.source, (error) =>
    log.error(safeError(error), 'The finder could not take up a changed directory; it shows the one before'),
  )
  const parts = { shelf, understanding, clock, timeZone, readWhere: makeReadWhere(understanding, options.places) }

  const look = (form: URLSearchParams, scene: Scene): FindPage & { question: Question } => {
    const question = readQuestion(form)
    const finding = gravestOf(['what', 'where'].map((name) => options.assess({ text: form.get(name) ?? '' })))
    const danger = dangerIn(finding, scene.words.voice, options.profile, scene.now)
    return {
      question,
      danger: danger ?? (finding.level === 'concern' ? 'concern' : null),
      // In danger nobody is given a list of groups: what was looked for can be chosen again below.
      found: isAsked(question) && danger === null ? answer(question, parts) : null,
    }
  }

  const showFind = (request: Request): Written => {
    const form = asked(request)
    const scene = sceneOf(options, request, form)
    return { status: 200, body: findPage(scene, look(form, scene)) }
  }

  const takeForm = async (request: Request): Promise<Written> => {
    const form = await readForm(request, formLimit)
    const scene = sceneOf(options, request, form)
    const shown = look(form, scene)
    if (form.get('part') === 'rest') return { status: 200, body: findPart(scene, shown) }
    const address = wordless(shown)
    if (address !== null) return { status: 303, body: '', headers: { location: address } }
    return { status: 200, body: findPage(scene, shown) }
  }

  const showOne = (request: Request): Written => {
    const scene = sceneOf(options, request, asked(request))
    const { id } = request.params as { id: string }
    const service = shelf.find(id)
    if (service === undefined) return { status: 404, body: sorryPage(scene, 'gone') }
    return { status: 200, body: servicePage(scene, service) }
  }

  const showList = (request: Request): Written => {
    const scene = sceneOf(options, request, asked(request))
    const services = scene.kept.flatMap((id) => shelf.find(id) ?? [])
    return { status: 200, body: listPage(scene, services, scene.kept.length - services.length) }
  }

  const handled =
    (handle: (request: Request) => Written | Promise<Written>) =>
    async (request: Request, response: Response): Promise<void> => {
      let written: Written
      try {
        written = await handle(request)
      } catch (error) {
        const problem = toProblem(error)
        if (problem.status === 500) log.error(safeError(error), 'A page of the finder could not be written')
        const scene = sceneOf(options, request, new URLSearchParams())
        written = { status: problem.status, body: sorryPage(scene, 'sorry'), headers: problem.headers }
      }
      await sendPage(request, response, written)
    }

  return {
    mount(server: Server) {
      for (const method of ['get', 'head'] as const) {
        server[method]('/find', handled(showFind))
        server[method]('/find/list', handled(showList))
        server[method]('/find/:id', handled(showOne))
      }
      server.post('/find', handled(takeForm))
    },
    stop() {
      shelf.stop()
      return Promise.resolve()
    },
  }
}

const asked = (request: Request): URLSearchParams => new URLSearchParams(request.getQuery())

const weight = { none: 0, concern: 1, crisis: 2, emergency: 3 } as const

function gravestOf(findings: readonly Finding[]): Finding {
  const none: Finding = { level: 'none', kinds: [], because: [], about: 'unknown' }
  return findings.reduce((worst, one) => (weight[one.level] > weight[worst.level] ? one : worst), none)
}

/** An address that shows the very same; null where somebody's own words are part of it, or something must be told first. */
function wordless({ question, danger, found }: FindPage): string | null {
  if (danger !== null || question.what !== '') return null
  if (question.where === '') return addressOf(question, null)
  const place = found?.place?.name
  const isSame = place !== undefined && place.toLowerCase() === question.where.toLowerCase()
  return isSame ? addressOf(question, place) : null
}

function sceneOf(options: FinderOptions, request: Request, form: URLSearchParams): Scene {
  const { profile, timeZone, clock, leaveTo, publicUrl, isHoliday = () => false } = options
  const now = clock.now()
  return {
    words: makeWords(readsEasily(form)),
    assets: options.assets(),
    origin: publicUrl ?? `http://${hostOf(request.headers) ?? 'localhost'}`,
    today: dateIn(now, timeZone),
    kept: readIds(form.get('ids')),
    ...{ profile, leaveTo, now, timeZone, isHoliday },
  }
}
