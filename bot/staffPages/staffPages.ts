import type { VNode } from 'preact'
import type { Request, Server } from 'restify'
import type { Clock } from '../../dialogs/ports.ts'
import { safeError, type Log } from '../conversations/log.ts'
import { readForm } from '../http/body.ts'
import { Problem } from '../http/problem.ts'
import { toProblem } from '../http/route.ts'
import type { Channel } from '../http/server.ts'
import { readAssets, type Assets } from '../pages/assets.ts'
import { html } from '../pages/html.ts'
import { pageRoute, type PageAnswer } from '../pages/send.ts'
import type { People } from '../people/people.ts'
import { framed, overview, titleOf, wordsIf, type Inside, type Viewer } from './frame.ts'
import { placeAfter, signInForm } from './signInPage.ts'
import { maySee, words, type Asked, type Gone, type StaffPage } from './staffPage.ts'

export interface StaffPagesOptions {
  people: Pick<People, 'atForms' | 'enter' | 'leave' | 'note'>
  /** In the order of the navigation. */
  pages: readonly StaffPage[]
  council: string
  /** Folder of the built pages, with `assets.json`. */
  folder: string
  clock: Clock
  log: Log
}

const formLimit = 64 * 1024

/**
 * `no-referrer`, as everywhere else, would make browsers send forms with `Origin: null`, and their origin could not be
 * checked. To other sites nothing is told all the same.
 */
const headers = { 'referrer-policy': 'same-origin', 'x-robots-tag': 'noindex' }

/** The staff's pages that the server writes, at `/staff`. What a page is, and how one is added: `staffPage.ts`. */
export function makeStaffPages(options: StaffPagesOptions): Channel {
  const { people, pages, council, clock, log } = options
  const assets = onceRead(() => readAssets(options.folder, 'staff'), log)
  const write = (inside: Inside): string => framed({ council, assets: assets() }, inside)
  const sorry = (_status: number, message: string, viewer?: Viewer): string =>
    write({ title: words('staff.sorry.title'), body: sorryBody(message), ...(viewer && { viewer }) })
  const answer = (status: number, inside: Inside): PageAnswer => ({ status, body: write(inside), headers })
  const signInAnswer = (status: number, to: string, fault?: string, more = {}): PageAnswer => ({
    ...answer(status, { title: words('staff.signIn.title'), body: signInForm(to, fault) }),
    headers: { ...headers, ...more },
  })

  const openAgain = (to: string): PageAnswer => {
    const body = html`<p><a href=${to}>${words('staff.on')}</a></p>`
    const again = answer(200, { title: words('staff.place'), body })
    return { ...again, headers: { ...headers, refresh: `0; url=${to}` } }
  }

  /** Lets in who is signed in; everybody else gets the sign-in form, which leads back here. */
  const guarded = (handle: (request: Request, viewer: Viewer) => Promise<PageAnswer>) =>
    pageRoute(
      log,
      async (request) => {
        if (comesFromElsewhere(request)) {
          return openAgain(placeAfter(request.url ?? null))
        }
        const viewer = await people.atForms(request).then(
          ({ worker, formToken }): Viewer => ({ worker, token: formToken, pages }),
          (error: unknown) => {
            if (error instanceof Problem && error.status === 401) return undefined
            throw error
          },
        )
        if (viewer === undefined) {
          const isAct = request.method === 'POST'
          const to = placeAfter(isAct ? pageOf(request) : (request.url ?? null))
          return signInAnswer(401, to, isAct ? words('staff.sorry.ended') : undefined)
        }
        try {
          return await handle(request, viewer)
        } catch (error) {
          const problem = toProblem(error)
          if (problem.status === 500) log.error(safeError(error), 'A staff page could not be written')
          const body = sorry(problem.status, problem.message, viewer)
          return { status: problem.status, body, headers: { ...problem.headers, ...headers } }
        }
      },
      sorry,
    )

  const enter = pageRoute(
    log,
    async (request) => {
      const form = await readForm(request, formLimit)
      const to = placeAfter(form.get('to'))
      const typed = { name: form.get('name') ?? '', password: form.get('password') ?? '' }
      try {
        return goTo(to, { 'set-cookie': await people.enter(request, typed) })
      } catch (error) {
        if (!(error instanceof Problem) || error.status === 403) throw error
        return signInAnswer(error.status, to, error.message, error.headers)
      }
    },
    sorry,
  )

  const leave = pageRoute(log, async (request) => goTo('/staff', { 'set-cookie': await people.leave(request) }), sorry)

  const askedFor = (one: StaffPage, request: Request, { worker, token }: Viewer): Asked => {
    if (!maySee(worker, one)) throw new Problem(403, 'Forbidden', words('staff.sorry.forbidden'))
    return {
      ...{ worker, token, at: clock.now(), address: `/staff/${one.path}` },
      query: new URLSearchParams(request.getQuery()),
      note: (what, about) => people.note(worker, what, about),
    }
  }

  const mountPage = (server: Server, one: StaffPage): void => {
    server.get(
      `/staff/${one.path}`,
      guarded(async (request, viewer) => {
        const asked = askedFor(one, request, viewer)
        const { title = titleOf(one), body } = await one.show(asked)
        return answer(200, { title, body, viewer, address: asked.address, notice: noticeOf(one, asked.query) })
      }),
    )
    for (const [name, act] of Object.entries(one.acts ?? {})) {
      server.post(
        `/staff/${one.path}/${name}`,
        guarded(async (request, viewer) => {
          const asked = askedFor(one, request, viewer)
          const form = await readForm(request, formLimit)
          if (form.get('token') !== viewer.token) throw new Problem(403, 'Stale', words('staff.sorry.stale'))
          form.delete('token')
          return goTo(addressOf(asked.address, await act({ ...asked, form })))
        }),
      )
    }
    for (const [name, file] of Object.entries(one.files ?? {})) {
      server.get(
        `/staff/${one.path}/${name}`,
        guarded(async (request, viewer) => {
          const { type, text } = await file(askedFor(one, request, viewer))
          const asFile = { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }
          return { status: 200, body: text, headers: { ...headers, ...asFile } }
        }),
      )
    }
  }

  return {
    mount(server) {
      server.post('/staff/enter', enter)
      server.post('/staff/leave', leave)
      server.get(
        '/staff',
        guarded((_request, viewer) =>
          Promise.resolve(
            answer(200, { title: words('staff.home'), body: overview(viewer), viewer, address: '/staff' }),
          ),
        ),
      )
      for (const one of pages) mountPage(server, one)
      server.get(
        '/staff/*',
        guarded(() => Promise.reject(new Problem(404, 'NotFound', words('staff.sorry.nothing')))),
      )
    },
  }
}

