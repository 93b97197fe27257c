import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 汇报、并部署: words that join clauses. 并 begins words, too. */
const JOINED = /、(?:并(?![购轨网联案列发行存蒂排重处罚入通])|但是|而且|因此|从而|同时(?!期))/g
/** 在座谈会上、市长…… */
const ADVERBIAL = /(?<=(?:^|[。；])在[^，。、；：]{2,20}(?:会上|会议上|期间|领导下|过程中|基础上|活动中))、/g
/** 达120万吨、比上年增长3.5% */
const COMPARED = /(?<=\d(?:[万亿]?[元吨人件户亩]|%|％|个百分点))、(?=(?:比上年|较上年|同比|环比|比去年|较去年))/g
/** 经市委同意、现印发给你们: behind what a document goes by. */
const BEFORE_NOW =
  /、(?=现(?:将|就|印发|转发|予|批复|函复|通知|公告|公布|提出|决定)|特(?:此|制定|决定|通知)|请(?:认真|遵照|结合|按照))/g
/** 二十年来、我市…… */
const AFTER_TIME =
  /(?<=(?:年|月|以)来|期间|之际|之后|背景下|形势下)、(?=(?:我[市县区省们]|全[市县区省]|市委|县委|区委|各级|各地)[^、。]{4,})/g
/** 以人民为中心、把……作为出发点; 推动发展、不断增强获得感 */
const NEW_CLAUSE =
  /(?<=(?:^|[。；])[^，。、；：]{6,40})、(?=把[^，。、；]{2,14}(?:作为|放在|摆在|落到|抓)[^，。、；]*[，。；]|不断(?:增强|提高|提升|满足|推动|开创|巩固|完善)[^，。、；]{4,30}[。；])/g
/** 提高认识、加强领导、确保各项任务落到实处: the aim of what stands before it. */
const AIM = /、(?=(?:确保|以确保|力争|从而|进而|切实做到)[^，。、；]{5,30}[。；])/g
/** 周明、张华等，出席会议: nothing stands between what is said and of whom. */
const BEFORE_VERB = /(?<=、[\u4e00-\u9fff]{2,8}等)，(?=(?:出席|参加|陪同|主持)(?:会议|活动|调研|了)?)/g

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of [JOINED, ADVERBIAL, COMPARED, BEFORE_NOW, AFTER_TIME, NEW_CLAUSE, AIM])
    for (const { from, to } of matchesOf(pattern, text))
      yield { from, to, params: { right: '，' }, fix: { from, to: from + 1, text: '，' } }
  for (const { from, to } of matchesOf(BEFORE_VERB, text))
    yield { from: from - 1, to, params: { right: '等' }, fix: { from, to, text: '' } }
}

/** A 顿号 between clauses, where a comma belongs, and a comma that cuts a subject off. */
export const clauseComma: PassageRule = {
  id: 'NEG-PUNCT-CLAUSE-COMMA',
  scope: 'passage',
  reads: 'shadow',
  family: 'punctuation',
  severity: 'warn',
  name: '分句之间误用顿号',
  message: '“{{text}}”处不是并列词语，应为“{{right}}”。',
  source: 'GB/T 15834-2011 4.4、4.5；《图书编校质量差错认定细则》第二十八条',
  fixes: 'suggested',
  finds: [JOINED, ADVERBIAL, COMPARED, BEFORE_NOW, AFTER_TIME, NEW_CLAUSE, AIM, BEFORE_VERB],
  check,
  wrong: [
    { text: '广泛听取意见、并书面征求部门意见' },
    { text: '在座谈会上、市长作了讲话' },
    { text: '粮食产量达120万吨、比上年增长3.5%' },
    { text: '周明、张华等，出席会议' },
    { text: '二十年来、我市城镇化率由28%提高到61%' },
    { text: '经市委同意、现印发给你们' },
    { text: '要坚持以人民为中心、把群众满意作为工作的出发点。' },
    { text: '要提高认识、加强领导、确保各项任务落到实处。' },
  ],
  right: [
    { text: '广泛听取意见，并书面征求部门意见' },
    { text: '做好企业重组、并购、破产工作' },
    { text: '分别完成120万吨、80万吨' },
    { text: '在城市、在乡村，处处生机勃勃' },
  ],
}
