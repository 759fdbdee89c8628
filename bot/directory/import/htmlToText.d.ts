/** The part of html-to-text (which brings no types of its own) that is used here. */
declare module 'html-to-text' {
  export interface Selector {
    selector: string
    format?: string
    options?: Record<string, unknown>
  }
  export interface Options {
    wordwrap?: number | false
    selectors?: Selector[]
    limits?: { maxInputLength?: number; maxDepth?: number; maxChildNodes?: number }
  }
  export function compile(options?: Options): (html: string) => string
}
