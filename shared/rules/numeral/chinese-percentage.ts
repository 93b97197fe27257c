import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

/** 百分之四十八点五; 百分之百 and 百分之一百二 are ways of speaking. */
const CHINESE =
  /百分之(?!百|一百|一的)[一二三四五六七八九十零]{1,4}(?:点[零一二三四五六七八九]{1,3})?(?![以左的百一二三四五六七八九十点])/g
const ARABIC = /\d[%％]/g
/** So many others are the way the document writes them. */
const LEAST_OTHERS = 2

const percentagesOf = perPassage(
  ({ text }: Passage): { readonly chinese: readonly Range[]; readonly arabic: number } => ({
    chinese: text.includes('百分之') ? [...matchesOf(CHINESE, text)].map(({ from, to }) => ({ from, to })) : [],
    arabic: /[%％]/.test(text) ? [...matchesOf(ARABIC, text)].length : 0,
  }),
)

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const found = passages.map((passage) => ({ passage, ...percentagesOf(passage) }))
  if (!found.some(({ chinese }) => chinese.length > 0)) return
  if (found.reduce((sum, { arabic }) => sum + arabic, 0) < LEAST_OTHERS) return
  for (const { passage, chinese } of found) for (const range of chinese) yield { passage, ...range }
}

/** A percentage in Chinese numerals in a document that writes the others in Arabic ones. */
export const chinesePercentage: DocumentRule = {
  id: 'NEG-NUMERAL-CHINESE-PERCENT',
  scope: 'document',
  family: 'numeral',
  severity: 'warn',
  name: '百分数写法前后不一',
  message: '全文百分数多用阿拉伯数字，“{{text}}”应统一。',
  source: 'GB/T 15835-2011 4.1.1、4.3',
  fixes: 'none',
  check,
  wrong: [{ text: '优良天数比例达到92.5%，绿化率为38%。\n森林覆盖率稳定在百分之四十八点五。' }],
  right: [
    { text: '优良天数比例达到92.5%，绿化率为38%。\n以百分之百的努力争取百分之一的可能。' },
    { text: '处百分之三十以上罚款。' },
    { text: '完成率为92.5%，占98%。\n出资比例不得低于百分之三十的，不予受理。' },
  ],
}
