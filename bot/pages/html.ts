import htm from 'htm'
import { h, type VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

type Writer = (strings: TemplateStringsArray, ...values: unknown[]) => VNode

/** Writes a piece of a page: html`<p class=${name}>${words}</p>`. Everything put in is escaped. */
// The package's types are those of its other build, in which all of it is one function.
export const html = (htm as unknown as { bind(make: typeof h): Writer }).bind(h)

export interface PageParts {
  /** Language tag of the words: "en-GB-x-easyread". */
  lang: string
  title: string
  /** Addresses under `/assets`, from `assets.ts`. */
  style: string
  /** Only for pages that are better with a script; they work without. */
  script?: string
  /** Not to be found by search engines: what is behind a sign-in, or made for one person. */
  hidden?: boolean
  body: VNode | VNode[]
}

/** A whole document as text. */
export function page({ lang, title, style, script, hidden, body }: PageParts): string {
  const head = html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    ${hidden === true ? html`<meta name="robots" content="noindex" />` : null}
    <title>${title}</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href=${style} />
    ${script === undefined ? null : html`<script type="module" src=${script}></script>`}
  </head>`
  return `<!doctype html>${renderToString(
    html`<html lang=${lang}>
      ${head}
      <body>
        ${body}
      </body>
    </html>`,
  )}`
}
