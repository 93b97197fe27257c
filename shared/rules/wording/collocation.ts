import { type Passage, perPassage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Verbs that begin another phrase of the same kind: what follows them is theirs. */
const OTHER_VERB =
  '力度|步伐|提[高升]|改善|扩大|加[大快强]|增[强加]|降低|减[少轻]|优化|营造|发[挥扬]|履行|采[取纳]|吸取|作出|推[进动]|促进|确保|保障'
/** The object ends here: 效率 may itself be described, and 加强生态环境保护 is about 保护. */
const ENDS = '(?=[，。；：！？）”]|$|加以|予以)'

/** A verb with a noun it does not go with, up to a few characters apart, and the verb that does. */
function pair(verbs: string, noun: string, right: string): readonly [pattern: RegExp, right: string] {
  const between = `(?:(?!${OTHER_VERB})\\p{Script=Han}){0,6}`
  return [new RegExp(`(?<!${right}\\p{Script=Han}{0,8})(?:${verbs})(?=${between}(?:${noun})${ENDS})`, 'gu'), right]
}

const PAIRS = [
  pair('提高|加强|增强|扩大|增加|提升', '力度', '加大'),
  pair('加快|加大|加强|增加|扩大', '效率', '提高'),
  pair('提高|加强|加大|扩大|增强', '步伐', '加快'),
  pair('提高|加大|加强|增强', '氛围', '营造'),
  pair(
    '改善|加强|增强|增加|扩大|加大|加快|完善',
    '(?:管理|服务|工作|生活|业务|政治|理论|执法|保障|办文|履职|执政|领导)水平',
    '提高',
  ),
  pair('改善|增强|增加|扩大|加大|加快', '(?:工作|办文|公文|文稿|服务|会议|发展|教学|工程)质量', '提高'),
  pair('提高|加强|增强|增加|加大|扩大', '(?:生活|办公|工作|居住|基础|出行|办学)条件', '改善'),
  pair('提高|加强|增强|增加|扩大', '(?:营商|发展|生态|人居|投资|政治)环境', '优化'),
  pair('提高|扩大|加大|加快', '(?:工作|生活|文|会|干部)作风', '改进'),
  pair('提高|加快|增强', '(?:生产|经营|招生|投资|覆盖|产业)(?:规模|范围)', '扩大'),
  pair('扩大|加大|改善|加快', '(?:责任|大局|服务|安全|法治|保密|风险|担当|规矩|纪律|忧患)意识', '增强'),
  pair('减少|缩小|减轻|压低', '(?:行政|生产|运行|制度性交易|企业|经营|办事)成本', '降低'),
  pair('降低|减轻|缩小', '(?:文件|会议|报表|检查|事故)(?:数量|次数|总量|件数)', '减少'),
  pair('减少|降低|缩小|减低', '(?:基层|企业|群众|学生|村级|税费|经济)负担', '减轻'),
  pair('发扬|作出', '(?:职能|参谋助手|带头|示范|引领|堡垒|模范|桥梁纽带|牵头抓总|统筹协调)作用', '发挥'),
  pair('发挥|提高|加强', '(?:优良传统|优良作风|民主作风|斗争精神|奋斗精神|奉献精神|钉钉子精神)', '发扬'),
  pair('完成|执行|落实好', '(?:法定|工作|岗位|监管|监督|主体|统筹协调|牵头)职责', '履行'),
  pair('履行|实现', '(?:各项|工作|年度|改革|重点)任务', '完成'),
  pair('总结出', '(?:深刻|沉痛|历史|事故)教训', '吸取'),
  pair('进行|执行|开展', '(?:有效|有力|果断|切实|得力|超常规)措施', '采取'),
  pair('召开|举行', '(?:专项行动|宣传活动|主题活动|教育活动|大调研|大走访|专项整治)', '开展'),
  pair('取得|做到|起到', '(?:积极|重要|突出|重大|新的更大的?)贡献', '作出'),
  [
    /(?:加大(?=[^，。；])|提高(?=对))(?=[^，。；、和与及的]{0,10}(?:对[^，。；、]{1,16}的)?(?:监管|管理|领导|协调|学习|指导|沟通|配合|建设|监督检查|监督|检查|巡查|排查|打击|查处|惩处|问责|引导|扶持|帮扶|保护|治理|执法|督查|督导|审计|曝光|处罚|巡逻|监测|调度|教育|防控)(?:[，。；]|$))(?![^，。；]{0,24}(?:力度|投入|力量|强度|频次))/gu,
    '加强',
  ] as const,
] as const

/** Every verb of a passage that a pattern shows to be unfit for its noun, in order. */
export const unfitVerbsIn = perPassage(({ text }: Passage): readonly Hit[] =>
  PAIRS.flatMap(([pattern, right]) =>
    [...matchesOf(pattern, text)].map(({ from, to }) => ({
      from,
      to,
      params: { right },
      fix: { from, to, text: right },
    })),
  ).toSorted((a, b) => a.from - b.from),
)

/** A verb and a noun that do not go together. */
export const collocation: PassageRule = {
  id: 'NEG-WORD-COLLOCATION',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '搭配不当',
  message: '“{{text}}”与后面的词搭配不当，宜用“{{right}}”。',
  source: '《图书编校质量差错认定细则》；实务',
  fixes: 'suggested',
  finds: PAIRS.map(([pattern]) => pattern),
  check: unfitVerbsIn,
  wrong: [
    { text: '提高监督力度' },
    { text: '加强宣传力度' },
    { text: '加强前进步伐' },
    { text: '切实改善服务水平' },
    { text: '着力提高办公条件' },
    { text: '进一步减少基层负担' },
    { text: '充分发扬参谋助手作用' },
    { text: '认真完成法定职责' },
    { text: '进行有效措施加以整改' },
    { text: '提高对违法行为的打击。' },
    { text: '加大监督检查，确保安全。' },
  ],
  right: [
    { text: '加大监督力度' },
    { text: '加强监督、加大力度' },
    { text: '加快步伐' },
    { text: '加快“智慧应急”平台建设，加快污染治理，加快学校建设。' },
    { text: '提高工作效率' },
    { text: '加快提高办事效率' },
    { text: '加强效率监测' },
    { text: '加大效率提升力度' },
    { text: '加大氛围营造力度' },
    { text: '改善服务环境，提高服务水平' },
    { text: '加强作风建设，减轻基层负担' },
    { text: '加强干部作风建设' },
    { text: '加强生态环境保护' },
    { text: '起到模范带头作用，' },
    { text: '实现各项任务目标' },
  ],
}
