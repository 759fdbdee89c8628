/**
 * A value that its owner has as JSON text already: an engine that writes text takes it as it is, to any other it is the
 * value itself (`toJSON`). Give it as the whole `value` of a change.
 */
export class JsonText {
  /** On one line. */
  readonly text: string

  /** @param text what `JSON.stringify` made, without white space of its own; it is not parsed again to see */
  constructor(text: string) {
    if (text.includes('\n')) throw new Error('A JSON text is given on one line, as JSON.stringify makes it.')
    this.text = text
  }

  toJSON(): unknown {
    return JSON.parse(this.text)
  }
}
