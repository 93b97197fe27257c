/** The first stretch of text that a comment thread is about, or `null` when none of it is left. */
export function threadPlace(root: ParentNode | null, threadId: string): Element | null {
  const places = [...(root?.querySelectorAll('[data-thread]') ?? [])]
  return places.find((place) => place.getAttribute('data-thread') === threadId) ?? null
}
