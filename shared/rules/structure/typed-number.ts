import { headingLevel } from '../../document/paragraph-kinds.ts'
import { fromChineseNumeral } from '../../kernel/chinese-numerals.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

interface TypedNumber {
  readonly level: number
  readonly value: number
  readonly length: number
}

/**
 * Numbers as people type them at each level (7.3.3); those that the program computes are never wrong. 1.2026年 is a
 * point that begins with a year, not a decimal, and 六、七月份 begins with two months.
 */
const FORMS: readonly (readonly [level: number, pattern: RegExp])[] = [
  [1, /^\s*([一二三四五六七八九十]{1,3})(?:[、.．]|，(?=[\u4e00-\u9fff]{2}))(?![一二三四五六七八九十]{1,2}月)/],
  [2, /^\s*[（(]([一二三四五六七八九十]{1,3})[）)]/],
  // 附：1.方案 is no note as it should be, but the next line goes on with it.
  [3, /^\s*(?:附\s?件?|注释?|说明|备注)\s?[：:]\s?(\d{1,2})[.．、]/],
  [3, /^\s*(\d{1,2})[.．、](?!\d(?!\d{3}年))/],
  [4, /^\s*[（(](\d{1,2})[）)]/],
  [5, /^\s*(\d{1,2})[）)]/],
]

/** 三、四季度要加快进度。: a sentence about two of a row. */
const ENUMERATION =
  /^\s*(?:一、二|二、三|三、四|四、五|五、六|六、七|七、八|八、九)(?:季度|年级|级|期|批次?|类|线|产业|等奖|标段|楼)[^。]*。/

const typedNumberOf = perPassage(({ kind, number, text }: Passage): TypedNumber | null => {
  if (number !== null || (kind !== 'body' && headingLevel(kind) === null)) return null
  if (ENUMERATION.test(text)) return null
  for (const [level, pattern] of FORMS) {
    const match = pattern.exec(text)
    if (match?.[1] === undefined) continue
    return { level, value: Number(match[1]) || (fromChineseNumeral(match[1]) ?? 0), length: match[0].length }
  }
  return null
})

/**
 * Numbers that may come next at each level: after a wrong one, both those that follow it and those it should have been.
 * Below a new heading a series begins anew, or goes on through the whole document, as in 意见 and 要点.
 */
type Expected = ReadonlyMap<number, ReadonlySet<number>>

interface Numbered extends TypedNumber {
  readonly passage: Passage
  /** Series begin anew before it: it is the first of an attachment. */
  readonly isFresh: boolean
}

/** 注释：, below which notes are numbered by themselves. */
const isNotes = perPassage(({ text }: Passage) => /^\s*[（(]?(?:注释?|说明|备注|附注)[）)]?\s?[：:]/.test(text))

function numberedIn(passages: readonly Passage[]): readonly Numbered[] {
  let isFresh = false
  return passages.flatMap((passage) => {
    if (passage.kind === 'attachmentLabel' || passage.kind === 'attachmentTitle' || isNotes(passage)) isFresh = true
    const typed = typedNumberOf(passage)
    if (typed === null) return []
    const numbered = { ...typed, passage, isFresh }
    isFresh = false
    return [numbered]
  })
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  let expected: Expected = new Map()
  const items = numberedIn(passages)
  /** The item before begins a series that had begun before. */
  let isAnew = false
  for (const [index, item] of items.entries()) {
    if (item.isFresh) expected = new Map()
    const next = expected.get(item.level) ?? new Set([1])
    const right = Math.min(...next)
    const isRight = isExpected(item, next)
    const after = items.slice(index + 1).find(({ level }) => level <= item.level)
    if (!isRight) yield hitAt(item, right, { before: items[index - 1], after, isAnew })
    isAnew = item.value === 1 && !next.has(1)
    const following = isRight ? [item.value + 1] : [item.value + 1, right + 1]
    const above = isRight ? expected : passedOver(expected, item)
    expected = new Map([...begunAnewBelow(above, item.level), [item.level, new Set(following)]])
  }
}

