import type { Browser, Page } from 'playwright-core'
import type { Channel } from '../../bot/http/server.ts'

/**
 * An empty page, really served: a browser does not let a page that a test made up open a socket to this machine.
 * It stands for a page of somebody else's, so our own page's Content-Security-Policy is not for it.
 */
export const emptyPage: Channel = {
  mount: (server) =>
    void server.get('/stock', (_request, response, next) => {
      response.removeHeader('content-security-policy')
      response.sendRaw(200, '<!doctype html><html lang="en"><main id="chat"></main></html>', {
        'content-type': 'text/html',
      })
      next()
    }),
}

/** The empty page with one stock client in it, as its makers deliver it. */
export async function stockPage(browser: Browser, url: string, script: string): Promise<Page> {
  const page = await browser.newPage({ bypassCSP: true })
  await page.clock.install()
  await page.goto(`${url}/stock`)
  await page.addScriptTag({ path: script })
  return page
}

export const clients = {
  directLine: 'node_modules/botframework-directlinejs/dist/directline.js',
  webChat: 'node_modules/botframework-webchat/dist/webchat.js',
}

export async function newToken(base: string): Promise<string> {
  const response = await fetch(`${base}/tokens/generate`, { method: 'POST' })
  return ((await response.json()) as { token: string }).token
}
