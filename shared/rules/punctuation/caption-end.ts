import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'

/** 表1　主要经济指标。 */
const CAPTION =
  /^\s*[附续]?[图表]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:[-—.．]\d{1,2})?[\s\u3000：]+[^，。；：]{2,40}[。；，]$/

function* check({ text }: Passage): Generator<Hit> {
  if (!CAPTION.test(text)) return
  const range = { from: text.length - 1, to: text.length }
  yield { ...range, fix: { ...range, text: '' } }
}

/** The caption of a table or a picture with a mark at its end. */
export const captionEnd: PassageRule = {
  id: 'NEG-PUNCT-CAPTION',
  scope: 'passage',
  family: 'punctuation',
  severity: 'warn',
  name: '图表标题末尾有标点',
  message: '图、表的标题和短语式说明文字末尾不用“{{text}}”。',
  source: 'GB/T 15834-2011 附录A.1',
  fixes: 'safe',
  finds: [CAPTION],
  check,
  wrong: [{ text: '表1 2024年各县区主要经济指标。' }, { text: '图2　临江市水系分布示意图。' }],
  right: [{ text: '表1 2024年各县区主要经济指标' }, { text: '表1反映了各县区的情况。' }],
}
