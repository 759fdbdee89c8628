import { makeOutbox } from '../../bot/outbox/outbox.ts'
import { makeSenders } from '../../bot/outbox/senders.ts'
import { openLowdb } from '../../bot/storage/lowdb/openLowdb.ts'

/**
 * A process of its own with an outbox, so that a test can kill it at any moment. Arguments: the folder, the webhook's address,
 * and the ids of messages to put. Says `put <id>` when one is on disk.
 */
const [folder = '', url = '', ...ids] = process.argv.slice(2)
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
const clock = { now: () => new Date() }
const outbox = makeOutbox({
  ...{ storage: await openLowdb(folder), clock, log: silent, everyMs: 20 },
  senders: makeSenders({ webhookSecret: 'secret', sendMs: 5_000 }),
})
outbox.start()
for (const id of ids) {
  await outbox.put({
    ...{
      id,
      to: [{ by: 'webhook', to: url }],
      about: { what: 'new' },
      link: 'https://chat.example.org/rapid-response',
    },
    ...{ reference: 'H-7K4-Q2M', practice: false },
  })
  process.stdout.write(`put ${id}\n`)
}
setInterval(() => undefined, 1_000)
