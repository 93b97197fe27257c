import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'

const END_MARK = /[。，、；：！？.,;:!?]+$/

/** A title that was taken for the addressee or the text because of its mark. */
const UNSEEN_TITLE =
  /^(?:[\u4e00-\u9fff、（）\s]{2,30}(?:政府|委员会|委|办公[厅室]|[局厅部院]))?关于[^。，；：！？]{2,60}的(?:紧急|补充)?(?:通知|通报|报告|请示|批复|函|意见|决定|公告|通告|议案|纪要)[：:！!？?]$/

function* check({ kind, text }: Passage): Generator<Hit> {
  const isTitle = kind === 'title' || ((kind === 'addressee' || kind === 'body') && UNSEEN_TITLE.test(text))
  const match = isTitle ? END_MARK.exec(text) : null
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
  wrong: [
    { text: 'title|关于加强督查工作的通知。' },
    { text: '临江市教育局关于加强督查工作的通知！' },
    { text: 'addressee|临江市教育局关于加强督查工作的通知：' },
  ],
  right: [{ text: 'title|关于印发《督查办法》的通知' }, { text: '关于加强督查工作的通知。' }],
}
