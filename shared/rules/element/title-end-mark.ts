import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'

const END_MARK = /[。，、；：！？.,;:!?]+$/

function* check({ kind, text }: Passage): Generator<Hit> {
  const match = kind === 'title' ? END_MARK.exec(text) : null
  if (match === null) return
  const range = { from: match.index, to: text.length }
  yield { ...range, fix: { ...range, text: '' } }
}

/** A title that ends with a mark. */
export const titleEndMark: PassageRule = {
  id: 'NEG-TITLE-END-MARK',
  scope: 'passage',
  family: 'element',
  severity: 'block',
  name: '标题末尾有标点',
  message: '公文标题末尾不用标点，应删除“{{text}}”。',
  source: 'GB/T 15834-2011 附录B.4',
  fixes: 'safe',
  check,
  wrong: [{ text: 'title|关于加强督查工作的通知。' }],
  right: [{ text: 'title|关于印发《督查办法》的通知' }, { text: '关于加强督查工作的通知。' }],
}
