import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

/** Months since year nought, and the day where one is given. */
interface Time {
  readonly month: number
  readonly day: number
}

const HELD = /^(20\d\d)年(\d{1,2})月(\d{1,2})日(?:上午|下午|晚|，|至)/
/** 于2025年8月底前完成 */
const DUE =
  /(20\d\d)年(\d{1,2})月(?:(\d{1,2})日|底|中旬|上旬|下旬|末|份)?(?:之?前|以前)(?![^，。；]{0,10}(?:已|曾|形成|建成的|出生|参加))[^，。；]{0,6}(?:完成|报|提出|形成|制定|印发|启动|开工|建成|拿出|落实)/g
const MONTHS = 12
const LAST_DAY = 31
/** The day of the meeting stands in one of the first paragraphs. */
const HEAD = 5

const heldOn = perPassage(({ text }: Passage): Time | null => {
  const [, year, month, day] = HELD.exec(text.trimStart()) ?? []
  return year === undefined ? null : { month: Number(year) * MONTHS + Number(month), day: Number(day) }
})

const duesOf = perPassage(({ text }: Passage): readonly (Range & Time)[] =>
  matchesOf(DUE, text).map(({ from, to, 1: year, 2: month, 3: day }) => {
    return { from, to, month: Number(year) * MONTHS + Number(month), day: Number(day ?? LAST_DAY) }
  }),
)

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (!/纪要/.test(kind.name)) return
  const held = passages
    .slice(0, HEAD)
    .map(heldOn)
    .find((time) => time !== null)
  if (held === undefined) return
  for (const passage of passages)
    for (const { from, to, month, day } of duesOf(passage))
      if (month < held.month || (month === held.month && day < held.day)) yield { passage, from, to }
}

/** What a meeting decides to be done by a day that was over when it met. */
export const lateDecision: DocumentRule = {
  id: 'NEG-DATE-DECISION',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '议定事项的时限早于会议时间',
  message: '“{{text}}”早于会议召开的时间，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（时间准确）',
  fixes: 'none',
  check,
  wrong: [
    {
      text: '2026年5月20日上午，市长主持召开专题会议。\n由市住房城乡建设局于2026年4月底前完成规划编制。',
      kind: { name: '纪要', group: 'statutory', direction: 'any' },
    },
  ],
  right: [
    {
      text: '2026年5月20日上午，市长主持召开专题会议。\n由市住房城乡建设局于2026年5月底前完成规划编制，2026年4月底前已完成调研。',
      kind: { name: '纪要', group: 'statutory', direction: 'any' },
    },
    { text: '2026年5月20日上午，市长主持召开专题会议。\n2026年4月底前完成规划编制。' },
  ],
}
