import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** What is no person, and who are people. */
const BODIES =
  '(?:市直|区直|县直|成员|责任|重点|市级|区级|县级|驻区|规上|相关)?(?:单位|企业|部门|项目|乡镇|村|机构|案件|会议|建议|措施|文件|问题|小区|学校|医院|公司|街道|社区|电脑|打印机|设备|仪器|服务器|桌椅|车辆)'
const PEOPLE =
  '(?:党员|机关|基层|优秀|先进|市管|村)?(?:干部|群众|同志|党员|代表|委员|人员|职工|学生|教师|村民|居民|企业家|志愿者|学员)'
const COUNTED = new RegExp(
  `(?<![第\\d])(?:\\d{1,6}|[一两二三四五六七八九十百]{1,4})[余多]?([名位件份篇条项台套辆座艘户])(?:(${BODIES})|${PEOPLE})(?=[，。；、）和与等]|参加|参与|出席|联合|共同|牵头|配合|列席|$)`,
  'g',
)
/** Things that each measure word is wrong for, when what is counted is no person. */
const NOT_OF: Readonly<Record<string, RegExp>> = {
  名: /./,
  位: /./,
  台: /单位|企业|部门|文件|项目|案件|问题|会议|建议/,
  辆: /^(?!车辆)/,
  艘: /./,
  户: /单位|项目|文件|案件|问题|会议|建议/,
}
const OF_PEOPLE = /[名位户]/

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 0: phrase, 1: measure = '', 2: body } of matchesOf(COUNTED, text)) {
    const isWrong = body === undefined ? !OF_PEOPLE.test(measure) : NOT_OF[measure]?.test(body) === true
    if (!isWrong) continue
    const right = body === undefined ? '名' : '个'
    const at = from + phrase.indexOf(measure)
    yield { from, to, params: { measure, right }, fix: { from: at, to: at + 1, text: right } }
  }
}

/** People counted as things, or things as people: 3名单位. */
export const countedNoun: PassageRule = {
  id: 'NEG-NUMERAL-COUNTED',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'warn',
  name: '量词与名词不搭配',
  message: '“{{text}}”的量词“{{measure}}”与名词不搭配，可用“{{right}}”。',
  source: '《图书编校质量差错认定细则》第十九条；现代汉语语法',
  fixes: 'suggested',
  finds: [COUNTED],
  check,
  wrong: [{ text: '抽调3名单位，组成专班。' }, { text: '走访12件群众，送去慰问品。' }, { text: '共有5位成员单位。' }],
  right: [
    { text: '抽调3名单位负责人，组成专班。' },
    { text: '走访12名群众，联系3个单位。' },
    { text: '解决3件群众反映的事' },
    { text: '两名企业职工' },
  ],
}
