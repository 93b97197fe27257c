import type { Passage } from '../passage.ts'
import type { Range } from '../text.ts'
import { createWordFinder } from '../word-finder.ts'

/** A phrase of a list where it stands as such, with what is written instead. */
export interface FoundPhrase extends Range {
  readonly right: string
}

interface Entry {
  readonly right: string
  /** Characters that begin another word behind the phrase, or end one before it. */
  readonly notBefore: string
  readonly notBehind: string
}

/**
 * Finds the phrases of a list in one walk over a passage: `phrase>right`, separated by white space. What follows `!` in an
 * entry begins another word behind the phrase (涉及到期债务), what follows `<` ends another word before it (供应必须).
 */
export function createPhraseFinder(list: string): (passage: Passage) => readonly FoundPhrase[] {
  const entries = new Map(list.trim().split(/\s+/).map(entryOf))
  const find = createWordFinder(entries.keys())
  return (passage) =>
    find(passage).flatMap(({ word, from, to }) => {
      const entry = entries.get(word)
      return entry === undefined || isOtherWord(passage.text, { from, to }, entry)
        ? []
        : [{ from, to, right: entry.right }]
    })
}

/** Every two words of one line side by side, as a list of phrases of which the first word is enough; `-` excepts a pair. */
export function pairsOfSynonyms(lines: string): string {
  const excepted = new Set([...lines.matchAll(/-(\S+)/g)].map(([, pair]) => pair))
  const groups = lines
    .trim()
    .split('\n')
    .map((line) =>
      line
        .trim()
        .split(/\s+/)
        .filter((word) => !word.startsWith('-')),
    )
  const pairs = groups.flatMap((words) => words.flatMap((first) => words.map((second) => pairOf(first, second))))
  return pairs
    .filter(({ first, second }) => first !== second && !excepted.has(first + second))
    .map(({ first, second, guard }) => `${first}${second}>${first}${guard}`)
    .join(' ')
}

function pairOf(first: string, second: string) {
  const [word = '', notBefore] = second.split('!')
  return { first: first.replace(/!.*/, ''), second: word, guard: notBefore === undefined ? '' : `!${notBefore}` }
}

function entryOf(text: string): readonly [phrase: string, entry: Entry] {
  const [phrase = '', rest = ''] = text.split('>')
  const [, right = '', notBefore = '', notBehind = ''] = /^([^!<]*)(?:!([^<]*))?(?:<(.*))?$/.exec(rest) ?? []
  return [phrase, { right, notBefore, notBehind }]
}

function isOtherWord(text: string, { from, to }: Range, { notBefore, notBehind }: Entry): boolean {
  return holds(notBefore, text.charAt(to)) || holds(notBehind, text.charAt(from - 1))
}

function holds(characters: string, character: string): boolean {
  return character !== '' && characters.includes(character)
}
