import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import type { Range } from '../text.ts'

/** The sentence that opens a document on the matter of its title. */
const OPENING = /(?:现将|现就)([^。；]{4,60}?)(?:通报|通知|报告|公布|汇报|印发|通告|说明|安排|函告|分解)/
/** Periods and numbers in a series that a title names, by what they are. */
const PERIODS: readonly RegExp[] = [
  /(20\d\d)年/g,
  /(上半年|下半年|[一二三四]季度|\d{1,2}月份|\d{1,2}月(?!\d{1,2}日))/g,
  /第([一二三四五六七八九十\d]{1,3})(?:批|次|期|轮|届)/g,
]

function periodsIn(text: string, pattern: RegExp): readonly string[] {
  return Array.from(text.matchAll(pattern), ([, period = '']) => period)
}

/** The sentence of a passage that names its matter. */
const openingOf = perPassage(({ text }: Passage): (Range & { readonly words: string }) | null => {
  const match = OPENING.exec(text)
  return match === null ? null : { from: match.index, to: match.index + match[0].length, words: match[0] }
})

function* compared(title: string, passage: Passage): Generator<DocumentHit> {
  const opening = openingOf(passage)
  for (const pattern of opening === null ? [] : PERIODS) {
    const [inTitle, inOpening] = [periodsIn(title, pattern), periodsIn(opening?.words ?? '', pattern)]
    const [[right], [wrong]] = [inTitle, inOpening]
    // A document may name other years as well: only one against one can contradict.
    const isOne = inTitle.length === 1 && inOpening.length === 1
    if (opening !== null && isOne && right !== undefined && wrong !== undefined && wrong !== right)
      yield { passage, from: opening.from, to: opening.to, params: { right, wrong } }
  }
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const title = passages
    .filter(({ kind }) => kind === 'title')
    .map(({ text }) => text)
    .join('')
  const opening = passages.find((passage) => passage.kind === 'body' && openingOf(passage) !== null)
  if (title !== '' && opening !== undefined) yield* compared(title, opening)
}

/** A title of one quarter, year or batch above a text on another. */
export const openingPeriod: DocumentRule = {
  id: 'NEG-CONSISTENT-TITLE',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '标题与正文的时间、批次不一致',
  message: '标题为“{{right}}”，正文开头为“{{wrong}}”，请核对。',
  source: '零差错要求：前后一致',
  fixes: 'none',
  check,
  wrong: [
    { text: 'title|关于2026年第一季度督查情况的通报\n现将2026年第二季度督查情况通报如下：' },
    { text: 'title|关于公布第三批示范单位名单的通知\n现将第二批示范单位名单公布如下：' },
  ],
  right: [
    { text: 'title|关于2026年第一季度督查情况的通报\n现将第一季度督查情况通报如下：' },
    { text: 'title|关于2026年工作要点的通知\n现将2025年工作总结和2026年工作要点印发给你们：' },
  ],
}
