import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'

/** A name of an attachment that stands between title marks as a whole. */
const WHOLE_NAME =
  /^(\s*(?:附\s*件\s*[：:]?\s*)?(?:\d{1,2}\s*[.．、]\s*)?)《[^《》]*(?:《[^《》]*》[^《》]*)*》(?:[。；，,.;]?)$/

function* check({ kind, text }: Passage): Generator<Hit> {
  if (kind !== 'attachmentNote') return
  const match = WHOLE_NAME.exec(text.trimEnd())
  if (match !== null) yield { from: (match[1] ?? '').length, to: text.trimEnd().length }
}

/** An attachment whose name stands between title marks in the note. */
export const attachmentTitleMark: PassageRule = {
  id: 'NEG-ATTACHMENT-TITLE-MARK',
  scope: 'passage',
  family: 'element',
  severity: 'warn',
  name: '附件名称加书名号',
  message: '附件说明只写附件名称，不加书名号：“{{text}}”。',
  source: 'GB/T 9704-2012 7.3.4图例；实务',
  fixes: 'none',
  check,
  wrong: [
    { text: 'attachmentNote|附件：《参会回执》' },
    { text: 'attachmentNote|附件：1.《任务清单》' },
    { text: 'attachmentNote|2.《责任分工表》。' },
  ],
  right: [
    { text: 'attachmentNote|附件：参会回执' },
    { text: 'attachmentNote|附件：《临江市绿化条例》起草说明' },
    { text: '附件：《参会回执》请见网站。' },
  ],
}
