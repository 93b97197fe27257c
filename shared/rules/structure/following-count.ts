import { headingLevel } from '../../document/paragraph-kinds.ts'
import { COUNT, countOf } from '../count-words.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import type { Range } from '../text.ts'
import { announcesHeadings } from './announced-count.ts'

interface Announced extends Range {
  readonly count: number
}

/** The last sentence announces what follows: 分三个阶段实施：, 有下列四种情形之一的：, 提出以下三点意见。 */
const FOLLOWING = new RegExp(
  `(?:以下|下列|如下|分为?|按照?|包括|提出?|做好|抓好|采取|开展|实施|主要|共|设|讲|谈|强调|汇报|介绍)(${COUNT})(?:个|项|条|点|类|种|步|大|方面)\\p{Script=Han}{0,12}(?:[：:。]|，[^，。]{0,12}[：:])$`,
  'u',
)

/** 查处了三起典型问题： — what is counted is named, and nothing is said of it before the colon. */
const NOUN =
  '问题|情况|案例|典型|措施|要求|意见|任务|事项|内容|方面|阶段|步骤|环节|原则|重点|目标|建议|体会|做法|经验|原因|特点|条件|情形|方式|途径|工作|活动|工程|行动'
const NAMED = new RegExp(
  `(?<![第\\d、])(${COUNT})(?:起|个|项|条|点|类|种|步|大|例|方面)(?:(?![要应须将把对])\\p{Script=Han}){0,4}(?:${NOUN})[：:]$`,
  'u',
)

const announcedIn = perPassage(({ text }: Passage): Announced | null => {
  const tail = text.trimEnd()
  const from = Math.max(0, tail.length - 44)
  const match = FOLLOWING.exec(tail.slice(from)) ?? NAMED.exec(tail.slice(from))
  return match === null ? null : { from: from + match.index, to: tail.length, count: countOf(match[1] ?? '') }
})

/** The forms of numbered paragraphs, by which those of one list are known. */
const FORMS: readonly RegExp[] = [
  /^\s*[一二三四五六七八九十]{1,3}[、.．]/,
  /^\s*[（(][一二三四五六七八九十]{1,3}[）)]/,
  /^\s*\d{1,2}[.．、](?!\d)/,
  /^\s*[（(]\d{1,2}[）)]/,
  /^\s*[①-⑳]/,
  /^\s*[一二三四五六七八九十]{1,3}是/,
  /^\s*第[一二三四五六七八九十]{1,2}[，、]/,
]
/** Lists whose members are 第一，, 第二，. */
const ORDINALS = 'typed 6'
/** The first of a list, in any of its forms. */
const FIRST = /^\s*(?:[（(]?(?:一|1)[）)、.．是]|①|第一[，、])/

const formOf = perPassage(({ kind, number, text }: Passage): string | null => {
  const at = FORMS.findIndex((form) => form.test(text))
  if (at >= 0) return `typed ${at}`
  return number !== null && headingLevel(kind) !== null ? kind : null
})

interface List {
  readonly form: string
  /** The level of its headings; `null` for paragraphs. */
  readonly level: number | null
}

/** The list that begins with a paragraph; `null` where none does. */
function listOf(first: Passage | undefined): List | null {
  const form = first === undefined ? null : formOf(first)
  if (first === undefined || form === null || (form.startsWith('typed') && !FIRST.test(first.text))) return null
  return { form, level: headingLevel(first.kind) }
}

/** Whether a list has ended before a passage: above it, at the end of the document, or where a new list begins. */
function hasEnded({ form, level }: List, passage: Passage, isFirst: boolean): boolean {
  const [own, ownLevel] = [formOf(passage), headingLevel(passage.kind)]
  // 第一，…… may go on through paragraphs of its own.
  if (level === null ? own === null && (form !== ORDINALS || ownLevel !== null) : ownLevel !== null && ownLevel < level)
    return true
  if (passage.kind.startsWith('attachment') || passage.kind === 'issuerName') return true
  return !isFirst && own === form && form.startsWith('typed') && FIRST.test(passage.text)
}

