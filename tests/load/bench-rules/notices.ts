import { type DocumentView, paragraphsOf } from '#shared/document/view.ts'
import type { OfficeData } from '#shared/rules/office-data.ts'
import { readSourceLines } from '#shared/rules/source-lines.ts'
import { sampleText, sampleView } from '#tests/support/office-samples.ts'
import { cleanTexts } from '#tests/support/rule-corpus.ts'

/** A notice of 20,400 characters in sections of three levels; notices of other seeds have other words. */
export function longNotice(seed: number): DocumentView {
  const sections = Array.from({ length: 36 }, (_, at) => [
    ['heading1', `第${at + 1}部分任务`] as const,
    ...Array.from(
      { length: 3 },
      (__, part) => ['body', `${seed}号文${at}之${part}。${sampleText(3, seed + at + part)}`] as const,
    ),
    ['heading2', `压实责任${at}。${sampleText(2, seed + at)}`, 'runIn'] as const,
  ]).flat()
  return sampleView('notice', {}, [['title', '关于做好公文质量工作的通知'], ...sections])
}

/** As many characters as the notices have, of prose of every kind: no sentence comes twice. */
export function longProse(): DocumentView {
  const texts = cleanTexts().filter(({ format }) => format === 'text')
  // Every third text, so that all kinds are met.
  const mixed = [0, 1, 2].flatMap((start) => texts.filter((_, index) => index % 3 === start))
  const paragraphs = mixed.flatMap(({ text }) => [...paragraphsOf(readSourceLines(text, 'text').view.blocks)])
  const written = paragraphs.filter(({ kind, text }) => kind !== 'title' && text.trim() !== '')
  let characters = 0
  const enough = written.findIndex(({ text }) => {
    characters += text.length
    return characters > 20_400
  })
  const lines = written.slice(0, enough).map(({ kind, text, runIn }) => {
    return runIn ? ([kind, text, 'runIn'] as const) : ([kind, text] as const)
  })
  return sampleView('notice', {}, [['title', '关于做好公文质量工作的通知'], ...lines])
}

const LETTERS = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉']

const letters = (number: number) =>
  [number % 20, Math.floor(number / 20) % 20, Math.floor(number / 400)].map((at) => LETTERS[at] ?? '').join('')

/** Registers as large as those of a city: five hundred entries each. */
export function largeRegisters(): Omit<OfficeData, 'elsewhere'> {
  const numbers = Array.from({ length: 500 }, (_, number) => number)
  return {
    people: numbers.map((number) => ({ name: `赵${letters(number)}`, post: `第${number}科科长` })),
    bodies: numbers.map((number) => ({
      name: `临江市${letters(number)}事务中心`,
      shortName: `市${letters(number)}中心`,
    })),
    passages: numbers.map((number) => ({
      text: `${sampleText(3, number)}这是第${number}条表述。`,
      origin: `第${number}号文件`,
    })),
  }
}
