import type { Page } from 'playwright-core'
import { listRequests } from '../../bot/handoff/requests.ts'
import { openCrisis, openOffice, tones } from './rapidOffice.ts'
import type { Begins, Office } from './rapidOffice.ts'
import { until } from '../support/until.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.stop())
afterEach(() => expect(office.troubles).toEqual([]))

const stored = async (reference: string) => (await office.desk.get(reference))!
const leave = (page: Page): Promise<void> => page.context().close()

/** A crisis that this worker has opened, and taken unless `take` is false. */
async function inHand(
  begins: Begins = {},
  take = true,
): Promise<{ page: Page; reference: string; conversation: string }> {
  const begun = await office.begins(begins)
  const page = await office.work()
  await openCrisis(page, begun.reference)
  if (take) {
    await page.locator('#take').click()
    await page.locator('#act-contact:visible').waitFor()
  }
  return { page, ...begun }
}
const submit = (page: Page): Promise<void> => page.locator('.panel:visible form button[type=submit]').first().click()
const panelGone = (page: Page): Promise<void> => page.locator('#panel').waitFor({ state: 'hidden' })

describe('taking it', () => {
  test('two at once: one has it, the other is told who, beside the button', async () => {
    const { reference } = await office.begins()
    const [sam, priya] = [await office.work('sam'), await office.work('priya')]
    await openCrisis(sam, reference)
    await openCrisis(priya, reference)
    // Both have pressed "Take it" before the server decides.
    let pressed = 0
    for (const page of [sam, priya])
      await page.route('**/take', async (route) => {
        pressed += 1
        await until(() => pressed === 2)
        await route.continue()
      })
    await Promise.all([sam.locator('#take').click(), priya.locator('#take').click()])
    await until(async () => (await stored(reference)).holder !== undefined)
    const holder = (await stored(reference)).holder?.name
    const [winner, loser] = holder === 'Sam Okafor' ? [sam, priya] : [priya, sam]
    await winner.locator('#act-contact:visible').waitFor()
    await loser.waitForFunction((name) => document.querySelector('.head .state')?.textContent.includes(name), holder!)
    expect(await loser.locator('#take').isVisible()).toBe(false)
    await Promise.all([leave(sam), leave(priya)])
  })

  test('a refusal names the one who has it', async () => {
    const { reference } = await office.begins()
    const page = await office.work('sam')
    await openCrisis(page, reference)
    await page.route('**/take', async (route) => {
      await office.desk.take(reference, { id: 'p', name: 'Priya Nair', role: 'rapidResponse' })
      await route.continue()
    })
    await page.locator('#take').click()
    await page.locator('.actions > .fault', { hasText: 'Priya Nair' }).waitFor()
    await leave(page)
  })
})

describe('what is seen', () => {
  test('why safety saw it, answers, what was taken back, the chat from before with the place where it opened', async () => {
    const { page } = await inHand(
      {
        before: ['its my husband, he has dementia'],
        details: {
          ...{ name: 'Doreen', contact: '07700 900123', wish: 'I want to sleep.', safeToContact: 'yes' },
          answers: { 'crisis.where': '14 Mill Row', 'crisis.others': 'Only my husband' },
          takenBack: ['sorry ignore me'],
        },
      },
      false,
    )
    const seen = await page.locator('#detail').innerText()
    for (const words of ['carer at the end', '14 Mill Row', 'Only my husband', 'I want to sleep.', 'sorry ignore me']) {
      expect(seen).toContain(words)
    }
    const lines = await page
      .locator('#lines > *')
      .evaluateAll((all: Element[]) => all.map((one) => one.getAttribute('class')))
    expect(lines).toEqual(['said person', 'marker', 'said person'])
    expect(await page.locator('.takenBack').isVisible()).toBe(true)
    expect(await page.locator('#detail h2').innerText()).toContain('Doreen')
    await leave(page)
  })

  test.each([
    ['yes', true],
    ['no', false],
    ['unknown', false],
  ] as const)(
    'safe to contact "%s": it is unmissable, and a number to press is there only when it is safe',
    async (safe, link) => {
      const details = { safeToContact: safe, contact: '07700 900123 after 6' }
      const { page } = await inHand({ details })
      expect(await page.locator(`.head .safeNow.${safe} .icon-${safe}`).isVisible()).toBe(true)
      await page.locator('#act-ring').click()
      expect(await page.locator('#detail a[href="tel:07700900123"]').count()).toBe(link ? 1 : 0)
      expect(await page.locator('#detail a[href^="tel:"]').count()).toBe(link ? 1 : 0)
      expect(await page.locator('.ringing .warning').count()).toBe(link ? 0 : 1)
      await leave(page)
    },
  )

  test('words of the person can make no markup', async () => {
    const said = '<img src=x onerror="document.title=1"><b>help</b>'
    const { page } = await inHand({ said, details: { name: '<i>Eve</i>' } }, false)
    expect(await page.locator('#page :is(b, i):not(.gone i)').count()).toBe(0)
    expect(await page.locator('#lines').innerText()).toContain(said)
    await leave(page)
  })
})

