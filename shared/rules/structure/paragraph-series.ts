import { headingLevel } from '../../document/paragraph-kinds.ts'
import { countOf } from '../count-words.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

interface Member {
  /** What the series is made of: 是, 要, 第…阶段, 第…条. */
  readonly series: string
  readonly value: number
  readonly length: number
  /** The number with which the paragraph itself goes on: 一是……二是…… in one paragraph. */
  readonly last: number
}

const POINT = /^\s*([一二三四五六七八九十]{1,3})(是|要)(?!否)/
const POINTS = /(?<=[。；：，])([一二三四五六七八九十]{1,3})(是|要)/g
const ORDINAL =
  /^\s*(?:[（(][一二三四五六七八九十]{1,2}[）)]|[一二三四五六七八九十]{1,2}、|\d{1,2}[.．])?第([一二三四五六七八九十]{1,3})(，|、|阶段|步|方面|部分|类|项|批)/
/** 章, 节 and 条 of rules; 节 begin anew in every chapter, 条 never. */
const ARTICLE = /^\s*第([一二三四五六七八九十百]{1,5})(条|章|节)(?=\s|　|$|\p{Script=Han})/u

/** 表1 and 图1 above a table or below a picture; a sentence that begins so speaks of one. */
const CAPTION = /^\s*(表|图)\s*(\d{1,2})(?=[\s　：:]|\p{Script=Han})/u
const LONGEST_CAPTION = 40

/** 首先, 其次 and 再次, each at the head of a paragraph. */
const WORDS = ['首先', '其次', '再次']
const IN_WORDS = /^\s*(首先|其次|再次)，/
const WORD_INSIDE = /(?<=[。；])(首先|其次|再次)，/g

function inWords(text: string): Member | null {
  const match = IN_WORDS.exec(text)
  if (match?.[1] === undefined) return null
  const value = WORDS.indexOf(match[1]) + 1
  const inside = Array.from(text.matchAll(WORD_INSIDE), ([, word = '']) => WORDS.indexOf(word) + 1)
  return { series: '次', value, length: match[0].length, last: Math.max(value, ...inside) }
}

const memberOf = perPassage(({ text }: Passage): Member | null => {
  const match = POINT.exec(text) ?? ORDINAL.exec(text) ?? ARTICLE.exec(text)
  if (match === null) return inWords(text) ?? captionOf(text)
  const [whole, numeral = '', series = ''] = match
  const value = countOf(numeral)
  const inside = Array.from(text.matchAll(POINTS), ([, next = '', word]) => (word === series ? countOf(next) : 0))
  return { series, value, length: whole.length, last: Math.max(value, ...inside) }
})

function captionOf(text: string): Member | null {
  const match = text.length > LONGEST_CAPTION || /。/.test(text) ? null : CAPTION.exec(text)
  if (match === null) return null
  const value = Number(match[2])
  return { series: match[1] ?? '', value, length: match[0].length, last: value }
}

/** Series that go on through headings; others end where a new heading begins. */
const THROUGH_HEADINGS: ReadonlySet<string> = new Set(['条', '章', '阶段', '批', '步', '表', '图'])

/** Forgets the series that end where a passage stands. */
function endSeries(last: Map<string, number>, { kind }: Passage, member: Member | null): void {
  if (kind === 'attachmentLabel' || kind === 'attachmentTitle') last.clear()
  if (member?.series === '章') last.delete('节')
  if (headingLevel(kind) === null || member !== null) return
  for (const series of last.keys()) if (!THROUGH_HEADINGS.has(series)) last.delete(series)
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const last = new Map<string, number>()
  for (const passage of passages) {
    const member = memberOf(passage)
    endSeries(last, passage, member)
    if (member === null) continue
    const { series, value, length } = member
    const before = last.get(series)
    last.set(series, member.last)
    // A table goes on under its number.
    const isContinued = (series === '表' || series === '图') && value === before
    // 1 begins a new series at any time, but does not follow itself.
    const isRight =
      before === undefined || value === before + 1 || (value === 1 && (before > 1 || series === '次')) || isContinued
    if (!isRight) yield { passage, from: 0, to: length, params: { expected: before + 1 } }
  }
}

/** 一是 and 二是, 第一阶段 and 第二阶段, 第一条 and 第二条 over paragraphs, with one missing or twice. */
export const paragraphSeries: DocumentRule = {
  id: 'NEG-STRUCTURE-PARAGRAPHS',
  scope: 'document',
  family: 'structure',
  severity: 'block',
  name: '各段序次不连续',
  message: '“{{text}}”与前面的段落不连续，此处应为第{{expected}}项。',
  source: '《党政机关公文处理工作条例》第二十条第四项；实务',
  fixes: 'none',
  check,
  wrong: [
    { text: '首先，要提高认识。\n再次，要强化措施。' },
    { text: '一是抓学习。\n二是抓调研。\n四是抓落实。' },
    { text: '第一条 为规范管理，制定本办法。\n第二条 本办法适用于全市。\n第四条 本办法自印发之日起施行。' },
    { text: '第一阶段：动员部署（3月）。\n第三阶段：组织实施（4月至6月）。' },
    { text: '第一，要提高认识。\n第二，要压实责任。\n第二，要强化督查。' },
    { text: 'tableTitle|表1 各县完成情况\ntableTitle|表3 各县排名情况' },
  ],
  right: [
    { text: '一是抓学习。二是抓调研。\n三是抓落实。' },
    { text: '一是抓学习。\n二是抓调研。\n一是抓落实。\n二是抓督查。' },
    { text: '第一条 为规范管理，制定本办法。\n第二条 本办法自印发之日起施行。' },
    { text: '第二阶段从4月开始。\n第三阶段从7月开始。' },
  ],
}
