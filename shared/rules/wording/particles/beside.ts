/** Words that are looked for right before or right behind a place, the longest first. */
export interface WordsBeside {
  before(text: string, at: number): string | null
  after(text: string, at: number): string | null
}

/** A list of words, separated by white space, to be looked for beside places: a look costs as much as one word. */
export function wordsBeside(list: string): WordsBeside {
  const words = new Set(list.trim().split(/\s+/))
  const sizes = [...new Set([...words].map((word) => word.length))].sort((a, b) => b - a)
  const known = (word: string) => (words.has(word) ? word : null)
  const firstOf = (read: (size: number) => string) => {
    for (const size of sizes) {
      const word = known(read(size))
      if (word !== null) return word
    }
    return null
  }
  return {
    before: (text, at) => firstOf((size) => (size > at ? '' : text.slice(at - size, at))),
    after: (text, at) => firstOf((size) => text.slice(at, at + size)),
  }
}

const ENDS_CLAUSE = /[，。；：！？、（）“”\n]/

/** The clause around a place: what stands before it and behind it, marks left out, at most `reach` characters each. */
export function clauseAround(text: string, from: number, to: number, reach = 30): readonly [string, string] {
  const before =
    text
      .slice(Math.max(0, from - reach), from)
      .split(ENDS_CLAUSE)
      .at(-1) ?? ''
  const after = text.slice(to, to + reach).split(ENDS_CLAUSE)[0] ?? ''
  return [before, after]
}

/** Every place of one of the characters in a text. */
export function* placesOf(characters: string, text: string): Generator<number> {
  for (const character of characters)
    for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) yield at
}