describe('the chat', () => {
  test('under one’s own name, live both ways, and back to the bot', async () => {
    const { page, ...begun } = await inHand()
    await page.locator('#chat-join').click()
    await page.locator('.whoWrites', { hasText: 'Sam Okafor' }).waitFor()
    expect(office.chats.told.at(-1)).toBe('joined Sam Okafor')
    await page.locator('.composer textarea').fill('I am Sam. I have read what you wrote.')
    await page.keyboard.press('Enter')
    await page.locator('.said.worker', { hasText: 'I am Sam.' }).waitFor()
    expect(await page.locator('.composer textarea').inputValue()).toBe('')
    office.writes(begun, 'thank you')
    await page.locator('.said.person', { hasText: 'thank you' }).waitFor()
    // Only new lines are added: a screen reader does not hear the whole chat again.
    await page.evaluate(() => document.querySelector('.said')?.setAttribute('data-first', 'yes'))
    office.writes(begun, 'he is asleep now')
    await page.locator('.said.person', { hasText: 'he is asleep now' }).waitFor()
    expect(await page.locator('.said[data-first]').count()).toBe(1)
    await page.locator('#chat-back').click()
    await page.locator('#chat-join:visible').waitFor()
    expect(office.chats.told.at(-1)).toMatch(/^left Sam Okafor/)
    expect((await stored(begun.reference)).chat).toBe('bot')
    await leave(page)
  })

  test('words that have not reached the person say so until they have', async () => {
    const { page, reference, conversation } = await inHand()
    await page.locator('#chat-join').click()
    await page.locator('.composer textarea').fill('Are you warm enough?')
    await page.keyboard.press('Enter')
    const line = page.locator('.said.worker', { hasText: 'Are you warm enough?' })
    await line.waitFor()
    expect(await line.locator('.undelivered').count()).toBe(0)
    office.chats.arrives(conversation, true)
    office.desk.stirred(reference)
    await line.locator('.undelivered').waitFor()
    office.chats.arrives(conversation, false)
    office.desk.stirred(reference)
    await line.locator('.undelivered').waitFor({ state: 'detached' })
    await leave(page)
  })

  test('a word of the office gets a gentle prompt and may be sent all the same', async () => {
    const { page } = await inHand()
    await page.locator('#chat-join').click()
    const prompt = page.locator('.prompt')
    await page.locator('.composer textarea').fill('I will make a Referral today')
    expect(await prompt.innerText()).toContain('Referral')
    await page.locator('.composer textarea').fill('I preferred tea')
    expect(await prompt.innerText()).toBe('')
    await page.locator('.composer textarea').fill('You have a right to an assessment')
    expect(await prompt.innerText()).toContain('assessment')
    await page.keyboard.press('Enter')
    await page.locator('.said.worker', { hasText: 'assessment' }).waitFor()
    await leave(page)
  })

  test('new words while another page is looked at: counted and heard', async () => {
    const { page, ...begun } = await inHand()
    const other = await office.begins()
    await openCrisis(page, other.reference)
    const before = await tones(page)
    office.writes(begun, 'are you there')
    await page.locator(`.row:has(#row-${begun.reference}) .badge.new`).waitFor()
    expect(await tones(page)).toBe(before + 1)
    await openCrisis(page, begun.reference)
    await page.locator(`.row:has(#row-${begun.reference}) .badge.new`).waitFor({ state: 'detached' })
    await leave(page)
  })

  test('the person deletes the chat while a worker is in it: said so, and nothing more can be written', async () => {
    const { page, reference, conversation } = await inHand()
    await page.locator('#chat-join').click()
    await page.locator('.composer textarea').fill('half a sentence')
    office.chats.remove(conversation)
    await office.desk.event(reference, 'chat deleted', 'conversation')
    await page.locator('.composer').waitFor({ state: 'hidden' })
    expect(await page.locator('#chat-join').isVisible()).toBe(false)
    expect(await page.locator('.whoWrites .icon-over').isVisible()).toBe(true)
    await leave(page)
  })
})

