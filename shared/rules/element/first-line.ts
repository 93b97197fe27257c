import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** A line that ends as titles do, and with a mark behind it. */
const STOPPED_TITLE =
  /^[^。，！？；]{4,60}(?:通知|通报|报告|请示|批复|函|意见|决定|公告|通告|议案|纪要|方案|计划|总结|要点|讲话|致辞|主持词|办法|规定|情况|信息)[。，；：！]$/
/** What may stand below a title and nowhere else. */
const BELOW = /^(?:——|--|—)|^[（(]\d{4}年|^[（(](?:征求意见稿|送审稿|讨论稿|草案)|^各[^。]*[：:]$/

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const [first, second] = passages
  if (first?.kind !== 'body' || second === undefined || passages.some(({ kind }) => kind === 'title')) return
  const line = first.text.trimEnd()
  if (!STOPPED_TITLE.test(line) || !BELOW.test(second.text.trim())) return
  yield {
    passage: first,
    from: line.length - 1,
    to: line.length,
    fix: { from: line.length - 1, to: line.length, text: '' },
  }
}

/** A title that ends with a mark and so was not seen as one. */
export const firstLine: DocumentRule = {
  id: 'NEG-TITLE-FIRST-LINE',
  scope: 'document',
  family: 'element',
  severity: 'block',
  name: '首行标题末尾有标点',
  message: '标题末尾不用标点，应删除“{{text}}”。',
  source: 'GB/T 15834-2011 附录B.4',
  fixes: 'safe',
  check,
  wrong: [
    { text: '政府工作报告。\n——2026年1月20日在区第五届人民代表大会第五次会议上' },
    { text: '在全市会议上的讲话。\n（2026年1月20日）' },
  ],
  right: [{ text: '听取了政府工作报告。\n会议通过了决议。' }, { text: 'title|政府工作报告\nbody|（2026年1月20日）' }],
}
