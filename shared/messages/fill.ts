/** The wording with `{{name}}` places filled from `params`; lists are joined with 、. */
export function fill(
  wording: string,
  params: Readonly<Record<string, string | number | readonly string[]>> = {},
): string {
  return wording.replace(/\{\{(\w+)\}\}/g, (place, name: string) => {
    const value = params[name]
    if (value === undefined) return place
    return Array.isArray(value) ? value.join('、') : String(value)
  })
}
