import { makeAddresses } from '../../bot/handoff/telling/addresses.ts'

const teams = [
  { id: 'rapidResponse', tell: ['mailto:duty@example.org'] },
  { id: 'outOfHours', tell: [] },
]

test('a team is told where the setting says and where the profile says, nowhere twice', () => {
  const addresses = makeAddresses('rapidResponse=mailto:duty@example.org,sms:+447700900000', teams)
  expect(addresses.of('rapidResponse').map(({ by, to }) => `${by} ${to}`)).toEqual([
    'email duty@example.org',
    'notifySms +447700900000',
  ])
  expect(addresses.of('outOfHours')).toEqual([])
  expect(addresses.of('nobody')).toEqual([])
  expect(addresses.all).toHaveLength(2)
})

test.each([
  ['nightTeam=mailto:a@example.org', /TELL.*nightTeam.*rapidResponse, outOfHours/],
  ['rapidResponse=duty@example.org', /TELL/],
  ['mailto:duty@example.org', /TELL/],
])('%s stops the start with a sentence', (tell, sentence) => {
  expect(() => makeAddresses(tell, teams)).toThrow(sentence)
})
