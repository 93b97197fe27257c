import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const KIND = '(?:法|法典|条例|办法|规定|细则|意见|通知|决定|决议|方案|纲要|规划|章程|准则|报告|公告|通告|批复)'
/** A title by its form: 关于……的意见, 中华人民共和国……法, 临江市……方案. */
const QUOTED = new RegExp(
  `“((?:关于[^“”《》]{4,50}的|中华人民共和国[^“”《》]{1,30}|[^“”《》，、]{1,6}[省市县区][^“”《》，、]{4,40})${KIND}(?:（[^（）]{2,8}）)?)”`,
  'g',
)
/** 根据“信访工作条例”的规定: what rests on a name that ends like one of a law. */
const RESTED_ON =
  /(?<=根据|按照|依据|依照|违反|执行|修订|印发|贯彻|学习|遵守|落实)“([\u4e00-\u9fff]{4,30}(?:条例|办法|规定|细则|准则|实施方案|管理制度))”(?=的?(?:规定|要求|精神|通知|有关)|第|，|。|等)/g
/** 编印“应急知识手册”3万册: what is printed and read. */
const PRINTED =
  /(?<=编印|印制|印发|发放|订阅|购买|学习|阅读|通读|研读|出版|编写|编纂|撰写)了?“([\u4e00-\u9fff]{2,20}(?:手册|读本|指南|选读|文选|教程|年鉴|[县市]志|汇编|日报|大事记))”/g

function* check({ text }: Passage): Generator<Hit> {
  const quoted = matchesOf(QUOTED, text)
  const rested = [RESTED_ON, PRINTED]
    .flatMap((pattern) => matchesOf(pattern, text))
    .filter(({ to }) => quoted.every((title) => title.to !== to))
  for (const { from, to, 1: title = '' } of [...quoted, ...rested]) {
    const right = `《${title}》`
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
}

/** The title of a law or a document in quotation marks. */
export const titleInQuotes: PassageRule = {
  id: 'NEG-PUNCT-TITLE-QUOTES',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '法规、文件名称误用引号',
  message: '法规、文件名称应用书名号，写作{{right}}。',
  source: 'GB/T 15834-2011 4.15.1',
  fixes: 'suggested',
  finds: [QUOTED, RESTED_ON, PRINTED],
  check,
  wrong: [
    { text: '根据“中华人民共和国环境保护法”的规定' },
    { text: '根据“信访工作条例”的规定' },
    { text: '编印“应急知识手册”3万册' },
    { text: '依据“关于加强消防工作的意见”精神' },
    { text: '市政府印发了“临江市城市更新实施方案”' },
  ],
  right: [
    { text: '根据《中华人民共和国环境保护法》的规定' },
    { text: '落实“一法一条例”' },
    { text: '拿出“作战方案”' },
    { text: '落实“八项规定”精神' },
    { text: '他说：“这个办法好。”' },
  ],
}
