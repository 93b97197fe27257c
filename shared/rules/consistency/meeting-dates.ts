import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { datedMeetingsOf } from './dated-meetings.ts'

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const days = new Map<string, string>()
  for (const passage of passages) {
    for (const { from, to, day, meeting } of datedMeetingsOf(passage)) {
      const before = days.get(meeting)
      if (before === undefined) days.set(meeting, day)
      else if (before !== day) yield { passage, from, to, params: { before, meeting } }
    }
  }
}

/** One meeting on two days. */
export const meetingDates: DocumentRule = {
  id: 'NEG-CONSISTENT-MEETING',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '同一会议两个日期',
  message: '前文“{{meeting}}”的日期是{{before}}，此处不同，请核对。',
  source: '零差错要求：前后一致',
  fixes: 'none',
  check,
  wrong: [{ text: '定于3月5日召开全市督查工作会议。\n3月6日召开全市督查工作会议时，请带材料。' }],
  right: [{ text: '3月5日召开全市督查工作会议。\n4月6日召开全市信息工作会议。' }],
}
