import { heard, openSite, tell } from './site.ts'
import type { Site } from './site.ts'
import { greeting } from './script.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())
afterEach(() => expect(site.troubles).toEqual([]))

describe('a talk in the page', () => {
  test('goes from the greeting over an offered answer to free words', async () => {
    const page = await site.visit()
    expect(await heard(page)).toEqual([`bot: ${greeting.text ?? ''}`])
    expect(await page.locator('#council').textContent()).toBe('Testborough Council')

    await page.locator('.answer', { hasText: /^Me$/ }).click()
    await page.locator('.said.bot').nth(1).waitFor()
    // The button says less than what it stands for; the answers have gone.
    expect((await heard(page))[1]).toBe('you: It is about me')
    expect(await page.locator('.answer').count()).toBe(0)

    await tell(page, 'I like trains')
    await page.locator('.said.bot').nth(2).waitFor()
    expect((await heard(page)).slice(3)).toEqual([
      'you: I like trains',
      expect.stringContaining('I like trains') as string,
    ])
    await page.locator('.own[data-state="sent"]').nth(1).waitFor()
    expect(site.server.received.at(-1)).toMatchObject({ type: 'message', text: 'I like trains', locale: 'en-GB' })
  })

  test('comes back whole after a reload, with what was typed, and goes on', async () => {
    const page = await site.visit()
    await tell(page, 'I like trains')
    await page.locator('.said.bot').nth(1).waitFor()
    await page.locator('#say').fill('half a thou')
    const before = await heard(page)
    await page.reload()
    await page.locator('.said.bot').nth(1).waitFor()
    expect(await heard(page)).toEqual(before)
    expect(await page.locator('#say').inputValue()).toBe('half a thou')
    // The first answers belong to the past.
    expect(await page.locator('.answer').count()).toBe(0)
    await tell(page, 'and boats')
    await page.locator('.said.bot').nth(2).waitFor()
    expect(await heard(page)).toHaveLength(before.length + 2)
  })

  test('a tab of its own starts a talk of its own: nothing is left on a shared computer', async () => {
    const first = await site.visit()
    await tell(first, 'only mine')
    await first.locator('.said.bot').nth(1).waitFor()
    const second = await first.context().newPage()
    await second.goto(site.server.url)
    await second.locator('.said.bot').first().waitFor()
    expect(await heard(second)).toEqual([`bot: ${greeting.text ?? ''}`])
    const kept = await first.evaluate(() => [localStorage.length, document.cookie.length])
    expect(kept).toEqual([0, 0])
  })

  test('markup in what is said stays text, and only phones and https become links', async () => {
    const page = await site.visit()
    await tell(
      page,
      '<img src=x onerror=alert(1)> see javascript:alert(1) or https://example.org/a. or ring 0113 496 0000',
    )
    await page.locator('.said.bot').nth(1).waitFor()
    expect(await page.locator('#log img').count()).toBe(0)
    const links = await page.locator('.bot a').evaluateAll((found) => found.map((link) => link.getAttribute('href')))
    expect(links).toEqual(['https://example.org/a', 'tel:01134960000'])
    expect(await page.locator('.bot a[href^="https"]').getAttribute('rel')).toContain('noopener')
  })

  test('a card is drawn in our look, and its button sends its value once', async () => {
    const page = await site.visit()
    await tell(page, 'I was in a band')
    await page.locator('.cards button', { hasText: 'Tell me more' }).click()
    await page.locator('.said.bot').nth(2).waitFor()
    const sent = site.server.received.at(-1)
    expect(sent).toMatchObject({ type: 'message', value: { do: 'more', id: 'armley-band' } })
    expect(sent).toMatchObject({ channelData: { postBack: true } })
    expect(sent?.text).toBeUndefined()
    expect((await heard(page)).at(-2)).toBe('you: Tell me more')
  })

  test('beside a card stands only what the card does not say, and its words are taken as they are', async () => {
    const page = await site.visit()
    await tell(page, 'I was in a band')
    await page.locator('.ac-adaptiveCard').waitFor()
    const beside = await page.locator('.said.bot').nth(1).locator('.words').allTextContents()
    expect(beside).toEqual(['This one is further away, and the people there may know more.', 'Shall I tell you more?'])
    const card = page.locator('.ac-adaptiveCard')
    expect(await card.textContent()).toContain('a *brass band* [x].')
    expect(await card.locator('a').getAttribute('href')).toBe('tel:01134960000')
  })

  test('what a card asks is sent with its button', async () => {
    const page = await site.visit()
    await tell(page, 'form')
    await page.getByLabel('Your name').fill("O'Brien")
    await page.getByLabel('A text').check()
    await page.locator('.cards button', { hasText: 'Send this' }).click()
    await page.locator('.said.bot').nth(2).waitFor()
    expect(site.server.received.at(-1)).toMatchObject({ value: { do: 'contact', name: "O'Brien", how: 'text' } })
  })

  test('an emergency is marked by more than colour, with the number to ring', async () => {
    const page = await site.visit()
    await tell(page, 'She fell')
    const message = page.locator('.said.emergency')
    await message.waitFor()
    expect(await message.locator('.mark').textContent()).not.toBe('')
    expect(await message.locator('.ring a').getAttribute('href')).toBe('tel:999')
  })

  test('asks for a person, and for what is kept, in words', async () => {
    const page = await site.visit()
    await page.locator('#person').click()
    await page.locator('.said.bot').nth(1).waitFor()
    await page.locator('#keep').click()
    await page.locator('.said.bot').nth(2).waitFor()
    const asked = site.server.received.slice(-2).map((activity) => activity.text)
    expect(asked).toEqual(['I want to talk to a person', 'What do you keep about me?'])
  })

  test('everything deleted: the page forgets too, and the next words begin anew', async () => {
    const page = await site.visit()
    await tell(page, 'secret words')
    await page.locator('.said.bot').nth(1).waitFor()
    await tell(page, 'delete everything')
    await page.locator('#connection button').waitFor()
    expect((await heard(page)).join()).not.toContain('secret words')
    expect(await page.evaluate(() => sessionStorage.getItem('conversation') ?? '')).not.toMatch(/token|secret/)
    await tell(page, 'hello again')
    await page.getByText('Tell me more about "hello again"').waitFor()
  })

  test('where something stays with the council that alone is said, without thanks for a nice talk', async () => {
    const page = await site.visit()
    await page.locator('.said.bot').first().waitFor()
    await tell(page, 'delete the chat of a crisis')
    await page.getByText('What keeps somebody safe stays.').waitFor()
    expect(await page.locator('.said.bot').count()).toBe(1)
  })

  test('an earlier talk is taken up with its code, and a wrong code is met gently', async () => {
    const first = await site.visit()
    await tell(first, 'remember the trains')
    await first.locator('.said.bot').nth(1).waitFor()
    const code = await first.evaluate(
      () => (JSON.parse(sessionStorage.getItem('conversation') ?? '{}') as { conversationId: string }).conversationId,
    )
    const page = await site.visit()
    await page.locator('#code').click()
    await page.locator('#codeInput').fill('wrong')
    await page.keyboard.press('Enter')
    await page.locator('#codeFault:not(:empty)').waitFor()
    await page.locator('#codeInput').fill(code)
    await page.keyboard.press('Enter')
    await page.locator('.own', { hasText: 'remember the trains' }).waitFor()
    expect(await heard(page)).toEqual(await heard(first))
  })

  test('no token ever stands in the address of a call, nor in the page', async () => {
    const page = await site.visit()
    const addresses: string[] = []
    page.on('request', (request) => addresses.push(request.url()))
    await tell(page, 'hello')
    await page.locator('.said.bot').nth(1).waitFor()
    await page.reload()
    await page.locator('.said.bot').nth(1).waitFor()
    const token = await page.evaluate(
      () => (JSON.parse(sessionStorage.getItem('conversation') ?? '{}') as { token: string }).token,
    )
    expect(token.length).toBeGreaterThan(2)
    expect(addresses.filter((address) => address.includes(token))).toEqual([])
    expect(await page.content()).not.toContain(token)
  })
})