describe('what a worker does', () => {
  test('contact ends the four hours and begins the 72; what is missing is said beside its field', async () => {
    const { page, reference } = await inHand()
    expect(await page.locator('.head [data-kind=answer]').count()).toBe(1)
    await page.locator('#act-contact').click()
    await submit(page)
    expect(await page.locator('#panel .fault:not(:empty)').count()).toBe(2)
    await page.locator('#panel input[type=radio]').first().check()
    await page.locator('#panel textarea').fill('Spoke to her, her sister is coming.')
    await submit(page)
    await panelGone(page)
    await page.locator('.head [data-kind=hold]').waitFor()
    expect((await stored(reference)).contactedAt).toBeDefined()
    await leave(page)
  })

  test('a plan of two lines with a small sum, changed later; the earlier one stays in the history', async () => {
    const { page, reference } = await inHand()
    const line = (at: number, name: string) => page.locator(`.planLine >> nth=${at} >> [name=${name}]`)
    await page.locator('#plan-edit').click()
    await line(0, 'what').fill('A heater to the door')
    await line(0, 'who').fill('Sam')
    await line(0, 'money').fill('forty')
    await submit(page)
    expect(await page.locator('.planLine .fault:not(:empty)').count()).toBe(2)
    await line(0, 'by').fill('2030-01-02T18:30')
    await line(0, 'money').fill('£40.50')
    await page.locator('.plan form > .button', { hasText: /\w/ }).first().click()
    await line(1, 'what').fill('Somebody sits with him tonight')
    await line(1, 'who').fill('The night sitters')
    await line(1, 'by').fill('2030-01-02T21:00')
    await submit(page)
    await page.locator('.plan form').waitFor({ state: 'detached' })
    const first = (await stored(reference)).plan
    expect(first?.map(({ money }) => money)).toEqual([40.5, null])
    expect(first?.[0]?.by).toBe(new Date('2030-01-02T18:30').toISOString())
    await page.locator('#plan-edit').click()
    await page.locator('.planLine .button').last().click()
    await submit(page)
    await page.locator('.plan form').waitFor({ state: 'detached' })
    expect((await stored(reference)).plan).toHaveLength(1)
    await page.locator('.historyFold summary').click()
    expect(await page.locator('.history').innerText()).toContain('The night sitters')
    await leave(page)
  })

  test('passed on with why: back in the list, in nobody’s hands', async () => {
    const { page, reference } = await inHand()
    await page.locator('#act-pass').click()
    await page.locator('#panel select').selectOption('outOfHours')
    await page.locator('#panel textarea').fill('She wants somebody who speaks Polish')
    await submit(page)
    await page.locator('#take:visible').waitFor()
    expect(await page.locator(`.section.waiting #row-${reference}`).count()).toBe(1)
    expect((await stored(reference)).teams?.[0]).toBe('outOfHours')
    await leave(page)
  })

  test('accepted by a local team: the 72 hours end, and it stands with them', async () => {
    const { page, reference } = await inHand()
    await page.locator('#act-contact').click()
    await page.locator('#panel input[type=radio]').first().check()
    await page.locator('#panel textarea').fill('Spoke to her.')
    await submit(page)
    await panelGone(page)
    await page.locator('#act-accept').click()
    await page.locator('#panel select').selectOption('localTeam')
    await page.locator('#panel input').fill('Joanne')
    await submit(page)
    await page.locator('.head .state.accepted', { hasText: 'Joanne' }).waitFor()
    expect(await page.locator('.head .clock').count()).toBe(0)
    expect((await stored(reference)).accepted?.team).toBe('localTeam')
    await leave(page)
  })

  test('closed only with what happened and what the person wanted, and after it was read once more', async () => {
    const { page, reference } = await inHand()
    await page.locator('#act-close').click()
    expect(await page.locator('#box .warning').count()).toBe(1)
    const areas = page.locator('#box textarea')
    await areas.first().fill('Her sister is there until Monday.')
    await page.locator('#box form .primary').click()
    expect(await page.locator('#box .fault:not(:empty)').count()).toBe(1)
    await areas.last().fill('To stay at home.')
    await page.locator('#box form .primary').click()
    await page.locator('#box .danger').waitFor()
    expect((await stored(reference)).status).toBe('open')
    // Gone back to change a word, nothing is lost.
    await page.locator('#box .bar .button:not(.danger)').click()
    expect(await areas.first().inputValue()).toBe('Her sister is there until Monday.')
    await page.locator('#box form .primary').click()
    await page.locator('#box .danger').dblclick()
    await page.locator('#box').waitFor({ state: 'detached' })
    await page.locator('.head .state.closed').waitFor()
    expect((await stored(reference)).outcome).toEqual({
      happened: 'Her sister is there until Monday.',
      wanted: 'To stay at home.',
    })
    expect(await page.locator('.bar .button:visible').evaluateAll((all) => all.map((one) => one.id))).toEqual([
      'act-note',
    ])
    await leave(page)
  })

  test('somebody else’s is read, and a note can be added; nothing else', async () => {
    const { page, reference } = await inHand()
    const other = await office.work('priya')
    await openCrisis(other, reference)
    const shown = await other.locator('.actions .bar .button:visible').evaluateAll((all) => all.map((one) => one.id))
    expect(shown).toEqual(['act-note', 'act-accept'])
    expect(await other.locator('#chat-join').isVisible()).toBe(false)
    await other.locator('#act-note').click()
    await other.locator('#panel textarea').fill('I know her from Tuesdays')
    await submit(other)
    await panelGone(other)
    // The one who has it sees it at once.
    await page.locator('.history', { hasText: 'I know her from Tuesdays' }).waitFor({ state: 'attached' })
    await Promise.all([leave(page), leave(other)])
  })
})

