import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const NAMES = '(季度|年级|期工程|等奖|次会议|届会议|批次)'
const ARABIC = new RegExp(`(?<![\\d—～、至到-])第?\\d{1,2}${NAMES}`, 'g')
const CHINESE = new RegExp(`[一二三四五六七八九十]${NAMES}`, 'g')

function* check({ text }: Passage): Generator<Hit> {
  const written = new Map([...matchesOf(CHINESE, text)].map(({ 0: other, 1: name = '' }) => [name, other]))
  if (written.size === 0) return
  for (const { from, to, 1: name = '' } of matchesOf(ARABIC, text)) {
    const other = written.get(name)
    if (other !== undefined) yield { from, to, params: { other } }
  }
}

/** 第1季度 in a paragraph that also says 第二季度. */
export const mixedOrdinals: PassageRule = {
  id: 'NEG-NUMERAL-ORDINAL-MIXED',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'block',
  name: '同类序数形式不一',
  message: '“{{text}}”与“{{other}}”是同类序数，应统一写法。',
  source: 'GB/T 15835-2011 4.3',
  fixes: 'none',
  finds: [CHINESE],
  check,
  wrong: [{ text: '第二季度较第1季度增长5%' }, { text: '一年级学生12人，3年级学生15人' }],
  right: [
    { text: '第二季度较第一季度增长5%' },
    { text: '第1季度、第2季度' },
    { text: '一等奖3名，二等奖5名' },
    { text: '第三季度开工12个' },
  ],
}
