/** Values that may stand in an address; absent ones are left out of the query. */
type AddressValue = string | number | boolean | null | undefined

/** `/api/documents/:documentId` with its places and query filled, every value escaped. */
export function requestUrl(
  path: string,
  params: Readonly<Record<string, AddressValue>> = {},
  query: Readonly<Record<string, AddressValue>> = {},
): string {
  const filled = path.replace(/:(\w+)/g, (_place, name: string) => {
    const value = params[name]
    if (value === undefined || value === null) throw new Error(`no value for :${name} of ${path}`)
    return encodeURIComponent(String(value))
  })
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value))
  }
  const text = search.toString()
  return text === '' ? filled : `${filled}?${text}`
}
