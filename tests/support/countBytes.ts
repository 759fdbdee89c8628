import type { Page } from 'playwright-core'

/** Counts what really comes over the wire to this page from now on: packed, headers too. */
export async function countBytes(page: Page): Promise<() => number> {
  const wire = await page.context().newCDPSession(page)
  let bytes = 0
  wire.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength))
  wire.on('Network.webSocketFrameReceived', (event) => (bytes += event.response.payloadData.length))
  await wire.send('Network.enable')
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true })
  return () => bytes
}
