import { TEXT_PATTERNS } from '../../document/text-patterns.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** A line of nothing but a day: 2月10日. */
const DAY_LINE = /^\s*\d{1,2}月\d{1,2}[日号]\s*$/

/** What a line may have to do with the end of a document; most have nothing. */
type Role = 'day' | 'body' | 'text' | 'empty'

const roleOf = perPassage(({ kind, text }: Passage): Role => {
  const line = text.trim()
  if (line === '') return 'empty'
  if (DAY_LINE.test(line)) return kind === 'body' ? 'day' : 'text'
  return kind === 'issuerName' || TEXT_PATTERNS.bodyName.test(line) ? 'body' : 'text'
})

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  let before: Role = 'empty'
  for (const passage of passages) {
    const role = roleOf(passage)
    if (role === 'day' && before === 'body') yield { passage, from: 0, to: passage.text.length }
    if (role !== 'empty') before = role
  }
}

/** A day without its year below the name of the body that signs. */
export const yearlessIssueDay: DocumentRule = {
  id: 'NEG-DATE-ISSUE-YEAR',
  scope: 'document',
  family: 'date',
  severity: 'block',
  name: '成文日期缺年份',
  message: '成文日期应将年、月、日标全，“{{text}}”缺少年份。',
  source: 'GB/T 9704-2012 7.3.5.4',
  fixes: 'none',
  check,
  wrong: [{ text: '特此公告。\n临江市农业农村局\n2月10日' }, { text: 'issuerName|临江市委办公室\n9月1日' }],
  right: [{ text: '特此公告。\n临江市农业农村局\n2026年2月10日' }, { text: '活动安排如下。\n2月10日\n上午9时集合。' }],
}
