import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** （甲（乙）丙）: brackets of one form in each other; numbers like （一） and the years of documents are small. */
const NESTED = /（[^（）]{0,60}（[^（）]{2,60}）[^（）]{0,60}）/g
/** 句内括号: a full stop inside a bracket that belongs to the sentence before it. */
const STOPPED = /(?<=[^。！？：；\s])（[^（）。]{2,60}。）/g

/** 。（见附件）: what belongs to a part of the sentence stands before its end. */
const AFTER_END = /。（(?:见附件\d{0,2}|附后|以下简称[^（）]{2,30}|下同|简称[^（）]{2,20})）/g

/** （以下简称《条例（草案）》）: brackets of a title are its own. */
const OF_TITLE = /《[^《》]*（[^《》]*》/

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 0: nested } of matchesOf(NESTED, text))
    if (!OF_TITLE.test(nested)) yield { from, to, variant: 'nested' }
  for (const { from, to } of matchesOf(AFTER_END, text)) yield { from, to, variant: 'after' }
  for (const { to } of matchesOf(STOPPED, text))
    yield { from: to - 2, to, variant: 'stopped', fix: { from: to - 2, to: to - 1, text: '' } }
}

/** Brackets of one form inside each other, and a full stop at the end of what is bracketed within a sentence. */
export const bracketInside: PassageRule = {
  id: 'NEG-PUNCT-BRACKET-INSIDE',
  scope: 'passage',
  family: 'punctuation',
  severity: 'warn',
  name: '括号套用或句内括号末尾用句号',
  message: '“{{text}}”{{problem}}。',
  variants: {
    nested: '套用了同形括号，内层宜改用“〔〕”或调整表述',
    stopped: '是句内括号，末尾不用句号',
    after: '是句内括注，应放在句号之前',
  },
  source: 'GB/T 15834-2011 4.9.3.6、附录A.8',
  fixes: 'suggested',
  finds: [NESTED, AFTER_END, STOPPED],
  check,
  wrong: [
    { text: '各县（市、区（含开发区））党委' },
    { text: '按时报送（联系人和电话见附件。）。' },
    { text: '按时报送有关材料。（见附件）' },
  ],
  right: [
    { text: '各县（市、区）党委' },
    { text: '《临江市河道管理条例（草案）》（以下简称《条例（草案）》）' },
    { text: '全部完成。（责任单位：市住房城乡建设局。）' },
    { text: '《意见》（临发〔2026〕3号）' },
  ],
}
