import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { shown } from './quantities.ts'

const NUMBER = '(\\d{1,2}(?:\\.\\d{1,2})?)'
/** 其余17.2%的读者: the rest of those whose shares the sentence names before. */
const REST = new RegExp(`(?:其余|剩余|余下|剩下)的?${NUMBER}[%％]的?([\\u4e00-\\u9fff]{2})`, 'g')
const REACH = 160
/** Parts may each be rounded by half of their last place. */
const ROUNDING = 0.25

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: rest = '', 2: noun = '' } of matchesOf(REST, text)) {
    const read = text.slice(Math.max(0, from - REACH), from)
    const sentence = read.slice(read.search(/[^。！？；]*$/))
    const shares = Array.from(sentence.matchAll(new RegExp(`(?<![\\d.])${NUMBER}[%％]的${noun}`, 'g')), ([, number]) =>
      Number(number),
    )
    const sum = shares.reduce((all, share) => all + share, Number(rest))
    const isWhole = Math.abs(sum - 100) <= ROUNDING * (shares.length + 1)
    // A share of a share, or of another whole, would leave far too much or too little.
    if (shares.length === 0 || isWhole || sum < 80 || sum > 120 || /其中/.test(sentence)) continue
    yield { from, to, params: { sum: shown(sum), right: `${shown(100 - sum + Number(rest))}%` } }
  }
}

/** The share of the rest, which with the shares before does not make the whole. */
export const restShare: PassageRule = {
  id: 'NEG-REST-SHARE',
  scope: 'passage',
  reads: 'shadow',
  family: 'consistency',
  severity: 'block',
  name: '其余部分的比例与前面各项之和不为100%',
  message: '连同前面各项共{{sum}}%，其余部分应为{{right}}，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  finds: [REST],
  check,
  wrong: [
    { text: '52.3%的读者每月到馆1次以上，31.5%的读者每季度到馆1次以上，其余17.2%的读者很少到馆。' },
    { text: '70%的行政村建有合作社，其余20%的行政村正在组建。' },
  ],
  right: [
    { text: '52.3%的读者每月到馆1次以上，31.5%的读者每季度到馆1次以上，其余16.2%的读者很少到馆。' },
    { text: '40%的学生走读，其余的学生住校；其余10%的经费自筹。' },
    { text: '33.3%的村、33.3%的社区完成，其余33.4%的村未完成。' },
  ],
}
