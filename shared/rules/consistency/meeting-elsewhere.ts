import type { DocumentRule } from '../rule.ts'
import { contradictions } from './elsewhere.ts'

const OFFICE = {
  elsewhere: [
    { kind: 'day', name: '2026年全市督查工作会议', value: '3月5日', documentTitle: '关于召开会议的通知' },
    { kind: 'place', name: '2026年全市督查工作会议', value: '市委礼堂', documentTitle: '关于召开会议的通知' },
  ],
} as const

/** One meeting for which two documents of the office name two days or two places. */
export const meetingElsewhere: DocumentRule = {
  id: 'NEG-CROSS-MEETING',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '同一会议与其他文稿不一致',
  message: '《{{document}}》中这次会议是“{{other}}”，与此处不同，请核对。',
  source: '零差错要求：文稿之间一致',
  fixes: 'none',
  check: (document) => contradictions(document, ['day', 'place']),
  wrong: [
    { text: '2026年3月6日召开全市督查工作会议。', office: OFFICE },
    { text: '3月5日在市会议中心召开全市督查工作会议。\ndateOfIssue|2026年2月20日', office: OFFICE },
  ],
  right: [
    { text: '2026年3月5日在市委礼堂召开全市督查工作会议。', office: OFFICE },
    { text: '2025年3月6日召开全市督查工作会议。', office: OFFICE },
    { text: '3月6日召开全市督查工作会议。', office: OFFICE },
    { text: '2026年3月6日召开全市督查工作会议。' },
  ],
}
