import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** A body, and the title that names it again: 市政府办公室《市政府办公室关于……的通知》. */
const ISSUER_TWICE = /([\u4e00-\u9fff]{3,16}?)《(\1)(?=关于[^《》]{2,60}》)/g
/** What is issued, without the paper that issues it: 关于印发《预案》要求. */
const WITHOUT_PAPER =
  /(?<=根据|按照|依据|遵照|落实|贯彻|执行|参照)(?:[\u4e00-\u9fff]{2,16})?关于(?:印发|转发|批转)《[^《》]{2,60}》(?=(?:（[^（）]{2,24}）)?的?(?:要求|精神|规定|部署|文件))/g
/** The same with everything between title marks: 《关于印发实施方案》. */
const PAPER_CUT =
  /《[^《》]{0,30}关于(?:印发|转发|批转)[^《》]{2,60}(?<!通知|函|批复|决定|意见|通报|报告|请示|公告|的通|令|〉)》/g
/** A title without its kind before its number. */
const WITHOUT_KIND =
  /《[^《》]{0,30}关于[^《》]{2,60}(?:工作|管理|建设|发展|改革|活动|事项|整治|服务|问题|机制|水平|能力|振兴)》(?=[（(][\u4e00-\u9fff]{2,12}〔\d{4}〕\d{1,5}号[）)])/g
/** 《关于加强安全工作》的意见: the kind outside the marks. */
const KIND_OUTSIDE =
  /《[^《》]{0,30}关于[^《》]{2,60}(?<!通知|意见|决定|方案|批复|报告|通报|规定|办法|函|请示|条例|决议|细则|措施|规划|计划|要点|公告|建议|纪要|讲话|说明|论述|摘编)》的?(?:实施|若干|指导|暂行)?(?:通知|意见|决定|方案|批复|报告|通报|规定|办法|细则|函|请示)(?=[（(，。；的要]|精神)/g
/** 《通知》（临办发〔2026〕9号文）, 》（……号）文件精神: a number says that it is a document. */
const FILE_WORD =
  /(?<=[（(][\u4e00-\u9fff]{2,12}〔\d{4}〕\d{1,5}号)文件?(?=[）)])|(?<=》[（(][\u4e00-\u9fff]{2,12}〔\d{4}〕\d{1,5}号[）)])文件(?=精神|要求|规定|部署)/g

const FORMS: readonly (readonly [pattern: RegExp, variant: string])[] = [
  [ISSUER_TWICE, 'issuer'],
  [WITHOUT_PAPER, 'paper'],
  [PAPER_CUT, 'paper'],
  [WITHOUT_KIND, 'kind'],
  [KIND_OUTSIDE, 'outside'],
  [FILE_WORD, 'file'],
]

function* check({ text }: Passage): Generator<Hit> {
  for (const [pattern, variant] of FORMS)
    for (const { from, to } of matchesOf(pattern, text)) yield { from, to, variant }
}

/** A document cited with something too much in its title, or too little. */
export const citedTwice: PassageRule = {
  id: 'NEG-CITE-TITLE-PARTS',
  scope: 'passage',
  family: 'citation',
  severity: 'warn',
  name: '引用标题不完整或者重复',
  message: '“{{text}}”：{{problem}}。',
  variants: {
    issuer: '标题中已有发文机关，书名号前不必再写',
    paper: '印发、转发的文件应引完整标题，写作“《……关于印发……的通知》”',
    kind: '引用的公文标题缺文种，请按原文补全',
    outside: '文种是标题的一部分，应放在书名号之内',
    file: '已有文号，不必再写“文”“文件”',
  },
  source: '《党政机关公文处理工作条例》第二十条第四项；实务',
  fixes: 'none',
  finds: FORMS.map(([pattern]) => pattern),
  check,
  wrong: [
    { text: '按照国务院办公厅《国务院办公厅关于优化政务服务的意见》要求' },
    { text: '根据区政府关于印发《云岭区清雪除冰应急预案》要求，修订方案' },
    { text: '根据《关于印发临江市养老服务实施方案》精神' },
    { text: '按照《关于加快推进茶产业高质量发展》（青政发〔2026〕1号）要求' },
    { text: '根据《关于加强节水的意见》（临政发〔2025〕8号文）精神' },
    { text: '按照《关于进一步加强学生交通安全工作》的意见（临教发〔2025〕14号）要求' },
  ],
  right: [
    { text: '按照《国务院办公厅关于优化政务服务的意见》要求' },
    { text: '根据《云岭区人民政府关于印发〈云岭区清雪除冰应急预案〉的通知》要求' },
    { text: '按照国务院办公厅《关于优化政务服务的意见》要求' },
    { text: '市政府印发《关于加强节水的意见》（临政发〔2025〕8号），明确了任务' },
    { text: '印发《关于加强节水的意见》的通知，提出《关于治理问题的建议》的报告' },
    { text: '撰写了《关于乡村治理问题的思考》' },
  ],
}
