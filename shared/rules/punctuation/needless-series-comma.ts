import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 中、小学生: short names of two kinds that are said as one word. */
const AS_ONE =
  /(?<![大初高、])中、小学|(?<![、])大、中型|(?<!、)中、小[型微](?!、)|城、乡(?=居民|建设|统筹|融合|一体|环境|低保|规划)|工、农业|党、政(?=机关|领导|干部|主要)|党、群(?=部门|干部|服务)|干、群(?=关系)|上、下级|男、女(?=平等|比例|职工)|老、中、青|正、副(?=职|本|书记|主任|局长|县长|市长)|供、需|产、学、研|人、财、物|吃、住、行|责、权、利|省、市级|市、县级|省、部级|县、处级/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 0: written } of matchesOf(AS_ONE, text)) {
    const right = written.replaceAll('、', '')
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
}

/** A 顿号 in a word that is made of several. */
export const needlessSeriesComma: PassageRule = {
  id: 'NEG-PUNCT-COMMA-NEEDLESS',
  scope: 'passage',
  reads: 'shadow',
  family: 'punctuation',
  severity: 'info',
  name: '集合词语之间误用顿号',
  message: '“{{text}}”是结合紧密的集合词语，不用顿号，写作“{{right}}”。',
  source: '《图书编校质量差错认定细则》第二十八条',
  fixes: 'suggested',
  finds: [AS_ONE],
  check,
  wrong: [{ text: '为方便中、小学生上下学' }, { text: '密切党群、干、群关系' }, { text: '统筹城、乡居民医保' }],
  right: [{ text: '为方便中小学生上下学' }, { text: '大、中、小学一体化' }, { text: '中、小、微企业' }],
}