describe('contact requests', () => {
  const notesOf = async (reference: string): Promise<(string | undefined)[]> => {
    const found = (await listRequests(office.storage)).find((one) => one.reference === reference)
    return (found?.history ?? []).map(({ note }) => note)
  }

  /** The server has a note of being in touch, and the live stream has told the page, but its own answer waits for `answer`. */
  async function inTouchUnanswered(): Promise<{ page: Page; reference: string; answer: () => void }> {
    const reference = await office.asks({ name: 'Pearl' })
    const page = await office.work('sam', '#requests')
    await page.locator(`#${reference}-take`).click()
    let answer = (): void => undefined
    const held = new Promise<void>((resolve) => (answer = resolve))
    await page.route('**/touch', async (route) => {
      const response = await route.fetch()
      await held
      await route.fulfill({ response })
    })
    await page.locator(`#${reference}-note`).fill('Rang, no answer')
    await page.locator(`#${reference}-touch`).click()
    await page.locator(`#${reference}-touch`).waitFor({ state: 'hidden' })
    return { page, reference, answer }
  }

  test('taken, in touch, done; the other is told who has it', async () => {
    const reference = await office.asks({ name: 'Nasreen' })
    const [sam, priya] = [await office.work('sam', '#requests'), await office.work('priya', '#requests')]
    await sam.locator(`#${reference}-take`).click()
    await sam.locator(`#${reference}-touch:visible`).waitFor()
    await priya.locator(`.request:has(#${reference}-title)`, { hasText: 'Sam Okafor' }).waitFor()
    expect(await priya.locator(`#${reference}-touch`).isVisible()).toBe(false)
    await sam.locator(`#${reference}-note`).fill('Rang, no answer')
    await sam.locator(`#${reference}-touch`).click()
    await sam.locator(`#${reference}-touch`).waitFor({ state: 'hidden' })
    await sam.locator(`#${reference}-done`).click()
    await sam.locator(`.request:has(#${reference}-title) .state.closed`).waitFor()
    expect(await sam.locator(`.request:has(#${reference}-title) .history`).textContent()).toContain('Rang, no answer')
    await Promise.all([leave(sam), leave(priya)])
  })

  test('done is seen as done, also when the list without it comes before the answer', async () => {
    const reference = await office.asks({ name: 'Ivy' })
    const page = await office.work('sam', '#requests')
    const gone = page.locator(`#${reference}-title`).waitFor({ state: 'detached' })
    await page.locator(`#${reference}-take`).click()
    await page.route('**/done', async (route) => {
      const response = await route.fetch()
      await gone
      await route.fulfill({ response })
    })
    await page.locator(`#${reference}-done`).click()
    const done = page.locator(`.request:has(#${reference}-title) .state.closed`)
    await done.waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`${reference}-title`)
    // The next list has none that are done either.
    const next = await office.asks({ name: 'Olive' })
    await page.locator(`#${next}-take`).waitFor()
    expect(await done.count()).toBe(1)
    await leave(page)
  })

  test('the next step pressed before the answer follows it, and the note goes once', async () => {
    const { page, reference, answer } = await inTouchUnanswered()
    await page.locator(`#${reference}-done`).click()
    answer()
    await page.locator(`.request:has(#${reference}-title) .state.closed`).waitFor()
    expect(await notesOf(reference)).toEqual([undefined, 'Rang, no answer', undefined])
    await leave(page)
  })

  test('what is typed before the answer stays for the next step', async () => {
    const { page, reference, answer } = await inTouchUnanswered()
    await page.locator(`#${reference}-note`).fill('Wrote to her')
    answer()
    await page.locator(`#${reference}-touch:not([aria-disabled])`).waitFor({ state: 'attached' })
    expect(await page.locator(`#${reference}-note`).inputValue()).toBe('Wrote to her')
    await page.locator(`#${reference}-done`).click()
    await page.locator(`.request:has(#${reference}-title) .state.closed`).waitFor()
    expect(await notesOf(reference)).toEqual([undefined, 'Rang, no answer', 'Wrote to her'])
    await leave(page)
  })

  test('the contact centre sees the crises it is told of, and takes one', async () => {
    const { reference } = await office.begins({ details: { name: 'Winifred' } })
    const page = await office.work('carl')
    await openCrisis(page, reference)
    await page.locator('#take').click()
    await page.locator('.head .state.taken').waitFor()
    expect(await office.desk.get(reference)).toMatchObject({ holder: { name: 'Carl Webb' } })
    await leave(page)
  })
})

