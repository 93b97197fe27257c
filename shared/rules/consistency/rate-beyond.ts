import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Rates of a whole, which 100 % is the most of. */
const BEYOND =
  /(?:办结|化解|整改|合格|满意|知晓|覆盖|到会|参会|出席|出勤|参评|回收|回复|答复|采纳|入户|入学|参保|接种|通过|达标|销号|普及|优良|及格|签收|开工|到课|建档|投票)率(?:均|都|已)?(?:达到?|为|是|保持在|提高到|提升至|上升到)?了?(?:10[1-9]|1[1-9]\d|[2-9]\d\d)(?:\.\d{1,3})?[%％]|占(?:比|总数|总人数|总量)的?(?:达到?|为)?(?:10[1-9]|1[1-9]\d)(?:\.\d{1,3})?[%％]/g
/** 完成计划的95%，超额完成任务 */
const NOT_OVER =
  /完成[^，。；\d]{0,12}(?:任务|计划|目标)[^，。；\d]{0,4}的?(?<!\d)\d{1,2}(?:\.\d{1,3})?[%％]，(?:已)?超额完成/g
/** 完成计划的103%，尚未完成任务 */
const OVER =
  /完成(?:全年|年度)[^，。；\d]{0,8}(?:任务|计划|目标)的1\d\d(?:\.\d{1,3})?[%％]，[^，。；]{0,4}(?:未完成|未达到|没有完成)/g

/** 完成计划的112%，超额12% */
const OVER_BY =
  /完成[^，。；\d]{0,12}(?:任务|计划|目标)[^，。；\d]{0,4}的?(?<!\d)(1\d\d(?:\.\d{1,2})?)[%％]，(?:已)?超(?:额|出|过)?[^，。；\d]{0,8}?(\d{1,2}(?:\.\d{1,2})?)(?:[%％]|个百分点)/g
/** Both numbers may be rounded. */
const ROUNDING = 0.11

function* check({ text }: Passage): Generator<Hit> {
  if (!/[%％]/.test(text)) return
  for (const { from, to } of matchesOf(BEYOND, text)) yield { from, to, variant: 'beyond' }
  for (const { from, to, 1: done = '', 2: over = '' } of matchesOf(OVER_BY, text))
    if (Math.abs(Number(done) - 100 - Number(over)) > ROUNDING) yield { from, to, variant: 'target' }
  for (const pattern of [NOT_OVER, OVER])
    for (const { from, to } of matchesOf(pattern, text)) yield { from, to, variant: 'target' }
}

/** A share of more than the whole, or a target said to be surpassed that was not reached. */
export const rateBeyond: PassageRule = {
  id: 'NEG-RATE-BEYOND',
  scope: 'passage',
  reads: 'shadow',
  family: 'consistency',
  severity: 'block',
  name: '比率超出可能',
  message: '“{{text}}”{{problem}}，请核对。',
  variants: { beyond: '超过了100%', target: '的比率与完成任务的说法矛盾' },
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  finds: [BEYOND, OVER_BY, NOT_OVER, OVER],
  check,
  wrong: [
    { text: '办结率达102%。' },
    { text: '完成年度计划的95%，超额完成全年任务。' },
    { text: '完成年度计划的112%，超额10%。' },
  ],
  right: [
    { text: '办结率达100%。' },
    { text: '完成年度计划的103%，超额完成全年任务。' },
    { text: '满意率提高2个百分点。' },
    { text: '完成年度计划的112%，超额12%。' },
  ],
}
