import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A wire between a browser and the server that can be cut, as trains and tunnels do. */
export async function cuttableWire(to: string) {
  const target = new URL(to)
  const ends = new Set<Socket>()
  let up = true
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        ends.delete(one)
        other.destroy()
      })
    }
    if (!up) near.destroy()
    near.pipe(far).pipe(near)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Everything under way breaks, and nothing new gets through until it is mended. */
    cut() {
      up = false
      for (const end of ends) end.destroy()
    },
    mend() {
      up = true
    },
    stop() {
      for (const end of ends) end.destroy()
      server.close()
    },
  }
}
