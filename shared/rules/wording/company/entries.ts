/** A word, and what stands directly before and directly after it again and again. */
export interface WordInCompany {
  readonly word: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** The last characters of what stands before, and the first ones of what stands after. */
  readonly beforeEnds: string
  readonly afterStarts: string
}

/** Lines `word|before before …|after after …`; either list may be empty. */
export function wordsIn(lists: readonly string[]): readonly WordInCompany[] {
  return lists.flatMap((list) => list.trim().split('\n').map(wordOf))
}

function wordOf(line: string): WordInCompany {
  const [word = '', before = '', after = ''] = line.trim().split('|')
  if (word.length !== 2) throw new SyntaxError(`not a word in company: ${line}`)
  const [befores, afters] = [namesIn(before), namesIn(after)]
  return {
    word,
    before: befores,
    after: afters,
    beforeEnds: befores.map((name) => name.slice(-1)).join(''),
    afterStarts: afters.map((name) => name.charAt(0)).join(''),
  }
}

function namesIn(list: string): readonly string[] {
  return list.split(' ').filter((name) => name !== '')
}

/** A word that official prose hardly ever uses, the one it is typed for, and the beginnings or ends that make it right. */
export interface Stranger {
  readonly word: string
  readonly right: string
  readonly notAfter: readonly string[]
  readonly notBefore: readonly string[]
}

/** `word>right(before,before|after,after)`: what stands in brackets makes the word right where it stands beside it. */
const STRANGER = /^([^>]{2})>([^>(]{2})(?:\(([^|]*)\|([^)]*)\))?$/

/** The strangers of lists, by word. */
export function strangersIn(lists: readonly string[]): ReadonlyMap<string, Stranger> {
  return new Map(
    lists.flatMap((list) =>
      list
        .trim()
        .split(/\s+/)
        .map(strangerOf)
        .map((stranger) => [stranger.word, stranger] as const),
    ),
  )
}

function strangerOf(entry: string): Stranger {
  const parts = STRANGER.exec(entry)
  if (parts === null) throw new SyntaxError(`not a stranger: ${entry}`)
  const [, word = '', right = '', before = '', after = ''] = parts
  return { word, right, notAfter: guards(before), notBefore: guards(after) }
}

function guards(list: string): readonly string[] {
  return list.split(',').filter((guard) => guard !== '')
}
