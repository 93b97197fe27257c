import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 七、八月 and 一、二年级 name two of a row each, no number between them. */
const DIGITS = '一二三四五六七八九'
/** 三、五天 are few as well, and 两、三天 begin with 两. */
const FEW: ReadonlySet<string> = new Set(['三五', '两三'])
const PAIR_BEFORE_MEASURE =
  /([一二两三四五六七八九])、([一二三四五六七八九])(?=[个十百千万亿天次名位项件人家户里公岁吨亩元米倍成斤篇份遍场辆]|年(?!级)|小时|分钟)/g

function* check({ text }: Passage): Generator<Hit> {
  for (const match of matchesOf(PAIR_BEFORE_MEASURE, text)) {
    const [first, second] = [match[1] ?? '', match[2] ?? '']
    const isNeighbour = Math.abs(DIGITS.indexOf(first) - DIGITS.indexOf(second)) === 1 || FEW.has(first + second)
    const isEnumeration = /[、第]/.test(text[match.from - 1] ?? '')
    const isHeadingNumber = text.slice(0, match.from).trim() === ''
    if (isNeighbour && !isEnumeration && !isHeadingNumber)
      yield { from: match.from, to: match.to, fix: { from: match.from, to: match.to, text: first + second } }
  }
}

/** An approximate number written with an enumeration comma. */
export const approximateNumberComma: PassageRule = {
  id: 'NEG-PUNCT-APPROXIMATE',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '相邻数字表示概数时误用顿号',
  message: '表示概数的相邻数字之间不用顿号，应写作连用形式。',
  source: 'GB/T 15835-2011 5.2.1',
  fixes: 'suggested',
  finds: [PAIR_BEFORE_MEASURE],
  check,
  wrong: [
    { text: '走访了六、七个单位' },
    { text: '用了三、四天' },
    { text: '等候两、三个小时' },
    { text: '每三、五年轮改一次' },
  ],
  right: [
    { text: '一、二、三等奖' },
    { text: '走访了六七个单位' },
    { text: '第一、二个月' },
    { text: '二、三个案例' },
    { text: '小学一、二年级' },
    { text: '每年七、八月雨水最多' },
  ],
}