/** How many of the list that begins at a place follow; 0 where none begins. */
function listAt(passages: readonly Passage[], start: number): number {
  const list = listOf(passages[start])
  if (list === null) return 0
  const end = passages.findIndex((passage, at) => at >= start && hasEnded(list, passage, at === start))
  return passages.slice(start, end < 0 ? undefined : end).filter((passage) => formOf(passage) === list.form).length
}

/** （一）实施“五大工程”: a heading that counts what is told below it as 一是, 二是. */
const HEADED = new RegExp(
  `[“"]?(${COUNT})(?:大|项|个)(?:\\p{Script=Han}{0,4}(?:工程|行动|任务|重点|措施|工作|战役|攻坚|计划|体系|机制|环节|关系|提升|专项))[”"]?$`,
  'u',
)
const POINT = /(?<=^|[。；：])([一二三四五六七八九十]{1,2})是/g

const headedBy = perPassage(({ kind, runIn, text }: Passage): Announced | null => {
  const match = headingLevel(kind) === null || runIn ? null : HEADED.exec(text.trimEnd())
  return match === null
    ? null
    : { from: match.index, to: match.index + match[0].length, count: countOf(match[1] ?? '') }
})

/** How far 一是, 二是 go on in the paragraphs from a place up to the next heading. */
function pointsFrom(passages: readonly Passage[], start: number): number {
  let count = 0
  for (const passage of passages.slice(start)) {
    if (passage.kind !== 'body') break
    for (const { 1: numeral = '' } of passage.text.matchAll(POINT)) if (countOf(numeral) === count + 1) count += 1
  }
  return count
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  for (const [index, passage] of passages.entries()) {
    const headed = headedBy(passage)
    const points = headed === null ? 0 : pointsFrom(passages, index + 1)
    if (headed !== null && points > 1 && points !== headed.count)
      yield { passage, from: headed.from, to: headed.to, params: { announced: headed.count, count: points } }
    const announced = passage.kind === 'body' ? announcedIn(passage) : null
    // Headings of the first level below are what another rule counts.
    if (announced === null || (passages[index + 1]?.kind === 'heading1' && announcesHeadings(passage))) continue
    const count = listAt(passages, index + 1)
    if (count > 1 && count !== announced.count)
      yield { passage, from: announced.from, to: announced.to, params: { announced: announced.count, count } }
  }
}

/** "In three stages:" above four numbered paragraphs. */
export const followingCount: DocumentRule = {
  id: 'NEG-STRUCTURE-FOLLOWING-COUNT',
  scope: 'document',
  family: 'structure',
  severity: 'block',
  name: '“以下几项”与下列各段条数不符',
  message: '文中说有{{announced}}项，下面列了{{count}}项，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  check,
  wrong: [
    { text: '（一）实施“五大工程”\n一是提升景区。二是串联线路。三是改造民宿。四是培育品牌。' },
    {
      text: '下面，我讲三点意见。\n第一，认清形势。\n要学深悟透。\n第二，突出重点。\n第三，强化担当。\n第四，严明纪律。',
    },
    { text: '（一）工作步骤\n分三个阶段实施：\n1.动员部署\n2.自查自纠\n3.集中整治\n4.总结提升' },
    { text: '会议研究了以下4个事项：\n一、关于供热问题\n二、关于供气问题\n三、关于供水问题' },
    { text: '近期查处了三起典型问题：\n1.某局干部违规问题\n2.某镇干部违规问题' },
    { text: '有下列三种情形之一的，予以通报：\n（一）迟报的；\n（二）漏报的；\n（三）瞒报的；\n（四）谎报的。' },
  ],
  right: [
    { text: '（一）实施“四大工程”\n一是提升景区。二是串联线路。三是改造民宿。四是培育品牌。' },
    { text: '（一）工作步骤\n分三个阶段实施：\n1.动员部署\n2.自查自纠\n3.集中整治\n（二）工作要求' },
    { text: '现提出以下两点意见。\n一、加强领导\n二、压实责任' },
    { text: '各县（区）、5个部门要做好以下工作：\n1.摸底\n2.整改' },
    { text: '共三项议程。\n会议由张三主持。' },
  ],
}
