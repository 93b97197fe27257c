import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Before a measure word of things and people stands 两, except in numbers of several digits and in ordinals. */
const TWO =
  /(?<![第十百千万亿零〇一二两三四五六七八九\d初高大期周〔、])二(?=(?:个(?!维|百)|位(?!数)|名|种|项(?!式)|件|张|家|间|辆|台|支队伍|场|份|座|所|人次)[\p{Script=Han}，。、])/gu
/** 分二年实施, 用二天时间: statutes say 二年以上 and 二个月. */
const TWO_SPANS =
  /(?<=分|历时|历经|用|近|过|连续|最近|再|为期|只有|不到|提前|推迟|延长|未来|前|后|达|每|整整)二(?=(?:年|天|周|小时|分钟)(?!以[上下内]|级|期|制))|(?<=(?<![部成十百])分)二(?=次|批|步|轮|阶段|路)|(?<![十第百一、\d])二(?=大(?:工程|任务|行动|板块|体系|重点|平台|问题|举措|战役|攻坚|主题|领域|产业|优势))/g
/** 二十一点三亿元: a decimal in Chinese numerals. */
const CHINESE_DECIMAL =
  /[一二三四五六七八九十百千]{1,7}点[一二三四五六七八九零]{1,4}(?=[万亿]?(?:元|吨|亩|公里|人次|平方米|个百分点))/gu
/** 上百余, 数十余: a round number that is called more than that besides. */
const ROUND_TWICE =
  /(?:(?<=[上几数][十百千万]|[十百千]几)[余多]|(?<=\d[百千万]?)(?:多(?=余)|余(?=多)))(?=[余多]?[个件名人次户项篇份家吨亩元公里座处所台辆条张间支场艘头只株棵])/g
/** 提高0.6百分点 */
const POINTS = /(?<=\d)(?=百分点)/g
const TWICE: Readonly<Record<string, string>> = { 俩个: '两个', 仨个: '三个' }
/** 俩 and 仨 hold their measure word; 人均 and 户均 say of each. */
const MEASURE_TWICE = /[俩仨]个|人均每人|户均每户|村均每村|平均每[人户个村家]均/g

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of [TWO, TWO_SPANS])
    for (const { from, to } of matchesOf(pattern, text)) yield hit('两', from, to, '两')
  for (const { from, to } of matchesOf(ROUND_TWICE, text)) yield hit('（删去）', from, to, '')
  for (const { from, to, 0: phrase } of matchesOf(MEASURE_TWICE, text)) {
    const right = TWICE[phrase] ?? phrase.replace(/均$/, '').replace(/均每./, '均')
    yield hit(right, from, to, right)
  }
  for (const { from } of matchesOf(POINTS, text))
    yield hit('个百分点', from - 1, from + 3, `${text.charAt(from - 1)}个百分点`)
  for (const { from, to } of matchesOf(CHINESE_DECIMAL, text)) yield { from, to, params: { right: '阿拉伯数字' } }
}

function hit(right: string, from: number, to: number, fix: string): Hit {
  return { from, to, params: { right }, fix: { from, to, text: fix } }
}

/** 二 before a measure word, a measure word said twice, and a decimal in Chinese numerals. */
export const measureWord: PassageRule = {
  id: 'NEG-NUMERAL-MEASURE',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'warn',
  name: '数量词使用不当',
  message: '“{{text}}”处数量表达不当，宜为“{{right}}”。',
  source: '《图书编校质量差错认定细则》第十九条；现代汉语语法',
  fixes: 'suggested',
  finds: [TWO, TWO_SPANS, CHINESE_DECIMAL, ROUND_TWICE, MEASURE_TWICE, POINTS],
  check,
  wrong: [
    { text: '共有二个方面问题' },
    { text: '工程分二年实施' },
    { text: '用二天时间走访' },
    { text: '资金分二次拨付' },
    { text: '实施二大工程' },
    { text: '现场有上百余人' },
    { text: '养老服务站已有十几余个' },
    { text: '整修塘坝420余多座' },
    { text: '发动群众300多余人参与' },
    { text: '俩个单位共同负责' },
    { text: '人均每人补助500元' },
    { text: '增速比上年提高0.6百分点' },
    { text: '收入二十一点三亿元' },
  ],
  right: [
    { text: '共有两个方面问题' },
    { text: '第二个方面' },
    { text: '高二年级、大二年级学生，近十二年来' },
    { text: '处二年以上有期徒刑' },
    { text: '对部分二次供水设施进行改造' },
    { text: '十二个县区' },
    { text: '二位数' },
    { text: '星期二家长会' },
  ],
}
