import { describe, expect, it } from 'vitest'
import { LANGUAGES, messages } from '#shared/messages/index.ts'

/** Every wording of a catalogue by its path. */
function wordings(catalogue: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof catalogue === 'string') return new Map([[path, catalogue]])
  return new Map(
    Object.entries(catalogue as Record<string, unknown>).flatMap(([key, value]) => [
      ...wordings(value, path === '' ? key : `${path}/${key}`),
    ]),
  )
}

/** A half-width mark beside a Chinese character. */
const HALF_WIDTH = /\p{Script=Han}[,;:?!()]|[,;:?!(]\p{Script=Han}/u

function withoutPlaces(wording: string): string {
  return wording.replace(/\{\{\w+\}\}/g, '')
}

function placesOf(wording: string): readonly string[] {
  return [...new Set([...wording.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] as string))].sort()
}

/** Wordings that stay Chinese, or empty, in every language: what stands on the paper, and names of languages. */
const SAME_EVERYWHERE = /^(editor\/(paper|urgencies)\/|drafting\/ribbon\/attachmentNoteText$|shell\/account\/chinese$)/

/** Places that are filled with how many there are of something. */
const COUNTED = [
  ...['count', 'total', 'rows', 'columns', 'bytes', 'block', 'warn', 'info', 'hits', 'documents', 'characters'],
  ...['minutes', 'caught', 'reported', 'value', 'used'],
]

const chinese = wordings(messages['zh-CN'])
const others = LANGUAGES.filter((language) => language !== 'zh-CN')

describe.each(others)('the catalogue %s', (language) => {
  const translated = wordings(messages[language])

  it('has the wordings of the Chinese one, no more and no fewer', () => {
    expect([...translated.keys()].sort()).toEqual([...chinese.keys()].sort())
  })

  it('fills the same places in every wording', () => {
    const different = [...chinese].filter(
      ([path, wording]) => `${placesOf(wording)}` !== `${placesOf(translated.get(path) ?? '')}`,
    )
    expect(different.map(([path]) => path)).toEqual([])
  })

  it('has no empty wording and leaves none in Chinese', () => {
    // Chinese as an example inside an English sentence is fine; a wording without an English word is a leak.
    const isLeft = (wording: string) => /\p{Script=Han}/u.test(wording) && !/[A-Za-z]{2}/.test(withoutPlaces(wording))
    const wrong = [...translated].filter(
      ([path, wording]) => !SAME_EVERYWHERE.test(path) && (wording.trim() === '' || isLeft(wording)),
    )
    expect(wrong.map(([path, wording]) => `${path}: ${wording}`)).toEqual([])
  })
})

describe('the English catalogue', () => {
  it('has both forms of a word that stands after a count', () => {
    // 1 rules: a plural that does not ask how many there are.
    const plural = new RegExp(`\\{\\{(?:${COUNTED.join('|')})\\}\\} (?:[a-z]+ )?(?!this)(?:[a-z]+s|people)\\b`)
    const wrong = [...wordings(messages.en)].filter(([, wording]) => plural.test(wording))

    expect(wrong.map(([path, wording]) => `${path}: ${wording}`)).toEqual([])
  })
})

describe('the Chinese catalogue', () => {
  it('uses full-width marks between Chinese characters', () => {
    const halfWidth = [...chinese].filter(([, wording]) => HALF_WIDTH.test(wording.replace(/\w+:\/\/\S+/g, '')))
    expect(halfWidth.map(([path, wording]) => `${path}: ${wording}`)).toEqual([])
  })

  it('has no empty wording', () => {
    const empty = [...chinese].filter(([path, wording]) => wording.trim() === '' && !SAME_EVERYWHERE.test(path))
    expect(empty.map(([path]) => path)).toEqual([])
  })
})
