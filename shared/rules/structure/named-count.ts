import { COUNT, countOf } from '../count-words.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 四大工程：…工程、…工程和…工程 — the things are called by the name they are counted with. */
const THINGS =
  '行业|领域|问题|环节|关系|原则|措施|任务|能力|意识|攻坚战|保卫战|战役|市场|品牌|线路|区域|街道|乡镇|社区|单位|部门|企业|学校|医院|渠道|抓手|层面|岗位|工程|行动|计划|体系|机制|平台|基地|中心|园区|项目|专班|片区|制度|清单|产业|集群|板块|阶段|环节|模式|走廊|组团|新区|专项|方案|办法|课题|支队|大队|公司'
const NAMED = new RegExp(
  `(?<![第\\d])(${COUNT})(?:大|个|项|条|类)\\p{Script=Han}{0,4}?(${THINGS})(?:，?即|，分别是|，包括|：|:)([^。！？；：:\\n（）()]{4,160})(?=[。；\\n]|$)`,
  'gu',
)
/** 四个督查组：第一督查组……；第二督查组…… */
const GROUPED = new RegExp(
  `(?<![第\\d])(${COUNT})(?:个|支|路)(\\p{Script=Han}{0,6}?(?:组|队|阶段|片区|批次|小组|方阵))(?=[^。：:；，\\n第]{0,8}[：:。]\\s*第[一1])`,
  'gu',
)
/** 分三批推进：第一批……，第二批…… */
const BATCHES = new RegExp(
  `(?<=[分按])(${COUNT})(批次?|步|路|期|组|轮)[^。：，\\n]{0,8}[：:。，]\\s*(?=第[一1]\\2)`,
  'gu',
)
const ORDINAL = /第([一二三四五六七八九十\d]{1,2})(?=\p{Script=Han})/gu
/** Only some are named. */
const OPEN_LIST = /等(?=[，。；]|$)|等[^、]{0,8}$|其中/

function namedItems(thing: string, list: string): number {
  if (OPEN_LIST.test(list)) return 0
  const items = list.split(/、|以及|和(?=[^、]{2,16}$)|及(?=[^、]{2,16}$)/).map((item) => item.trim())
  return items.length > 1 && items.every((item) => item.endsWith(thing.slice(-1))) ? items.length : 0
}

/** How far groups that are called by ordinals go on from the first: 0 when they do not begin with it. */
function groupsIn(name: string, rest: string): number {
  let count = 0
  for (const { 1: numeral = '', index, 0: whole } of rest.matchAll(ORDINAL)) {
    const after = rest.slice(index + whole.length, index + whole.length + name.length)
    if (after !== name && !after.startsWith(name.slice(-2)) && !after.startsWith(name.slice(-1))) continue
    if (countOf(numeral) === count + 1) count += 1
  }
  return count
}

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, index, 1: numeral = '', 2: thing = '', 3: list = '' } of matchesOf(NAMED, text)) {
    const [announced, count] = [countOf(numeral), namedItems(thing, list)]
    const to = text.indexOf(thing, index) + thing.length
    if (count > 0 && count !== announced) yield { from, to, params: { announced, count } }
  }
  const groups = [...matchesOf(GROUPED, text), ...matchesOf(BATCHES, text)]
  for (const { from, to, 1: numeral = '', 2: name = '' } of groups) {
    const [announced, count] = [countOf(numeral), groupsIn(name, text.slice(to))]
    if (count > 1 && count !== announced) yield { from, to, params: { announced, count } }
  }
}

/** "Four projects" before the names of three. */
export const namedCount: PassageRule = {
  id: 'NEG-STRUCTURE-NAMED-COUNT',
  scope: 'passage',
  reads: 'shadow',
  family: 'structure',
  severity: 'block',
  name: '“几大工程”“几个组”与所列不符',
  message: '文中说有{{announced}}个，后面列出{{count}}个，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  finds: [NAMED, GROUPED, BATCHES],
  check,
  wrong: [
    { text: '重点实施四大工程：产地仓建设工程、骨干网提升工程和末端配送工程。' },
    { text: '共分四个督查组：第一督查组负责云岭区；第二督查组负责青禾县；第三督查组负责市直单位。' },
    { text: '分三批推进：第一批为城区，第二批为农村。' },
    { text: '抓好六大行业：矿山行业、建筑行业、交通行业、化工行业、消防行业。' },
    { text: '建立三项机制，即会商机制、通报机制。' },
  ],
  right: [
    { text: '重点实施三大工程：产地仓建设工程、骨干网提升工程和末端配送工程。' },
    { text: '共分两个督查组：第一督查组负责云岭区；第二督查组负责青禾县。' },
    { text: '建立五项机制，包括会商机制、通报机制等。' },
    { text: '全市五个园区，第一季度完成投资5亿元。' },
    { text: '推行三项制度：执法公示、执法全过程记录、重大执法决定法制审核制度。' },
    { text: '分三个小组，第一组查资料，第二组看现场，第三组开座谈会。' },
    { text: '分两批推进：第一批为城区，第二批为农村。' },
    { text: '抽调4支队伍，第一时间赶赴现场。' },
  ],
}
