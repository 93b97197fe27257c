import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { isWithin, matchesOf, quotationsOf, type Range } from '../text.ts'

/** What is asked for: money, posts, a decision. To be read or corrected is what every report asks for. */
const ASKED =
  '(?:增?拨付?|拨款|核拨|下拨|划拨|追加|增加|安排|解决|批准|批复|审批|审定|核准|核定|同意|补助|支持|帮助|倾斜|协调|落实|增派|调剂|减免|明确|答复|授权|调整|研究)'
const UPPER_BODY =
  '(?:[\\p{Script=Han}]{0,8}(?:省|市|县|区|州|乡|镇)?(?:委员会|人民政府|政府|党委|党组|财政|发展改革|自然资源|人力资源社会保障|机构编制|住房城乡建设)(?:[\\p{Script=Han}]{0,6}(?:委|局|厅|部|部门|办))?|上级[\\p{Script=Han}]{0,6}|[省市县区州]委|[省市县区州][\\p{Script=Han}]{0,8}[局委厅办])'
/** 恳请, 请求: whoever says so asks. A plain 请 asks when it begins a clause and an upper body follows. */
const REQUESTS: readonly RegExp[] = [
  new RegExp(
    `(?<![积极主动多次])(?:恳请|恳求|恳切希望)(?![^。；]{0,12}(?:代表|委员|批评|指正))[^。；]{0,30}${ASKED}[^。；]{0,24}`,
    'gu',
  ),
  new RegExp(`(?<=^|[。；，：]|[并现特谨]|在此)(?:请求|敬请|请)${UPPER_BODY}[^。；]{0,30}?${ASKED}[^。；]{0,24}`, 'gu'),
  /(?:以上|上述)(?:报告|情况|建议)[^。；]{0,14}请[^。；]{0,8}(?:批转|转发|批准|批复)[^。；]{0,12}/g,
  /(?<=^|[。；，：])(?:并予|请予|请给予|请尽快|并请|请研究|望研究|请研究后)(?:批复|批准|批示|审批|拨付|解决|安排|答复|支持解决|研究解决)/g,
]
/** What was asked before and is told now. */
const TOLD = /(?:已|曾|先后|多次|及时|积极|主动|后|群众|代表|企业|来信人)[^，。；：]{0,6}$/

const requestsOf = perPassage((passage: Passage): readonly Range[] => {
  if (passage.kind !== 'body' && !passage.runIn) return []
  const found = REQUESTS.flatMap((pattern) => [...matchesOf(pattern, passage.text)])
    .filter(({ from }) => !TOLD.test(passage.text.slice(Math.max(0, from - 12), from)))
    .filter(({ from }) => !isWithin(quotationsOf(passage), from))
    .map(({ from, to }) => ({ from, to }))
    .sort((a, b) => a.from - b.from)
  return found.filter(({ from }, index) => index === 0 || from >= (found[index - 1]?.to ?? 0))
})

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (kind.name !== '报告') return
  for (const passage of passages) for (const { from, to } of requestsOf(passage)) yield { passage, from, to }
}

/** A request to the upper body within a report. */
export const reportRequest: DocumentRule = {
  id: 'NEG-REPORT-REQUEST',
  scope: 'document',
  family: 'element',
  severity: 'block',
  name: '报告中夹带请示事项',
  message: '“{{text}}”是请示事项，不得写在报告中，请另行请示。',
  source: '《党政机关公文处理工作条例》第十五条第四项',
  fixes: 'none',
  check,
  wrong: [
    '缺口为160万元，请区政府尽快研究拨付，并予批复。',
    '恳请市政府增拨乡村振兴衔接资金500万元。',
    '为此，请求市财政局追加经费80万元。',
    '请市委编办核定事业编制5名。',
    '恳请在项目审批、资金安排上给予倾斜支持。',
    '上述问题，请予解决。',
    '抓紧整改。请县局下拨整改资金20万元，请予支持。',
    '建议县政府增加我局编制5名，请研究批准。',
    '以上报告如无不妥，请批转各单位执行。',
  ].map((text) => ({ text, kind: { name: '报告', group: 'statutory', direction: 'upward' } as const })),
  right: [
    ...[
      '我局已请市财政局安排资金500万元。',
      '经报请市政府批准，项目开工建设。',
      '以上报告，请审阅。',
      '以上报告，请予审议。',
      '多次恳请企业支持，资金已经落实。',
      '全年办理群众恳请解决的事项120件。',
      '邀请市财政局同志现场指导，落实资金300万元。',
      '下一步，将积极争取市委、市政府支持。',
      '报告如有不妥，请批评指正。',
    ].map((text) => ({ text, kind: { name: '报告', group: 'statutory', direction: 'upward' } as const })),
    { text: '恳请市政府增拨资金500万元。', kind: { name: '请示', group: 'statutory', direction: 'upward' } },
  ],
}
