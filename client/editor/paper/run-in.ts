/**
 * Where the heading sentence of a run-in paragraph ends: after its first full stop, question or exclamation mark, or at
 * the end of the text. What follows is set as body text.
 */
export function runInEnd(text: string): number {
  const end = text.search(/[。！？]/)
  return end === -1 ? text.length : end + 1
}
