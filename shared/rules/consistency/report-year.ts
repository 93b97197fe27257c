import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

/** 同意报告提出的2026年工作的总体要求 */
const PLANNED =
  /报告(?:中|所)?(?:提出|确定|安排|部署)的(20\d\d)年(?:度)?的?(?:全[省市县区])?(?:政府)?(?:工作|经济社会发展|国民经济和社会发展|主要)[^，。；]{0,8}?(?:总体要求|总体思路|总体部署|目标|安排|任务|部署|打算)/g
/** （2026年1月16日……通过） */
const HELD = /^[（(]?(20\d\d)年(\d{1,2})月\d{1,2}日/
/** Meetings on the work of a year are held in its first months. */
const LAST_MONTH = 4
/** Where a document says when its meeting was. */
const HEAD = 8

const plansOf = perPassage(({ text }: Passage): readonly (Range & { readonly year: string })[] =>
  matchesOf(PLANNED, text).map(({ from, to, 1: year = '' }) => ({ from, to, year })),
)

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const held = passages.slice(0, HEAD).map(({ text }) => HELD.exec(text.trim()))
  const [, year, month] = held.find((match) => match !== null) ?? []
  if (year === undefined || Number(month) > LAST_MONTH) return
  for (const passage of passages)
    for (const plan of plansOf(passage))
      if (plan.year !== year) yield { passage, from: plan.from, to: plan.to, params: { right: year } }
}

/** A meeting that approves of the plans of another year than the one it begins. */
export const reportYear: DocumentRule = {
  id: 'NEG-CONSISTENT-REPORT-YEAR',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '决议所述工作年份与会议时间不符',
  message: '会议在{{right}}年年初召开，报告安排的一般是{{right}}年的工作，请核对年份。',
  source: '《党政机关公文处理工作条例》第二十条第四项（时间准确）',
  fixes: 'none',
  check,
  wrong: [
    {
      text: 'title|关于政府工作报告的决议\n（2027年1月12日临江市第九届人民代表大会第二次会议通过）\n会议同意报告提出的2026年工作的总体要求、目标任务。',
    },
  ],
  right: [
    {
      text: 'title|关于政府工作报告的决议\n（2027年1月12日临江市第九届人民代表大会第二次会议通过）\n会议同意报告提出的2027年工作的总体要求、目标任务。',
    },
    { text: '（2026年9月12日通过）\n同意报告提出的2027年工作的总体要求。' },
    { text: '会议充分肯定报告对2026年工作的总结，同意报告提出的2027年工作安排。' },
  ],
}
