import { openLowdb } from '../../bot/storage/lowdb/openLowdb.ts'
import { startTestServer } from './startTestServer.ts'
import { makeTestBot } from './testBot.ts'

/** A server in a process of its own, so that a test can kill it. Argument: the folder of its data. */
const storage = await openLowdb(process.argv[2] ?? '')
const server = await startTestServer(makeTestBot(), { storage })
process.stdout.write(`${server.base}\n`)
