import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { isProse } from './prose.ts'

/** Words that only say under which conditions something happened, with nothing that happened. */
const UNDER =
  /^(?:近年来|今年以来|一年来)?在[^，。]{3,40}(?:(?:领导|支持|帮助|指导|推动|努力|关心|配合|带动|背景|情况|形势|前提|关怀|协助|鼓舞|影响|引领|统筹|部署|监督|组织|协调)下|基础上|过程中|的同时|之际)$/
const WITH =
  /^随着[^，。]{4,40}(?:发展|推进|提高|深入|实施|变化|加快|到来|完善|提升|落实|进步|增多|增加|扩大|普及|改革)$/
/** At the beginning of a sentence, with another one after it. */
const ACCORDING = /^(?:根据|按照|依据|依照|遵照)[^，。]{4,70}(?:要求|规定|精神|部署|安排|指示|通知|》|）)$/
const THROUGH = /^(?:通过|经过)[^，。]{2,30}(?:努力|奋斗|攻坚|建设|实践|整治|治理|改革|学习|培训|整改)$/
/** A whole sentence of one purpose, without the verb that it belongs to. */
const PURPOSE =
  /^为(?:了|进一步|深入|切实|全面|认真|贯彻|做好|加强|规范|落实)(?![^。]*(?:决定|制定|印发|召开|研究|同意|现就|现将|特|我们?|要|应))[^。，]{4,60}$/
const AFTER_PURPOSE = /^(?:现|根据|经|特|按照|结合|决定|我[市县区省局委办]|制定)/
const SINCE =
  /^(?:(?:今年|去年|入[春夏秋冬汛]|近[几\d一二三四五]?年|\d{4}年|[一二三四五六七八九十\d]{1,2}年|长期|自?[^，。了]{2,20}(?:大|会议|成立|启动|开展|实施|召开))(?:以来|来)|截至[^，。]{2,14}(?:[月日底末]|目前|上旬|中旬|下旬))$/
/** 虽然……。但是……: the first half of a sentence of two. */
const CONCESSION = /^(?:虽然|尽管)[^。但却仍还也]{4,60}$/
const BUT = /^(?:但|然而|可是|不过)/

function isFragment(clause: string, startsSentence: boolean, next: string): boolean {
  if (UNDER.test(clause) || WITH.test(clause)) return next !== ''
  if (!startsSentence || next === '') return false
  return (
    SAYING.test(clause) ||
    CIRCUMSTANCE.test(clause) ||
    (AFTER_STUDY.test(clause) && STUDIED.test(next)) ||
    ACCORDING.test(clause) ||
    SINCE.test(clause) ||
    THROUGH.test(clause) ||
    (CONCESSION.test(clause) && BUT.test(next))
  )
}

/** 会议强调。要坚持……: a verb of saying without what is said. */
const SAYING =
  /^(?:会议|全会|大会|书记|市长|县长|区长|[\u4e00-\u9fff]{0,8}同志|他|她|通知|意见|文件|《[^》]{2,40}》)(?:还|同时|最后|在讲话中)?(?:强调|指出|要求|认为|提出|表示|明确|决定|确定)$|^(?:调查|检查|督查|巡察|调研|审计|核查|监测|(?:统计)?数据|结果|实践)(?:组)?(?:发现|显示|表明|证明|反映)$/
/** 针对存在的问题。, 由于资金不到位。, 在座谈会上。 */
const CIRCUMSTANCE =
  /^(?:针对[^，。]{2,30}(?:问题|情况|短板|不足|难题|风险)|由于[^，。]{4,40}|在[^，。]{2,20}(?:会上|会议上|现场|仪式上|活动中))$/
/** 经市政府常务会议研究。同意…… */
const AFTER_STUDY = /^经[^，。]{2,24}(?:研究|审议|讨论|核实|调查|核查|协商|商)$/
const STUDIED = /^(?:同意|决定|现|认为|认定|批准|确定|发现|原则)/

const REACH = 90
const CLAUSE_MARKS = new Set('，。！？；：“”')
const SENTENCE_MARKS = new Set('。！？；：“”')

/** What stands before a place from the last of some marks on, as far as a sentence is read. */
function upTo(text: string, at: number, marks: ReadonlySet<string>): string {
  const first = Math.max(0, at - REACH)
  let from = at
  while (from > first && !marks.has(text.charAt(from - 1))) from -= 1
  return text.slice(from, at)
}

function* check(passage: Passage): Generator<Hit> {
  const { text } = passage
  if (!isProse(passage)) return
  for (let at = text.indexOf('。'); at >= 0; at = text.indexOf('。', at + 1)) {
    const clause = upTo(text, at, CLAUSE_MARKS)
    const before = text[at - clause.length - 1]
    const startsSentence = before === undefined || /[。！？]/.test(before)
    const next = text.slice(at + 1, at + 8)
    const isPurpose = AFTER_PURPOSE.test(next) && PURPOSE.test(upTo(text, at, SENTENCE_MARKS))
    if (isPurpose || isFragment(clause, startsSentence, next))
      yield { from: at - clause.length, to: at + 1, fix: { from: at, to: at + 1, text: '，' } }
  }
}

/** A full stop behind an adverbial, in the middle of its sentence. */
export const sentenceFragment: PassageRule = {
  id: 'NEG-PUNCT-FRAGMENT',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '句子未完误用句号',
  message: '“{{text}}”不成句，句号应改为逗号。',
  source: 'GB/T 15834-2011 4.1.1、4.4.1；《图书编校质量差错认定细则》第二十五条',
  fixes: 'suggested',
  check,
  wrong: [
    { text: '近年来，在市委、市政府的正确领导下。我区大力推进改造。' },
    { text: '随着城镇化进程不断加快。停车难问题日益突出。' },
    { text: '根据《信访工作条例》有关规定。现将事项通知如下：' },
    { text: '为进一步加强值班工作。根据上级要求，现通知如下：' },
    { text: '为了加强值班管理。特制定本办法。' },
    { text: '通过全市上下共同努力。各项工作取得成效。' },
    { text: '今年以来。全市共办理建议36件。' },
    { text: '针对存在的问题。我们采取了以下措施。' },
    { text: '由于资金不到位。项目进度滞后。' },
    { text: '经市政府常务会议研究。同意实施该项目。' },
    { text: '会议强调。要坚持和加强党的全面领导。' },
  ],
  right: [
    { text: '近年来，在市委、市政府的正确领导下，我区大力推进改造。' },
    { text: '干部的成长在基层的实践中。群众看在眼里。' },
    { text: '这些成绩的取得，根本在党的领导。' },
    { text: '我们的一切工作，为了人民。' },
    { text: '处罚标准，按照有关规定。' },
    { text: '为做好防汛工作，市政府决定召开会议。现将有关事项通知如下：' },
  ],
}