/** A series may be begun anew at any place, but not by repeating the 1 it has just begun with. */
function isExpected({ value }: TypedNumber, next: ReadonlySet<number>): boolean {
  return next.has(value) || (value === 1 && !next.has(2))
}

interface Neighbours {
  readonly before: Numbered | undefined
  readonly after: Numbered | undefined
  readonly isAnew: boolean
}

/** What is wrong at an item: its number, or the form of the one before, （1） above （二） and （三）. */
function hitAt(item: Numbered, right: number, { before, after, isAnew }: Neighbours): DocumentHit {
  const isSecond = before?.value === 1 && item.value === 2 && item.level !== before.level
  const goesOn = after?.level === item.level && after.value === item.value + 1
  // （1） directly below 一、 is no level at all, so （二） tells what it should be.
  const isJump = before !== undefined && before.level > item.level + 1
  if (before === undefined || !isSecond || !(goesOn || isAnew || isJump))
    return { passage: item.passage, from: 0, to: item.length, variant: 'order', params: { expected: right } }
  const expected = item.passage.text.slice(0, item.length).trim()
  return { passage: before.passage, from: 0, to: before.length, variant: 'form', params: { expected } }
}

/** A point in the form of another level, （2） for （二）, stands for the one that is missing there. */
function passedOver(expected: Expected, { level, value }: TypedNumber): Expected {
  return new Map(
    [...expected].map(([other, next]) => [
      other,
      other !== level && next.has(value) ? new Set([...next, value + 1]) : next,
    ]),
  )
}

function begunAnewBelow(expected: Expected, level: number): Expected {
  return new Map([...expected].map(([below, next]) => [below, below > level ? new Set([1, ...next]) : next]))
}

/** Typed numbers of headings that jump or come twice. */
export const typedNumber: DocumentRule = {
  id: 'NEG-STRUCTURE-NUMBER',
  scope: 'document',
  family: 'structure',
  severity: 'block',
  name: '标题序号跳号或重号',
  message: '{{problem}}。',
  variants: {
    order: '序号“{{text}}”与前文不连续，此处应为本层的第{{expected}}项',
    form: '序号“{{text}}”与下一项“{{expected}}”同级，写法应当一致',
  },
  source: 'GB/T 9704-2012 7.3.3；《党政机关公文处理工作条例》第二十条第四项',
  fixes: 'none',
  check,
  wrong: [
    { text: 'body|1、检查范围\nbody|二、检查内容\nbody|（一）库存数量\nbody|（二）库存质量\nbody|三、检查方式' },
    { text: 'body|一、总体要求\nbody|三、主要任务' },
    { text: 'body|一、总体要求\nbody|（一）指导思想\nbody|（三）基本原则' },
    { text: 'body|1.压实责任。\nbody|1.加强检查。' },
    { text: 'body|一、主要做法\nbody|（1）严格管理\nbody|（二）强化检查\nbody|（三）保障供应' },
    { text: 'body|一、总体要求\nbody|二、保障措施\nbody|一、加强领导\nbody|（二）加大投入' },
  ],
  right: [
    { text: '1.2001年至2010年的文件；\n2.党代会报告。' },
    { text: 'body|1.2025年的文件；\nbody|2.2026年的文件。' },
    { text: '六、七月份是用电高峰。' },
    { text: 'body|1.夏粮\nbody|2.秋粮\nbody|注释：\nbody|1.为初步数。\nbody|2.不含价格因素。' },
    { text: 'body|1.夏粮\nbody|注释：1.为初步数。\nbody|2.不含价格因素。' },
    { text: '附：1.任务分解表\n2.成员名单' },
    { text: 'body|一，授予称号。\nbody|二、颁发证书。' },
    { text: 'body|一、总体要求\nbody|（一）指导思想\nbody|（二）原则\nbody|二、主要任务\nbody|（一）目标' },
    { text: 'body|1.压实责任。\nbody|2.加强检查。\nbody|1.第一期\nbody|2.第二期' },
    { text: '一、总体要求\n二、主要任务' },
    { text: 'body|一、要求\nbody|（一）思想\nbody|（二）原则\nbody|二、任务\nbody|（三）参谋' },
  ],
}
