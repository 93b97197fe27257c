import { headingLevel } from '../../document/paragraph-kinds.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { type Span, spansOf } from './day-spans.ts'

/** A stage is named right before its time, or its paragraph begins with it. */
const NAMED =
  /阶段[^。；]{0,14}[（(，：:]?\s*(?:\d{4}年)?$|^[^。；]{0,20}(?:部署|排查|自查|整改|整治|实施|验收|总结|巩固|摸底|评估)[^。；，]{0,8}[（(](?:\d{4}年)?$/
const REACH = 36

/** The times of the stages of a plan: 动员部署阶段（3月1日至3月31日）. */
const stagesOf = perPassage((passage: Passage): readonly Span[] => {
  if (!/阶段|[（(]/.test(passage.text) || /回头看|贯穿|全过程|长期/.test(passage.text)) return []
  return spansOf(passage).filter(({ from }) => NAMED.test(passage.text.slice(Math.max(0, from - REACH), from)))
})

/** What ends a plan: a heading of the first level, or an attachment. */
function endsPlan({ kind }: Passage): boolean {
  return headingLevel(kind) === 1 || kind === 'attachmentLabel'
}

/** Months without days may touch, 3月至5月 and 5月至8月; what begins half a year early is of the next year. */
const MONTH = 31
const HALF_A_YEAR = 183

function overlaps(before: Span, stage: Span): boolean {
  if (before.end === undefined || stage.start === undefined || before.hasYear !== stage.hasYear) return false
  const early = before.end - stage.start
  return early >= (stage.days === null || before.days === null ? MONTH : 1) && early < HALF_A_YEAR
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  let before: Span | null = null
  for (const passage of passages) {
    if (endsPlan(passage)) before = null
    for (const stage of stagesOf(passage)) {
      if (before !== null && overlaps(before, stage)) yield { passage, from: stage.from, to: stage.to }
      before = stage
    }
  }
}

/** A stage that begins before the one before it has ended. */
export const stageOrder: DocumentRule = {
  id: 'NEG-DATE-STAGES',
  scope: 'document',
  family: 'date',
  severity: 'warn',
  name: '前后阶段时间重叠',
  message: '“{{text}}”早于前一阶段的结束时间，请核对。',
  source: '零差错要求：时间准确',
  fixes: 'none',
  check,
  wrong: [
    {
      text: '第一阶段：动员部署（2026年3月1日至3月31日）。\n第二阶段：组织实施（2026年3月20日至5月31日）。',
    },
    { text: '（一）动员部署阶段（3月1日—3月31日）。\n（二）集中整治阶段（3月1日—5月31日）。' },
  ],
  right: [
    { text: '第一阶段：动员部署（3月1日至3月31日）。\n第二阶段：组织实施（4月1日至5月31日）。' },
    { text: '动员部署阶段（2026年11月至12月）。\n集中整治阶段（2027年1月至3月）。' },
    {
      text: '动员部署阶段（11月1日至11月30日）。\n集中整治阶段（12月1日至次年2月28日）。\n总结阶段（3月1日至3月31日）。',
    },
  ],
}
