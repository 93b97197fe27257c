import { isHan } from '../text.ts'
import { isWord } from './spelling/lexicon.ts'
import { readingOf } from './spelling/reading.ts'

/** Whether the two characters at a place make a word. */
export function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at + 1 < text.length && isWord(text.charCodeAt(at), text.charCodeAt(at + 1))
}

/** What is read around a place: as much as can bear on it. */
const REACH = 12

/** Whether characters belong to no words on their left and right, and to no longer one, however their surroundings are read. */
export function standApart(text: string, from: number, to: number): boolean {
  if (isWordAt(text, from - 1) || isWordAt(text, to - 1)) return false
  const [start, end] = stretchAround(text, from, to)
  return readingOf(text.slice(start, end)).every((word) => {
    const [begin, stop] = [start + word.from, start + word.to]
    return stop <= from || begin >= to || stop - begin === 1 || word.correction !== null
  })
}

function stretchAround(text: string, from: number, to: number): readonly [from: number, to: number] {
  let [start, end] = [from, to]
  while (start > from - REACH && isHan(text[start - 1])) start -= 1
  while (end < to + REACH && isHan(text[end])) end += 1
  return [start, end]
}
