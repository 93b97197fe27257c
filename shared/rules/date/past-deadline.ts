import { fromChineseDate, toChineseDate } from '../../kernel/calendar-day.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'
import { dayOfIssue } from './day-of-issue.ts'

interface Deadline extends Range {
  readonly year: string | null
  readonly monthAndDay: string
}

const DEADLINE =
  /(?:于|在|请)?(?:(\d{4})年)?(?<!\d)(\d{1,2}月\d{1,2}日)(?:[（(][^（）()]{1,6}[）)])?(?:\d{1,2}[时点:：](?:\d{2}分?)?|下班|上班|上午|下午|中午|晚上?|\d{1,2}点)?(?:之?前|以前)(?:，)?(?:完成|报|上报|报送|反馈|将|提交|印发|办结|书面|送|交|填报|发送|发至|传真|确认|回复|答复|整改)/g
/** A deadline that lies so many months before the date of issue is one of next year. */
const MONTHS_BACK = 3

const deadlinesOf = perPassage(({ text }: Passage): readonly Deadline[] =>
  [...matchesOf(DEADLINE, text)].map(({ from, to, 1: year = null, 2: monthAndDay = '' }) => {
    return { from, to, year, monthAndDay }
  }),
)

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const issued = dayOfIssue(passages)
  if (issued === null) return
  for (const passage of passages) {
    for (const { from, to, year, monthAndDay } of deadlinesOf(passage)) {
      const day = fromChineseDate(`${year ?? issued.slice(0, 4)}年${monthAndDay}`)
      if (day === null || day >= issued) continue
      const months = Number(issued.slice(5, 7)) - Number(day.slice(5, 7))
      if (year !== null || months < MONTHS_BACK) yield { passage, from, to, params: { issued: toChineseDate(issued) } }
    }
  }
}

/** A deadline that had passed when the document was issued. */
export const pastDeadline: DocumentRule = {
  id: 'NEG-DATE-PAST',
  scope: 'document',
  family: 'date',
  severity: 'warn',
  name: '完成时限早于成文日期',
  message: '“{{text}}”早于成文日期{{issued}}，请核对。',
  source: '零差错要求：时间准确',
  fixes: 'none',
  check,
  wrong: [
    { text: '请于3月20日前报送。\ndateOfIssue|2026年4月8日' },
    { text: '请于4月5日下班前反馈意见。\ndateOfIssue|2026年4月8日' },
    { text: '请于4月5日（星期日）17：00前将回执发至邮箱。\ndateOfIssue|2026年4月8日' },
  ],
  right: [
    { text: '请于4月20日前报送。\ndateOfIssue|2026年4月8日' },
    { text: '请于1月20日前报送。\ndateOfIssue|2026年12月8日' },
    { text: '请于3月20日前报送。' },
  ],
}
