import { onlyDifference } from '../name/name-variants.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

interface Body extends Range {
  readonly name: string
}

/** Names of bodies from their level to their kind, where a name may begin. */
const BODY =
  /(?<=^|[，。、；：（“由经和与及请向对报给在送到了的商转呈函会同区县省市一二三四五六七八九十])([省市县区州](?!区|县|级|直|外|内|里|场|民|委、|政府)\p{Script=Han}{2,12}?(?:委员会|管理局|监督局|服务中心|管理中心|中心|局|办公室))/gu
/** What makes bodies different ones although their names are nearly the same. */
const OTHERS = /法院|检察|政府|人大|政协|党委|市委|县委|区委|纪委|第[一二三四五六七八九十]|[东南西北新老]/
const SHORTEST = 5
const MOST_EDITS = 2
/** How far back a bracket may begin in which a short name is explained. */
const EXPLAINED_WITHIN = 24

const bodiesOf = perPassage(({ text }: Passage): readonly Body[] =>
  [...matchesOf(BODY, text)]
    .map(({ from, to, 1: name = '' }) => ({ from, to, name }))
    .filter(({ name, to }) => name.length >= SHORTEST && !OTHERS.test(name) && !isExplained(text, to)),
)

/** A short name stands beside the full one where it is explained. */
function isExplained(text: string, to: number): boolean {
  const before = text.slice(Math.max(0, to - EXPLAINED_WITHIN), to)
  const bracket = before.slice(Math.max(before.lastIndexOf('（'), before.lastIndexOf('(')) + 1)
  const isInBracket = /^[”"]?[）)]/.test(text.slice(to, to + 2)) && /称|以下|[“"]/.test(bracket)
  return /^[（(](?:以下)?(?:简称|统称)/.test(text.slice(to, to + 5)) || isInBracket
}

/**
 * Whether one name is another with one or two characters put in, left out or moved: 文化旅游局 for 文化和旅游局, 行政服务 for
 * 政务服务. Where characters only stand for others the bodies are two: 土地储备中心, 粮食储备中心.
 */
function isVariantOfBody(one: string, other: string): boolean {
  // Nearly all pairs of names are told apart by their ends.
  if (one.charAt(0) !== other.charAt(0) || one.at(-1) !== other.at(-1)) return false
  return (
    isOfOtherTask(one, other) || isReordered(one, other) || isOneOff(one.replace(JOINT, ''), other.replace(JOINT, ''))
  )
}

const JOINT = /[和与及]/g
/** What bureaus of one field do, which is easily taken for one another. */
const TASK = /审批服务|审批|服务|管理(?=局)/g

/** 行政审批局, 行政服务局 */
function isOfOtherTask(one: string, other: string): boolean {
  const [a, b] = [one.replace(TASK, ''), other.replace(TASK, '')]
  return (
    one !== other && a === b && one.endsWith('局') && a.length > 2 && a.length < one.length + other.length - a.length
  )
}

/** Full and short forms that stand beside each other in correct prose. */
function isShortForm(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.replace(JOINT, '').replace('监督管理', '监管').replace('委员会', '委'))
  return a === b
}
/** Characters that make another body of a name. */
const TELLING = /[省市县区州一二三四五六七八九十东西南北上中下农林水教]/

/** Whether names of bureaus differ in nothing but a conjunction and one character: 文体旅游局 for 文化和旅游局. */
function isOneOff(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < SHORTEST + 1 || !one.endsWith('局') || !other.endsWith('局'))
    return false
  const at = one === other ? null : onlyDifference(one, other)
  return one === other || (at !== null && at > 0 && !TELLING.test(one.charAt(at) + other.charAt(at)))
}

function isReordered(one: string, other: string): boolean {
  if (one.charAt(0) !== other.charAt(0) || Math.abs(one.length - other.length) > MOST_EDITS) return false
  const common = longestCommon(one, other)
  const edits = Math.max(one.length, other.length) - common
  if (one.length === other.length) return edits === 1 && !isSubstitution(one, other)
  return edits <= MOST_EDITS && common === Math.min(one.length, other.length)
}

/** Whether names of one length differ in place only, not in order. */
function isSubstitution(one: string, other: string): boolean {
  return [...one].filter((character, at) => character !== other[at]).length <= 1
}

/** The length of the longest sequence of characters that two names have in common, in order. */
function longestCommon(one: string, other: string): number {
  let row = new Array<number>(other.length + 1).fill(0)
  for (const character of one) {
    const next = [0]
    for (let at = 0; at < other.length; at += 1)
      next.push(character === other[at] ? (row[at] ?? 0) + 1 : Math.max(next[at] ?? 0, row[at + 1] ?? 0))
    row = next
  }
  return row[other.length] ?? 0
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const counts = new Map<string, number>()
  for (const passage of passages)
    for (const { name } of bodiesOf(passage)) counts.set(name, (counts.get(name) ?? 0) + 1)
  if (counts.size < 2) return
  const order = [...counts.keys()]
  const rightOf = (name: string) =>
    order.find((other, at) => {
      const count = counts.get(other) ?? 0
      // Of two names that stand once each the first is taken for the right one.
      const isUsual = count > 1 || (at < order.indexOf(name) && !isShortForm(name, other))
      return isUsual && isVariantOfBody(name, other)
    })
  for (const passage of passages)
    for (const { name, from, to } of bodiesOf(passage)) {
      const right = counts.get(name) === 1 ? rightOf(name) : undefined
      if (right !== undefined) yield { passage, from, to, params: { right }, fix: { from, to, text: right } }
    }
}

/** A body that stands once under a name other than the one it has elsewhere. */
export const bodyVariant: DocumentRule = {
  id: 'NEG-NAME-BODY-VARIANT',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '机构名称前后不一',
  message: '“{{text}}”与文中的“{{right}}”写法不同，请核对是否为同一机构。',
  source: '《党政机关公文处理工作条例》第二十条第四项；《图书编校质量差错认定细则》第十五条',
  fixes: 'suggested',
  check,
  wrong: [
    { text: '由市住房城乡建设局牵头。\n会议听取了市住房和城乡建设局的汇报。\n市住房城乡建设局要抓紧修改。' },
    { text: '市政务服务局负责。\n请市行政服务局牵头。\n市政务服务局每月通报。' },
    { text: '由县文化和旅游局牵头，县文化和旅游局负责人到会，由县文体旅游局办理。' },
    { text: '由市文化广电旅游局牵头，市文化广电旅游局负责人到会，由市文化旅游局办理。' },
    { text: '由市文化广电旅游局指导，由你区商市文化旅游局办理。' },
    { text: '县文化和旅游局（牵头），县文化和旅游局、（责任单位：县文体旅游局）' },
    { text: '市行政审批局作了发言。\n市行政审批局牵头，市行政服务局配合。' },
  ],
  right: [
    { text: '由市住房和城乡建设局牵头，市住房城乡建设局办理。' },
    { text: '由市财政局牵头，请市民政局配合，市财政局按月通报。' },
    { text: '市土地储备中心负责，由市粮食储备中心配合，市土地储备中心总结。' },
    { text: '市公共资源交易中心（以下简称市交易中心）负责，市公共资源交易中心要公开。' },
    { text: '由市中级人民法院牵头，市人民检察院配合。' },
  ],
}
