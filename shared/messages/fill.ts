const PLACE = /\{\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}\}/g

/**
 * The wording with `{{name}}` places filled from `params`; lists are joined with 、. Words that depend on a count are
 * written with both their forms: `{{count}} {{count|rule is|rules are}} off`.
 */
export function fill(
  wording: string,
  params: Readonly<Record<string, string | number | readonly string[]>> = {},
): string {
  return wording.replace(PLACE, (place, name: string, one: string | undefined, many: string | undefined) => {
    const value = params[name]
    if (value === undefined) return place
    if (one !== undefined && many !== undefined) return String(value) === '1' ? one : many
    return Array.isArray(value) ? value.join('、') : String(value)
  })
}
