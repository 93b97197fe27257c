import { COUNT, countOf } from '../count-words.ts'
import { clockRangesOf } from '../date/hours.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'

/** How long it is said to last, right after. */
const LONG = new RegExp(
  `^[）)]?[^，。；\\d]{0,8}[，,（(][^，。；\\d]{0,4}?(?:共计?|时长|历时|为时|总计|计)(?:为|约)?(${COUNT}|\\d\\.\\d)个?(?:小时|钟头)(半)?(?![^。；]{0,12}(?:休息|午休|除外|不含))`,
)
const LENGTH = /小时|分钟|钟头/
const SAID_WITHIN = 36
/** 120分钟，上午9：00至11：00 */
const MINUTES = /(?<!\d)(\d{2,3})分钟[^。；\d]{0,10}$/
const MINUTES_WITHIN = 24
/** Up to so many hours there is no break in the middle that would make it shorter. */
const NO_BREAK_HOURS = 6
const ABOUT = 0.1
const MINUTES_AN_HOUR = 60

/** How many hours are said right after a place; 0 when none, or about so many, are. */
function saidAfter(rest: string): { readonly hours: number; readonly length: number } {
  const [said = '', count = '', half] = LONG.exec(rest) ?? []
  if (said === '' || said.includes('约')) return { hours: 0, length: 0 }
  const hours = count.includes('.') ? Number(count) : countOf(count) + (half === undefined ? 0 : 0.5)
  return { hours, length: said.length }
}

function* check(passage: Passage): Generator<Hit> {
  const { text } = passage
  for (const { from, to, start, end } of clockRangesOf(passage)) {
    const hours = end - start
    const params = { right: Number(hours.toFixed(1)) }
    const said = saidAfter(text.slice(to, to + SAID_WITHIN))
    const isShort = said.length > 0 && hours <= NO_BREAK_HOURS && said.hours <= hours - 0.5
    if (said.hours > hours + ABOUT || isShort) yield { from, to: to + said.length, params }
    const minutes = MINUTES.exec(text.slice(Math.max(0, from - MINUTES_WITHIN), from))
    if (minutes !== null && Number(minutes[1]) > hours * MINUTES_AN_HOUR + 1)
      yield { from: from - minutes[0].length, to, params }
  }
}

/** Hours from one time of day to another that last longer or shorter than is said. */
export const hoursLength: PassageRule = {
  id: 'NEG-DATE-HOURS-LENGTH',
  scope: 'passage',
  reads: 'shadow',
  family: 'consistency',
  severity: 'block',
  name: '起止钟点与时长不符',
  message: '按起止钟点计算为{{right}}小时，与文中的时长不符，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（时间准确）',
  fixes: 'none',
  finds: [LENGTH],
  check,
  wrong: [
    { text: '上午9时至11时30分，共3个小时。' },
    { text: '考试时间为120分钟，上午9：00至10：30。' },
    { text: '停水时间为8时至14时，共5个小时。' },
  ],
  right: [
    { text: '上午9时至11时30分，共2个半小时。' },
    { text: '9时至17时，共7小时（午休1小时）。' },
    { text: '9时至14时，共4小时（中间休息1小时）。' },
    { text: '停水时间为8时至14时，共6个小时。' },
    { text: '每天8时至18时开放，共8小时。' },
  ],
}
