import { fromChineseNumeral } from '../../kernel/chinese-numerals.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

interface NumberedMeeting extends Range {
  readonly number: number
  readonly kind: string
  /** What the meeting is said to have done; only the meeting that the document is of does it here and now. */
  readonly isActing: boolean
}

const MEETING =
  /(?:第|(?<=人大|政协|党代会|届))([一二三四五六七八九十百]{1,5}|\d{1,3})次((?:常务|常委会|常委会会议|党组|全体|主任|主席|办公|专题|全体委员)?会议?)(?=[^，。；]{0,8}?(听取|审议|讨论|召开|研究|决定|强调|指出|认为|要求)|)/g
const HELD_BEFORE = /(?:主持召开|召开|举行)[^，。；]{0,20}$/
/** Where a document says which meeting it is of. */
const HEAD = 6

const meetingsOf = perPassage(({ text }: Passage): readonly NumberedMeeting[] =>
  [...matchesOf(MEETING, text)].map(({ from, to, 1: number = '', 2: kind = '', 3: act }) => ({
    from,
    to,
    number: /^\d/.test(number) ? Number(number) : (fromChineseNumeral(number) ?? 0),
    kind,
    isActing: act !== undefined || HELD_BEFORE.test(text.slice(0, from)),
  })),
)

/** 议定的上述事项 */
const DECIDED_HERE = /^议定的?(?:上述|以上|各项)?事项/

const SERIES = /^[（(]第(\d{1,3}|[一二三四五六七八九十百]{1,5})[次期号][）)]$/

/** The number of the meeting that the document is of, from its title or the lines below it. */
function ownNumber(passages: readonly Passage[]): number | null {
  for (const passage of passages.slice(0, HEAD)) {
    const series = SERIES.exec(passage.text.trim())?.[1]
    if (series !== undefined) return /^\d/.test(series) ? Number(series) : fromChineseNumeral(series)
    if (passage.text.length > 60) continue
    const [meeting] = meetingsOf(passage)
    if (meeting !== undefined) return meeting.number
  }
  return null
}

/** Whether a meeting has another number than it should by what is said of it behind its name. */
function isOther({ number, isActing }: NumberedMeeting, own: number, behind: string, isReport: boolean): boolean {
  // What minutes say was decided was decided at their own meeting.
  if (number !== own && DECIDED_HERE.test(behind)) return true
  const isPast = /^(?:确定|提出|通过|部署|批准|审议通过)的/.test(behind)
  return isActing && !isPast ? number !== own : isPast && number === own && isReport
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const own = ownNumber(passages)
  if (own === null) return
  // What a report on the work tells of was set by an earlier meeting than the one it is given to.
  const isReport = passages.some(({ kind, text }) => kind === 'title' && /^[^关]{0,40}工作报告。?$/.test(text.trim()))
  for (const [at, passage] of passages.entries()) {
    if (at < HEAD && passage.text.length <= 60 && passage.kind === 'title') continue
    for (const meeting of meetingsOf(passage)) {
      const { from, to } = meeting
      const isWrong = isOther(meeting, own, passage.text.slice(to), isReport)
      if (isWrong) yield { passage, from, to, params: { own } }
    }
  }
}

/** A meeting under another number than the one the document is of. */
export const meetingOrdinal: DocumentRule = {
  id: 'NEG-CONSISTENT-MEETING-NUMBER',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '会议届次与标题不符',
  message: '本文是第{{own}}次会议的，此处写“{{text}}”，请核对会议次数。',
  source: '零差错要求：前后一致',
  fixes: 'none',
  check,
  wrong: [
    {
      text: 'title|临江市食品安全委员会2026年第三次全体会议纪要\n对第二次全体会议议定的上述事项，由市食品安全委员会办公室跟踪督办。',
    },
    {
      text: 'title|政府工作报告\n——2026年1月15日在青禾县第十八届人民代表大会第五次会议上\n较好完成了第五次会议确定的目标任务。',
    },
    { text: 'title|市政府常务会议纪要\n（第23次）\n市长陈启明主持召开市政府第22次常务会议，研究了城市更新工作。' },
    {
      text: 'title|青禾县第十八届人民代表大会第六次会议关于政府工作报告的决议\n青禾县第十八届人民代表大会第五次会议听取和审议了政府工作报告。',
    },
  ],
  right: [
    {
      text: 'title|政府工作报告\n——2026年1月15日在青禾县第十八届人民代表大会第五次会议上\n较好完成了第四次会议确定的目标任务。',
    },
    { text: 'title|市政府常务会议纪要\n（第23次）\n市长陈启明主持召开市政府第23次常务会议，研究了城市更新工作。' },
    {
      text: 'title|青禾县第十八届人民代表大会第六次会议关于政府工作报告的决议\n第五次会议确定的目标任务全面完成，第六次会议批准了报告。',
    },
    { text: 'title|关于召开会议的通知\n落实市委常委会第12次会议要求，听取第3次会议情况汇报。' },
  ],
}
