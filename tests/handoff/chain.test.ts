import fc from 'fast-check'
import { breaksOf, canonical, sealed } from '../../bot/handoff/chain.ts'
import { openedBy, withDetails, withFinding, type HandoffDocument } from '../../bot/handoff/handoffDocument.ts'
import { fall, fire } from './fixtures.ts'

const at = '2026-03-02T09:00:00.000Z'

describe('canonical JSON', () => {
  it('is the same whatever order the keys were written in, and after being stored', () => {
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, item]) => [key, shuffled(item)]),
      )
    }
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const stored = JSON.parse(JSON.stringify(value)) as unknown
        expect(canonical(shuffled(stored))).toBe(canonical(value))
        expect(JSON.parse(canonical(value))).toEqual(stored)
      }),
    )
  })

  it('tells values apart that differ', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other)
        fc.pre(!same)
        const equal = canonical(one) === canonical(other)
        expect(equal).toBe(isSame(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other))))
      }),
    )
  })

  it('leaves out what JSON leaves out', () => {
    expect(canonical({ b: undefined, a: [undefined, -0] })).toBe('{"a":[null,0]}')
  })
})

/** Jest's own notion: keys in any order. */
function isSame(one: unknown, other: unknown): boolean {
  try {
    expect(one).toStrictEqual(other)
    return true
  } catch {
    return false
  }
}

/** A handoff written in three writes. */
function sample(): HandoffDocument {
  const opened = sealed(openedBy({ ...fall, at, said: 'mum fell' }, 'conversation-1', 'H-222-333'), 0)
  const found = sealed(withFinding(opened, { ...fire, at, said: 'and it burns' }), opened.history.length)
  const details = { answers: { 'crisis.where': 'flat 3', 'crisis.who': 'mum' }, name: 'Ann', teams: ['rapidResponse'] }
  return stored(sealed(withDetails(found, details, at), found.history.length))
}

const stored = (handoff: HandoffDocument): HandoffDocument => JSON.parse(JSON.stringify(handoff)) as HandoffDocument

/** Where something stands in a JSON value. */
type Path = (string | number)[]

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries = Array.isArray(value)
    ? value.map((item, index) => [index, item] as const)
    : Object.entries(value as Record<string, unknown>)
  return [...(path.length > 0 ? [path] : []), ...entries.flatMap(([key, item]) => pathsOf(item, [...path, key]))]
}

function edited(handoff: HandoffDocument, path: Path, how: 'changed' | 'taken out'): HandoffDocument {
  const copy = stored(handoff)
  const last = path.at(-1)!
  const holder = path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], copy)
  if (how === 'changed') (holder as Record<string, unknown>)[last] = 'edited'
  else if (Array.isArray(holder)) holder.splice(Number(last), 1)
  else Reflect.deleteProperty(holder as object, last)
  return copy
}

describe('the chain of a handoff', () => {
  it('is whole as it was written, also with more writes', () => {
    expect(breaksOf(sample())).toEqual([])
  })

  it('shows every single edit of the document, whatever was edited', () => {
    const handoff = sample()
    for (const path of pathsOf(handoff)) {
      for (const how of ['changed', 'taken out'] as const) {
        expect({ path, how, breaks: breaksOf(edited(handoff, path, how)).length }).not.toMatchObject({ breaks: 0 })
      }
    }
  })

  it('names the line', () => {
    const handoff = sample()
    expect(handoff.history.length).toBeGreaterThan(4)
    expect(breaksOf(edited(handoff, ['history', 1, 'by'], 'changed'))).toEqual([{ line: 2, what: 'line changed' }])
    expect(breaksOf(edited(handoff, ['history', 2, 'hash'], 'taken out'))[0]).toEqual({
      ...{ line: 3, what: 'line without hash' },
    })
    expect(breaksOf(edited(handoff, ['findings', 0, 'said'], 'changed'))).toEqual([
      { line: handoff.history.length, what: 'document changed' },
    ])
  })

  it('does not hold for another reference: a copied file is seen', () => {
    expect(breaksOf({ ...sample(), reference: 'H-333-222' })).not.toEqual([])
  })

  it('begins at the first linked line of a document that is older than it', () => {
    const old: HandoffDocument = openedBy({ ...fall, at, said: 'mum fell' }, 'conversation-1', 'H-222-333')
    expect(breaksOf(old)).toEqual([])
    const after = stored(sealed(withDetails(old, { name: 'Ann' }, at), 1))
    expect(after.history[0]).not.toHaveProperty('hash')
    expect(after.history[1]).toHaveProperty('hash')
    expect(breaksOf(after)).toEqual([])
  })

  it('refuses a change that leaves no line', () => {
    const handoff = sample()
    expect(() => sealed({ ...handoff, name: 'Bo' }, handoff.history.length)).toThrow(/history/)
  })
})
