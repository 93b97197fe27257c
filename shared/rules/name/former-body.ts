import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { isWithin, matchesOf, quotationsOf } from '../text.ts'
import { LOCAL_SUCCESSORS, MINISTRY_SUCCESSORS, NATIONAL_SUCCESSORS } from './former-bodies.ts'

function oneOf(names: ReadonlyMap<string, string>): string {
  return [...names.keys()].toSorted((a, b) => b.length - a.length).join('|')
}

/** A level, or 省、市, stands before the name; 国 is what 国土 and 国税 begin with. */
const LOCAL = new RegExp(
  `(?<=[市县区省州旗])(?:${oneOf(LOCAL_SUCCESSORS)})(?![\\u4e00-\\u9fff]{0,4}(?:旧址|街|路))`,
  'g',
)
const NATIONAL = new RegExp(oneOf(NATIONAL_SUCCESSORS), 'g')
const MINISTRY = new RegExp(
  `(?<![\\u4e00-\\u9fff])(?:${oneOf(MINISTRY_SUCCESSORS)})(?![门队分位落长署])|(?<=[、和与及由经据按])(?:${oneOf(MINISTRY_SUCCESSORS)})(?=[、办等印发近关]|和国|联合)`,
  'g',
)
const PATTERNS = [LOCAL, NATIONAL, MINISTRY]

/** What a sentence says of the past: its names were right then. */
const IS_PAST =
  /原|曾|前身|当时|时任|更名|改名|改称|改组|并入|合并|划入|划转|转隶|整合|撤销|组建|挂牌|改革前|不再保留|历史|旧称|今为|现为|现称|年代|(?:19\d|200|201|202(?=[0-2]))\d?年|〔(?:200\d|201\d|202[0-2])〕/
/** 国土资源部令第42号 is what its regulation is cited by. */
const IS_ORDER = /^(?:令|公告|文件|第\d)/

function* check(passage: Passage): Generator<Hit> {
  const { text } = passage
  for (const pattern of PATTERNS)
    for (const { from, to, 0: name } of matchesOf(pattern, text)) {
      if (isWithin(quotationsOf(passage), from) || IS_ORDER.test(text.slice(to, to + 3))) continue
      if (IS_PAST.test(sentenceAround(text, from).replace(name, ''))) continue
      yield { from, to, params: { right: successorOf(name) } }
    }
}

function successorOf(name: string): string {
  return LOCAL_SUCCESSORS.get(name) ?? NATIONAL_SUCCESSORS.get(name) ?? MINISTRY_SUCCESSORS.get(name) ?? ''
}

function sentenceAround(text: string, at: number): string {
  const end = text.indexOf('。', at)
  return text.slice(text.lastIndexOf('。', at) + 1, end < 0 ? text.length : end)
}

/** A body under the name it had before the reforms of 2018 and 2023. */
export const formerBody: PassageRule = {
  id: 'NEG-NAME-FORMER',
  scope: 'passage',
  reads: 'shadow',
  family: 'name',
  severity: 'warn',
  name: '机构改革前的旧称',
  message: '“{{text}}”是机构改革前的名称，现一般为“{{right}}”，请核对；说的是当时的，写明“原”。',
  source: '《深化党和国家机构改革方案》（2018）；《党和国家机构改革方案》（2023）',
  fixes: 'none',
  finds: PATTERNS,
  check,
  wrong: [
    { text: '市国土资源局负责' },
    { text: '县安监局牵头' },
    { text: '由市扶贫办牵头，巩固脱贫攻坚成果。' },
    { text: '按照中国银保监会要求，排查风险。' },
    { text: '农业部近日印发通知。' },
    { text: '财政部、文化部联合印发通知。' },
    { text: '由市文广新局、市旅游局负责。' },
  ],
  right: [
    { text: '市自然资源局负责' },
    { text: '原市国土资源局印发' },
    { text: '机构改革时，市工商局、市质监局职责划入市市场监督管理局。' },
    { text: '农业部门要加强指导，文化部落遗址，项目建设部位，交通部署到位。' },
    { text: '2016年，市环保局启动在线监测。' },
    { text: '《国土资源部关于加强管理的通知》（国土资发〔2014〕9号）' },
    { text: '符合《闲置土地处置办法》（国土资源部令第53号）规定' },
    { text: '由市人力资源和社会保障局、市卫生健康局负责。' },
  ],
}
