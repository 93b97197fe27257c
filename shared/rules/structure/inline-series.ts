import { countOf } from '../count-words.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { oddMembersOf } from './odd-member.ts'

const SERIES: readonly RegExp[] = [
  /(?<=^|[。；：，])第([一二三四五六七八九十]{1,2})，/g,
  /(?<=^|[。；：，])其([一二三四五])[，、]/g,
  /(?<=^|[。；：，.;])[（(](\d{1,2})[）)](?=\p{Script=Han})/gu,
  /(?<=^|[。；：，.;])（([一二三四五六七八九十]{1,2})）(?=\p{Script=Han})(?![项款目条])/gu,
  /(?<=^|[。；：])(\d{1,2})[.．](?=\p{Script=Han})/gu,
  /(?<=^|[。；：，、])([①②③④⑤⑥⑦⑧⑨⑩])/g,
]
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩'

function* check(passage: Passage): Generator<Hit> {
  const { text } = passage
  for (const pattern of SERIES) {
    let [last, end] = [0, 0]
    for (const { from, to, 1: number = '' } of matchesOf(pattern, text)) {
      const value = CIRCLED.indexOf(number) + 1 || countOf(number)
      // A member in other words between them is what a rule of its own is for.
      const isOdd = value === last + 2 && oddMembersOf(passage).some((odd) => odd.from >= end && odd.to <= from)
      if (last > 0 && value !== last + 1 && (value !== 1 || last === 1) && !isOdd)
        yield { from, to, params: { expected: last + 1 } }
      ;[last, end] = [value, to]
    }
  }
}

/** 第一，第二 or （1）（2） within a paragraph with a number missing or twice. */
export const inlineSeries: PassageRule = {
  id: 'NEG-STRUCTURE-INLINE',
  scope: 'passage',
  reads: 'shadow',
  family: 'structure',
  severity: 'block',
  name: '段内序号不连续',
  message: '“{{text}}”与前文不连续，此处应为第{{expected}}项。',
  source: '《党政机关公文处理工作条例》第二十条第四项；实务',
  fixes: 'none',
  finds: SERIES,
  check,
  wrong: [
    { text: '第一，抓学习。第三，抓落实。' },
    { text: '其一，要提高认识；其三，要强化措施。' },
    { text: '要做到：（1）抓学习；（1）抓落实。' },
    { text: '包括：①摸底；②整改；④验收。' },
    { text: '会议决定：（一）同意调整；（二）按期开工；（四）备齐材料。' },
    { text: '要做到：1.抓学习；2.抓调研；4.抓落实。' },
  ],
  right: [
    { text: '第一，抓学习。第二，抓落实。' },
    { text: '（1）抓学习；（2）抓落实。' },
    { text: '依照第六条：（二）项规定从重，（五）项规定从轻。' },
    { text: '名列第二，仅次于第一。' },
  ],
}
