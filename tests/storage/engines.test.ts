import { openLowdb } from '../../bot/storage/lowdb/openLowdb.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import { withDeadline } from '../../bot/storage/deadline.ts'
import { storageContract } from './contract.ts'
import { temporaryFolder } from './temporaryFolder.ts'

storageContract('memory', () => ({ open: () => Promise.resolve(openMemory()), keeps: false }))

storageContract('lowdb', async () => {
  const { folder, cleanUp } = await temporaryFolder()
  return { open: () => openLowdb(folder), keeps: true, cleanUp }
})

storageContract('lowdb with a deadline', async () => {
  const { folder, cleanUp } = await temporaryFolder()
  return { open: async () => withDeadline(await openLowdb(folder), 20_000), keeps: true, cleanUp }
})
