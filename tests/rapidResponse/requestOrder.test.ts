import { requestsInOrder } from '../../web/rapid/order.ts'
import type { RequestRow } from '../../web/rapid/types.ts'

const row = (reference: string, kind: string, askedAt: string, status: RequestRow['status'] = 'open'): RequestRow => ({
  ...{ reference, kind, status, askedAt, name: null, how: null, when: null, about: null },
  ...{ safeToContact: 'yes', team: 'contactCentre', takenBy: null, history: [] },
})

test('of the contact requests that wait, those for an assessment come first: it is a right', () => {
  const rows = [
    row('a', 'talk', '2026-03-01T09:00:00.000Z'),
    row('b', 'carers_assessment', '2026-03-03T09:00:00.000Z'),
    row('c', 'assessment', '2026-03-02T09:00:00.000Z'),
    row('d', 'assessment', '2026-03-01T09:00:00.000Z', 'taken'),
    row('e', 'planning', '2026-02-01T09:00:00.000Z'),
  ]
  expect(requestsInOrder(rows).map(({ reference }) => reference)).toEqual(['c', 'b', 'e', 'a', 'd'])
})
