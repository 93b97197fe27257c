import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'

/** 如下 at the end of a paragraph announces what follows. */
const ANNOUNCED = /(?:如下|以下(?:事项|意见|要求|工作|措施|问题|几点))[。，；、.]?$/

function* check({ kind, text }: Passage): Generator<Hit> {
  const match = kind === 'body' ? ANNOUNCED.exec(text) : null
  if (match === null) return
  const isMarked = !/[\p{Script=Han}]$/u.test(text)
  const range = { from: isMarked ? text.length - 1 : text.length, to: text.length }
  yield { from: isMarked ? range.from : text.length - 2, to: text.length, fix: { ...range, text: '：' } }
}

/** 如下 that ends with another mark than a colon. */
export const colonBeforeList: PassageRule = {
  id: 'NEG-PUNCT-COLON-LIST',
  scope: 'passage',
  family: 'punctuation',
  severity: 'warn',
  name: '提示下文未用冒号',
  message: '“如下”之后提示下文，应用冒号。',
  source: 'GB/T 15834-2011 4.7.3.1',
  fixes: 'safe',
  check,
  wrong: [{ text: '现将有关事项通知如下。' }, { text: '会议确定事项如下' }],
  right: [{ text: '现将有关事项通知如下：' }, { text: '上述规定如下文所述。' }],
}
