/** The drafting page. */
export function DraftingPage() {
  return null
}
