/** The finder's list: short ids of groups, in this browser only, until it is emptied or somebody leaves quickly. */
const name = 'find.list'
/** As many as the server takes. */
const most = 40

export function readList(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isShortId).slice(0, most) : []
  } catch {
    return []
  }
}

/** False where the browser keeps nothing: then the list stays in the addresses. */
export function writeList(ids: readonly string[]): boolean {
  try {
    if (ids.length === 0) localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify(ids.slice(-most)))
    return true
  } catch {
    return false
  }
}

export function forgetList(): void {
  writeList([])
}

const isShortId = (id: unknown): id is string => typeof id === 'string' && /^[0-9a-z]{8}$/.test(id)
