import { COUNT, countOf } from '../count-words.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

/** 下面进行第二项: what a chairman says before every item. */
const ITEM =
  /(?:进行|进入|是|开始|继续)(?:今天|本次|这次)?(?:大会|会议|活动|仪式)?的?(第([一二三四五六七八九十]{1,3})[项个])(?:议程|内容|程序|环节|事项)?(?=[，。：:；、]|$|，?由|，?请)/g
/** 今天的会议共有四项议程. */
const PROGRAMME = new RegExp(
  `(?:会议|大会|活动|仪式)(?:共|一共)?(?:有|安排|安排了|设)?(${COUNT})[项个](?:议程|程序|环节)`,
)
/** The last one need not have a number. */
const LAST = /最后一[项个](?:议程|内容|程序|环节)?/

interface Item extends Range {
  readonly value: number
}

const itemsOf = perPassage(({ text }: Passage): readonly Item[] =>
  [...matchesOf(ITEM, text)].map(({ index, 0: whole, 1: ordinal = '', 2: numeral = '' }) => {
    const from = index + whole.indexOf(ordinal)
    return { from, to: from + ordinal.length, value: countOf(numeral) }
  }),
)

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const items = passages.flatMap((passage) => itemsOf(passage).map((item) => ({ passage, ...item })))
  if (items.length < 2) return
  let expected = new Set([1])
  for (const { passage, from, to, value } of items) {
    const right = Math.max(...expected)
    if (!expected.has(value) && value !== 1) yield { passage, from, to, variant: 'order', params: { expected: right } }
    // After a wrong one go on with what it says, or with what it should have said.
    expected = expected.has(value) || value === 1 ? new Set([value + 1]) : new Set([value + 1, right + 1])
  }
  yield* programme(passages, items.at(-1)?.value ?? 0)
}

/** A programme of another number of items than are called. */
function* programme(passages: readonly Passage[], called: number): Generator<DocumentHit> {
  if (passages.some(({ text }) => LAST.test(text))) return
  for (const passage of passages) {
    const match = PROGRAMME.exec(passage.text)
    if (match === null) continue
    const announced = countOf(match[1] ?? '')
    if (announced !== called)
      yield {
        passage,
        from: match.index,
        to: match.index + match[0].length,
        variant: 'count',
        params: { announced, called },
      }
    return
  }
}

/** Items of a meeting that the chairman calls out of order, or other than were announced. */
export const agendaOrder: DocumentRule = {
  id: 'NEG-STRUCTURE-AGENDA',
  scope: 'document',
  family: 'structure',
  severity: 'block',
  name: '会议议程序次不连续',
  message: '{{problem}}，请核对。',
  variants: {
    order: '“{{text}}”与前一项议程不连续，此处应为第{{expected}}项',
    count: '会议议程说有{{announced}}项，后面进行到第{{called}}项',
  },
  source: '《党政机关公文处理工作条例》第二十条第四项；实务',
  fixes: 'none',
  check,
  wrong: [
    { text: '首先进行第一项，请张三宣读文件。\n下面进行第二项，请李四发言。\n下面进行第四项，请王五讲话。' },
    {
      text: '会议共有四项议程。\n首先进行第一项，请张三宣读文件。\n下面进行第二项，请李四发言。\n下面进行第三项，请王五讲话。',
    },
  ],
  right: [
    {
      text: '会议共有三项议程。\n首先进行第一项，请张三宣读文件。\n下面进行第二项，请李四发言。\n下面进行第三项，请王五讲话。',
    },
    {
      text: '会议共有三项议程。\n首先进行第一项，请张三宣读文件。\n下面进行第二项，请李四发言。\n最后一项，请王五讲话。',
    },
    { text: '这是第三个方面。' },
  ],
}