test('no team accepts before contact is noted: the page says so, and gives the form once it is', async () => {
  const { reference } = await office.begins()
  const page = await office.work('sam')
  await openCrisis(page, reference)
  await page.locator('#take').click()
  await page.locator('#act-accept').click()
  await page.locator('#panel .help').waitFor()
  expect(await page.locator('#panel form').count()).toBe(0)
  const sam = (await office.desk.get(reference))!.holder!
  const worker = { id: sam.staffId, name: sam.name, role: 'rapidResponse' } as const
  await office.desk.contact(reference, worker, { how: 'rang', note: '' })
  await page.locator('#panel form').waitFor()
  await leave(page)
})

test('whom no message reached and who has not answered stands on the row; managers see the teams without an address', async () => {
  const begun = await office.begins({ ago: 30 })
  const { reference } = begun
  const failed = { state: 'waiting', tries: 3, lastError: 'SMTP 550', nextAt: null, sentAt: null } as const
  office.messages.set(reference, [{ id: 'a', team: 'outOfHours', to: 'email', ...failed }])
  await office.desk.event(reference, 'checked back', 'service', '15')
  const [maxine, sam] = [await office.work('maxine'), await office.work('sam')]
  const row = sam.locator('.row', { has: sam.locator(`#row-${reference}`) })
  expect(await row.locator('.unreached').textContent()).toContain('Out-of-hours team')
  await row.locator('.noAnswer').waitFor()
  expect(await maxine.locator('#silentTeams').textContent()).toContain('Local team')
  expect(await sam.locator('#silentTeams').isVisible()).toBe(false)
  office.clock.pass(1)
  office.writes(begun, 'still here')
  await row.locator('.noAnswer').waitFor({ state: 'detached' })
  office.messages.delete(reference)
  await Promise.all([leave(maxine), leave(sam)])
})

test('with the chat turned off by the settings the page says so, and has no switch that would promise more', async () => {
  office.chatOff.bySetting = true
  const maxine = await office.work('maxine')
  await maxine.locator('#chatIsOff', { hasText: 'CHAT_OFF' }).waitFor()
  expect(await maxine.locator('#chatOff').isVisible()).toBe(false)
  await leave(maxine)
  // Turned off by the settings while the switch was to be seen: what the server answers counts.
  office.chatOff.bySetting = false
  office.chatOff.off = true
  const page = await office.work('maxine')
  await page.locator('#chatOff').click()
  office.chatOff.bySetting = true
  await page.locator('#box .primary').click()
  await page.locator('#chatIsOff', { hasText: 'CHAT_OFF' }).waitFor()
  Object.assign(office.chatOff, { off: false, bySetting: false })
  await leave(page)
})

test('a manager turns the chat off and on, having read what it does; everybody sees it', async () => {
  const [maxine, sam] = [await office.work('maxine'), await office.work('sam')]
  expect(await sam.locator('#chatOff').isVisible()).toBe(false)
  await maxine.locator('#chatOff').click()
  expect(await maxine.locator('#box li').count()).toBeGreaterThan(1)
  await maxine.locator('#box .danger').click()
  await maxine.locator('#chatIsOff:visible').waitFor()
  expect(office.chatOff.off).toBe(true)
  await office.begins()
  await sam.locator('#chatIsOff:visible').waitFor()
  await maxine.locator('#chatOff').click()
  await maxine.locator('#box .primary').click()
  await maxine.locator('#chatIsOff').waitFor({ state: 'hidden' })
  expect(office.chatOff.off).toBe(false)
  await Promise.all([leave(maxine), leave(sam)])
})