/**
 * A link in an e-mail, or on another site: browsers keep the session's cookie back then (`SameSite=Strict`). The page asks
 * for itself again, and that is from here.
 */
function comesFromElsewhere({ method, headers: { 'sec-fetch-site': site } }: Request): boolean {
  return method === 'GET' && (site === 'cross-site' || site === 'same-site')
}

/** The page that an act belongs to: `/staff/wishes/note` to `/staff/wishes`. */
const pageOf = (request: Request): string => request.path().replace(/\/[^/]*$/, '')

const goTo = (to: string, more: Record<string, string> = {}): PageAnswer => ({
  ...{ status: 303, body: '' },
  headers: { ...headers, ...more, location: to },
})

function addressOf(address: string, { query = {}, hash }: Gone): string {
  const asked = new URLSearchParams(query).toString()
  return `${address}${asked === '' ? '' : `?${asked}`}${hash === undefined ? '' : `#${encodeURIComponent(hash)}`}`
}

function noticeOf(one: StaffPage, query: URLSearchParams): string | undefined {
  const done = query.get('done') ?? ''
  return /^[a-zA-Z]{1,30}$/.test(done) ? wordsIf(`${one.words}.done.${done}`) : undefined
}

function sorryBody(message: string): VNode {
  return html`<p role="alert">${message}</p>
    <p><a href="/staff">${words('staff.sorry.home')}</a></p>`
}

/** The pages may be built after the service was made, or not at all in a test: then they come without colours. */
function onceRead(read: () => Assets, log: Log): () => Partial<Assets> {
  let found: Assets | undefined
  let told = false
  return () => {
    try {
      return (found ??= read())
    } catch (error) {
      if (!told) log.warn(safeError(error), 'The staff pages have no style')
      told = true
      return {}
    }
  }
}
