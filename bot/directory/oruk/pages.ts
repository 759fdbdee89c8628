/** A page of a list, as Open Referral UK 3.0 has it. */
export interface ListPage<U> {
  total_items: number
  total_pages: number
  page_number: number
  /** Things on this page. */
  size: number
  first_page: boolean
  last_page: boolean
  empty: boolean
  contents: U[]
}

/** Cut first, then made: what is on no page costs nothing. A page after the last is empty. */
export function listPage<T, U>(all: readonly T[], page: number, perPage: number, shape: (one: T) => U): ListPage<U> {
  const pages = Math.max(1, Math.ceil(all.length / perPage))
  const contents = all.slice((page - 1) * perPage, page * perPage).map(shape)
  return {
    total_items: all.length,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  }
}
