import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

/** Surnames that are no words by themselves: 由主任, 向书记 and 代市长 are none. */
const SURNAME =
  '[王李张刘陈杨黄赵周吴徐孙马朱胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁董余苏吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔陆廖姚邱夏谭韦贾邹石熊孟秦阎薛侯雷龙段郝邵史毛万顾赖武康贺严尹钱施洪龚]'
const POST =
  '(?:副?[省市县区州镇乡]长|副?书记|副?局长|副?主任|副?部长|副?厅长|副?处长|副?科长|副?院长|副?主席|秘书长|总经理|董事长)'
const AFTER =
  '(?=[，。、；：]|同志|主持|强调|指出|要求|出席|参加|作|率|带队|讲话|介绍|代表|汇报|表示|传达|通报|的讲话|$)'
/** 张局长, 李副市长 where a clause or a name begins. */
const SURNAME_AND_POST = new RegExp(`(?<=^|[，。、；：由请经])${SURNAME}${POST}${AFTER}`, 'g')
/** 陈志明市长同志: the post between name and 同志. */
const POST_BEFORE_COMRADE = new RegExp(`(?<=^|[，。、；：由请经])${SURNAME}[\\u4e00-\\u9fff]{1,2}${POST}同志`, 'g')

/** 局长王强局长: the post before and behind the name. */
const POST_TWICE =
  /(副?(?:[市县区局部处科镇乡]长|书记|主任|秘书长))[\u4e00-\u9fff]{2,3}\1(?=[、，。；：主出参讲强作率同]|$)/g

/** 张华同志书记: the post behind 同志. */
const POST_AFTER_COMRADE = new RegExp(
  `${SURNAME}[\\u4e00-\\u9fff]{1,2}同志(?:副?[市县区局部处镇乡]长|副?书记|副?主任|秘书长)(?=[，。、强指主出参作])`,
  'g',
)

const placesOf = perPassage(({ text }: Passage): readonly Range[] => [
  ...matchesOf(SURNAME_AND_POST, text),
  ...matchesOf(POST_BEFORE_COMRADE, text),
  ...matchesOf(POST_AFTER_COMRADE, text),
  ...matchesOf(POST_TWICE, text).filter(({ 0: words, 1: post = '' }) => isName(words.slice(post.length, -post.length))),
])

const BEGINS_WITH_SURNAME = new RegExp(`^${SURNAME}`)

function isName(words: string): boolean {
  return BEGINS_WITH_SURNAME.test(words)
}

/** In a speech somebody may be called so; a document names people in full. */
function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (kind.group !== 'statutory') return
  for (const passage of passages) for (const { from, to } of placesOf(passage)) yield { passage, from, to }
}

/** A person named by surname and post, or with the post behind the name. */
export const surnameAndPost: DocumentRule = {
  id: 'NEG-NAME-SURNAME',
  scope: 'document',
  family: 'name',
  severity: 'warn',
  name: '公文中以“姓氏+职务”称呼',
  message: '“{{text}}”是口头称呼，公文中应写职务和姓名全称，如“副市长××”“××同志”。',
  source: '《党政机关公文处理工作条例》第二十条第四项（人名准确）；实务',
  fixes: 'none',
  check,
  wrong: [
    { text: '会议由张局长主持。' },
    { text: '会上，李副市长强调，要抓好落实。' },
    { text: '陈志明市长同志作了讲话。' },
    { text: '区委书记张华同志书记强调。' },
    { text: '会议由县教育局局长王强局长主持。' },
  ],
  right: [
    { text: '会议由局长张明主持，副市长李志远同志出席。' },
    { text: '由主任签字，向书记汇报，代市长主持。' },
    { text: '会上，李副市长强调，要抓好落实。', kind: { name: '讲话', group: 'office', direction: 'any' } },
  ],
}
