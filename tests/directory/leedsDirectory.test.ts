import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readServices } from '../../bot/directory/readDirectory.ts'
import { readDirectory } from '../../bot/directory/readDirectory.ts'
import { roles, taxonomies } from '../../bot/directory/service.ts'
import { audiences } from '../../bot/directory/audiences.ts'
import { isNeed } from '../../bot/understanding/needs.ts'
import { leeds } from '../support/ports.ts'

const services = readServices(leeds)
const raw = readFileSync(join(leeds, 'directory.json'), 'utf8')
const digits = (number: string): string => number.replace(/\D/g, '')

/** Numbers that were found on old pages or that the council has still to confirm: nobody is to ring them from here. */
const doubted = [
  ...['0113 376 0330', '0113 222 4412', '0113 245 9445', '0113 247 8577', '01943 463965', '0113 250 1702'],
  ...['0113 244 1697', '0113 240 9536', '07712 106378', '0808 800 1212', '0113 260 9328', '0113 249 4675'],
  ...['0113 246 0401', '0808 801 0327', '0808 808 8141', '0800 068 4141', '0113 535 0600', '0800 183 1485'],
]

/** Pages that nobody has seen. */
const doubtedPages = ['armleyhelpinghands.org']

/** North-west and south-east corner of the council's area, generously. */
const box = { north: 53.97, south: 53.68, west: -1.81, east: -1.28 }

describe('the starter directory of Leeds', () => {
  test('has at least ninety services, each with its own id', () => {
    expect(services.length).toBeGreaterThanOrEqual(90)
    expect(new Set(services.map((one) => one.id)).size).toBe(services.length)
    for (const { id } of services) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test('says where each fact came from and on which day it was checked', () => {
    const directory = readDirectory(leeds)
    for (const { id } of services) {
      const connection = directory.get(id)
      expect([id, connection?.source.length]).toEqual([id, expect.any(Number)])
      expect(connection?.source).not.toBe('')
      expect(connection?.checked).toMatch(/^20\d\d-\d\d-\d\d$/)
      expect(connection?.description).not.toBe('')
      expect(connection?.where).not.toBe('')
      expect(connection?.whoFor).not.toBe('')
    }
  })

  test('uses only needs, audiences and roles that exist', () => {
    const named = (taxonomy: string): string[] =>
      services.flatMap((one) =>
        one.attributes.flatMap((attribute) =>
          attribute.taxonomy_term?.taxonomy === taxonomy ? [attribute.taxonomy_term.name] : [],
        ),
      )
    expect(named(taxonomies.needs).filter((need) => !isNeed(need))).toEqual([])
    expect(named(taxonomies.audience).filter((audience) => audiences[audience] === undefined)).toEqual([])
    expect(named(taxonomies.role).filter((role) => !(roles as readonly string[]).includes(role))).toEqual([])
    for (const one of services)
      expect(one.attributes.some((attribute) => attribute.taxonomy_term?.taxonomy === taxonomies.needs)).toBe(true)
  })

  test('has coordinates inside the area, and says that they are the middle of one', () => {
    const locations = services.flatMap((one) => one.service_at_locations.flatMap(({ location }) => location ?? []))
    const points = locations.filter((one) => one.latitude !== undefined)
    expect(points.length).toBeGreaterThan(50)
    for (const { latitude = 0, longitude = 0 } of points) {
      expect(latitude).toBeGreaterThan(box.south)
      expect(latitude).toBeLessThan(box.north)
      expect(longitude).toBeGreaterThan(box.west)
      expect(longitude).toBeLessThan(box.east)
    }
  })

  test('shows no number and no page that is doubted, nor anybody’s private e-mail', () => {
    const numbers = services.flatMap((one) => one.contacts.flatMap(({ phones }) => phones.map(({ number }) => number)))
    expect(numbers.length).toBeGreaterThan(15)
    expect(numbers.filter((number) => doubted.map(digits).includes(digits(number)))).toEqual([])
    for (const number of doubted) expect(raw).not.toContain(number)
    for (const page of doubtedPages) expect(raw).not.toContain(page)
    expect(raw).not.toMatch(/\w@\w/)
  })

  test('names what to check first wherever a number was left out', () => {
    const directory = readDirectory(leeds)
    const leftOut = ['local-welfare-support', 'leeds-housing-options', 'community-meals-leeds', 'avsed', 'dial-house']
    for (const id of leftOut) {
      expect(directory.get(id)?.phone).toBeNull()
      expect(directory.get(id)?.caution).not.toBeNull()
    }
    expect(directory.get('armley-helping-hands')?.caution).not.toBeNull()
  })

  test('keeps the shape of Open Referral UK: one page with everything', () => {
    const page = JSON.parse(raw) as Record<string, unknown>
    expect(page).toMatchObject({ total_items: services.length, page_number: 1, total_pages: 1, empty: false })
  })
})
