import { titleOf } from './badges.ts'
import { openBox } from './boxes.ts'
import { act } from './deeds.ts'
import { dropDraft, keepDraft } from './drafts.ts'
import { el } from './el.ts'
import { makeForm } from './form.ts'
import type { Values } from './form.ts'
import { icon } from './icons.ts'
import { makeOnces } from './once.ts'
import { makePressing } from './pressing.ts'
import type { Crisis } from './types.ts'
import { say } from './words.ts'

/** Closing: what happened and what the person wanted, then what was written is read once more and confirmed. */
export function openClosing({ row }: Crisis): void {
  const { reference } = row
  const where = `${reference}-close`
  const content = el('div', { class: 'stack' })

  openBox(say('closing.title', { reference }), (close) => {
    let written: Values = {}
    const ask = (): void => {
      const form = makeForm({
        where,
        intro: [
          el('p', {}, say('closing.lead')),
          ...(row.contactedAt === null ? [warning(say('closing.noContact'))] : []),
        ],
        fields: [
          { name: 'happened', label: say('closing.happened'), kind: 'area' },
          { name: 'wanted', label: say('closing.wanted'), kind: 'area', help: say('closing.wantedHelp') },
        ],
        go: say('closing.next'),
        done: '',
        send: (values) => {
          written = values
          return Promise.resolve()
        },
        after: () => {
          // Kept until it is really closed: going back finds it again.
          keepDraft(where, written)
          confirm(written)
        },
      })
      content.replaceChildren(form)
      form.querySelector('textarea')?.focus()
    }
    const confirm = (values: Values): void => {
      const title = el('h3', { tabindex: -1 }, say('closing.confirm', { who: titleOf(row) }))
      const pressing = makePressing(say('closing.yes'), { class: 'button danger' })
      const onces = makeOnces()
      pressing.button.addEventListener('click', () => {
        void pressing
          .run(() => act(reference, 'close', values, onces.of(values)), say('closing.done'))
          .then((closed) => {
            if (!closed) return
            dropDraft(where)
            close()
            document.getElementById('crisisTitle')?.focus()
          })
      })
      const back = el('button', { type: 'button', class: 'button', click: ask }, say('closing.back'))
      content.replaceChildren(
        title,
        el('p', {}, say('closing.confirmHelp')),
        el('dl', {}, [
          el('div', {}, el('dt', {}, say('closing.happened')), el('dd', {}, values['happened'] ?? '')),
          el('div', {}, el('dt', {}, say('closing.wanted')), el('dd', {}, values['wanted'] ?? '')),
        ]),
        el('div', { class: 'bar' }, pressing.button, back),
        pressing.fault,
      )
      title.focus()
    }
    ask()
    return [content]
  })
}

const warning = (words: string): HTMLElement => el('p', { class: 'warning no' }, icon('over'), el('span', {}, words))
