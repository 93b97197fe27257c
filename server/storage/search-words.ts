/** What a person has typed into a search, as patterns for LIKE with `\` as escape: every word must be there, in any case. */
export function searchPatterns(search: string | undefined): readonly string[] {
  const words = (search ?? '').split(/\s+/).filter((word) => word !== '')
  return words.map((word) => `%${escapeLike(word.toLowerCase())}%`)
}

/** The characters that mean something to LIKE, taken as they are. */
function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`)
}
