import type { Request, Response } from 'restify'
import { z } from 'zod'
import { safeError, type Log } from '../conversations/log.ts'
import type { DirectoryImports } from '../directory/import/directoryImports.ts'
import { isVersion } from '../directory/import/staging.ts'
import { Outdated } from '../directory/import/takeIn.ts'
import { readJson } from '../http/body.ts'
import type { Channel } from '../http/server.ts'
import { isHolder } from './internalRoutes.ts'

const source = z.string().min(1).max(2_000)
const asked = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('take in'),
    source,
    version: z.string().refine(isVersion),
    anyway: z.boolean().optional(),
    withoutStarter: z.boolean().optional(),
  }),
  z.object({ do: z.literal('remove'), source }),
  z.object({ do: z.literal('list') }),
])
export type DirectoryAsked = z.infer<typeof asked>

const bodyLimit = 8_000

/** What `npm run directory:import` asks the running service, with the secret that `announceService` wrote. */
export function directoryRoutes(imports: DirectoryImports, secret: string, log: Log): Channel {
  const answer = async (request: Request): Promise<unknown> => {
    const order = asked.parse(await readJson(request, bodyLimit))
    switch (order.do) {
      case 'take in': {
        const { source: from, version, anyway, withoutStarter } = order
        return imports.takeIn({
          source: from,
          version,
          ...(anyway === undefined ? {} : { anyway }),
          ...(withoutStarter === undefined ? {} : { withoutStarter }),
        })
      }
      case 'remove':
        return { removed: await imports.remove(order.source) }
      case 'list':
        return imports.sources()
      default:
        return order satisfies never
    }
  }
  return {
    mount: (server) => {
      server.post('/internal/directory', async (request: Request, response: Response) => {
        response.setHeader('Cache-Control', 'no-store')
        if (!isHolder(request.headers.authorization, secret)) {
          response.send(401, { error: 'Only for commands on this machine.' })
          return
        }
        try {
          response.send(200, await answer(request))
        } catch (error) {
          if (error instanceof Outdated) {
            response.send(409, { error: error.message })
            return
          }
          log.error(safeError(error), 'A directory could not be taken in')
          response.send(503, { error: 'The directory could not be taken in. Look at the log of the service.' })
        }
      })
    },
  }
}
