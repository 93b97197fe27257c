import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { placedQuantitiesOf, QUANTITY, type Quantity } from './quantities.ts'

/** What follows a total directly and speaks of a part of it. */
const PART = /^[^，。；：\d]{0,6}[，,（(；]?其中[：:，]?[^，。；\d]{0,16}$/
const NO_PART = /增加|增长|减少|下降|同比|提高|上升/

/** Amounts of one kind of which neither is said to be about so much or of one of several. */
function areComparable(total: Quantity, part: Quantity): boolean {
  const isPlain = ![total, part].some(({ isRough, isEach }) => isRough || isEach)
  return isPlain && total.unit === part.unit && part.unit !== '%' && part.unit !== '倍'
}

/** 应到45人，实到48人 */
const DUE = /应到(?:会)?[^，。；：\d]{0,6}$/
const CAME = /^[^，。；：\d]{0,4}[，,、]实(?:际)?到(?:会)?[^，。；：\d]{0,6}$/

function* check(passage: Passage): Generator<Hit> {
  for (const { sentence, at, quantity: part } of placedQuantitiesOf(passage)) {
    const total = sentence[at - 1]
    if (total === undefined) continue
    const isPart = PART.test(part.before) || (DUE.test(total.before) && CAME.test(part.before))
    if (!isPart || !areComparable(total, part)) continue
    if (NO_PART.test(part.before) || NO_PART.test(total.before.slice(-8)) || part.value <= total.value) continue
    yield { from: total.from, to: part.to, params: { part: part.text, total: total.text } }
  }
}

/** A part (其中) that is more than the whole. */
export const partBeyond: PassageRule = {
  id: 'NEG-PART',
  scope: 'passage',
  family: 'consistency',
  severity: 'block',
  name: '部分数大于总数',
  message: '{{part}}是{{total}}中的一部分，不应大于总数，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  finds: [QUANTITY],
  check,
  wrong: [
    { text: '应到委员45人，实到委员48人。' },
    { text: '共受理举报20件，其中实名举报25件。' },
    { text: '建成高标准农田3000亩（其中新建3.2万亩）。' },
  ],
  right: [
    { text: '共受理举报25件，其中实名举报20件。' },
    { text: '同比增加20件，其中来信增加25件、来访减少5件。' },
    { text: '举办活动20场，其中参加人数250人。' },
  ],
}
