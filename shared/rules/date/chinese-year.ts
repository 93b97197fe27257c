import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, overlapsOne, quotationsOf, type Range } from '../text.ts'

const CHINESE = /[一二][〇○零一二三四五六七八九]{3}年(?![代\d])/g
const ARABIC = /(?:19|20)\d{2}年/g
/** A document that writes so many years in Arabic digits writes all of them so. */
const LEAST_OTHERS = 2

interface Years {
  readonly chinese: readonly Range[]
  readonly arabic: number
}

const yearsOf = perPassage((passage: Passage): Years => {
  const { kind, text } = passage
  if (kind === 'dateOfIssue') return { chinese: [], arabic: 0 }
  const chinese = [...matchesOf(CHINESE, text)].map(({ from, to }) => ({ from, to }))
  return {
    chinese: chinese.filter((range) => !overlapsOne(quotationsOf(passage), range)),
    arabic: text.includes('年') ? [...matchesOf(ARABIC, text)].length : 0,
  }
})

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  if (!passages.some((passage) => yearsOf(passage).chinese.length > 0)) return
  if (passages.reduce((sum, passage) => sum + yearsOf(passage).arabic, 0) < LEAST_OTHERS) return
  for (const passage of passages) for (const range of yearsOf(passage).chinese) yield { passage, ...range }
}

/** A year in Chinese numerals in a document that writes its years in Arabic ones. */
export const chineseYear: DocumentRule = {
  id: 'NEG-DATE-CHINESE-YEAR',
  scope: 'document',
  family: 'date',
  severity: 'warn',
  name: '年份写法前后不一',
  message: '全文年份多用阿拉伯数字，“{{text}}”应统一。',
  source: 'GB/T 15835-2011 4.1.3、4.3',
  fixes: 'none',
  check,
  wrong: [{ text: '2024年完成36件，2025年完成48件。\n二〇二六年计划完成60件。' }],
  right: [
    { text: '2024年完成36件，2025年完成48件。\n2026年计划完成60件。' },
    { text: '本条例自二〇二六年一月一日起施行。' },
    { text: '2024年、2025年，先后引用“二〇二六年一月一日起施行”的规定。' },
  ],
}
