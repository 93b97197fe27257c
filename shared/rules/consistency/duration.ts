import { COUNT, countOf } from '../count-words.ts'
import { type Span, spansOf } from '../date/day-spans.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

/** How long something is said to take. */
interface Duration extends Range {
  readonly count: number
  readonly unit: string
  /** Such a word as 历时 may leave out the first day. */
  readonly isLoose: boolean
}

const DURATION = new RegExp(
  `(为期|历时|历经|会期|放假|休假|停课|停水|停电|集训|展期|学制|工期|周期|有效期|公示期|公告期|试用期|试点期|整改期|任期|挂职(?:时间|期)?|服务期|借调期|期限|时长|持续|延续|共计?|合计|总计|前后|时间|[（(])限?(?:为|是|约)?(${COUNT})(?:个)?(半)?(工作日|月|天|日|年|小时|周|星期)(半)?(?![初底末中份度以之后前内度龄级来]|\\d)`,
  'g',
)
/** 为期半年 */
const HALF_YEAR = /(?:为期|历时)(半年)(?!度)/g
const TAKING = new RegExp(`(?:用了?|花了?|经过)(${COUNT})(个月|天|周)(?:的)?(?:时间|左右)?`, 'g')
/** 2021年至2025年的五年 */
const AFTER_YEARS = new RegExp(`^的(${COUNT})年(?:间|里|中|来|时间)?`)
/** The two stand next to each other: at most so many characters between them. */
const NEAR = 14

/** 四个半月, 两年半 */
const HALF = 0.5

function durationsIn(text: string): readonly Duration[] {
  const halves = matchesOf(HALF_YEAR, text).map(({ from, to }) => {
    return { from, to, count: MONTHS_A_YEAR / 2, unit: '月', isLoose: false }
  })
  const others = matchesOf(DURATION, text).map(
    ({ from, to, 1: word = '', 2: count = '', 3: before, 4: unit = '', 5: behind }) => {
      return {
        from,
        to,
        count: countOf(count) + ((before ?? behind) === undefined ? 0 : HALF),
        unit,
        isLoose: /历|持续|延续|前后|周期|任期/.test(word),
      }
    },
  )
  return [...halves, ...others]
}

/** How many days, months or years the span has; `null` where it cannot be told. */
function rightCount({ days, months, years }: Span, unit: string): number | null {
  if (unit === '天' || unit === '日' || unit === '工作日') return days
  if (unit === '月') return months
  return unit === '年' ? years : null
}

/** A month that is neither the first nor the whole of one is about as long. */
const DAYS_A_MONTH = 30.4
const NEARLY = 0.4
const MONTHS_A_YEAR = 12

function agrees(span: Span, { count, unit, isLoose }: Duration): boolean {
  if (unit === '年' && span.months !== null && span.isOfYears !== true)
    return Math.abs(span.months - count * MONTHS_A_YEAR) <= 1
  if (/周|星期/.test(unit) && span.days !== null) return span.days >= count * 5 && span.days <= count * 7 + 1
  const right = rightCount(span, unit)
  if (right === null && unit === '月' && span.days !== null) return Math.abs(span.days / DAYS_A_MONTH - count) < NEARLY
  if (right === null) return true
  // Some of the days are no working days.
  if (unit === '工作日') return count <= right
  // Half a day is written as a day from its noon on.
  if (/[天日]/.test(unit) && count % 1 === HALF) return Math.ceil(count) === right
  return count === right || ((isLoose || span.isOfYears === true || span.hasClock === true) && count === right - 1)
}

/** 自11月2日起，用20天时间……于11月25日结束 */
const UNTIL =
  /[自从]?(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日(?:起|开始)，(?:用|利用|为期|历时)(\d{1,3}|[一二三四五六七八九十]{1,3})天[^。；]{0,50}?[至于到](?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日(?:前)?(?:结束|完成|完毕)/g
const DAY_MS = 86_400_000
const SOME_YEAR = 2025

function* endingOn(text: string): Generator<Hit> {
  for (const { from, to, ...match } of matchesOf(UNTIL, text)) {
    const [year, month, day] = [match[1] ?? SOME_YEAR, match[2], match[3]].map(Number)
    const [endYear, endMonth, endDay] = [match[5] ?? match[1] ?? SOME_YEAR, match[6], match[7]].map(Number)
    const [start, end] = [
      Date.UTC(year ?? 0, (month ?? 1) - 1, day),
      Date.UTC(endYear ?? 0, (endMonth ?? 1) - 1, endDay),
    ]
    const days = (end - start) / DAY_MS + 1
    // A day more or less is left to how the first is counted.
    if (days > 0 && Math.abs(days - countOf(match[4] ?? '')) > 1) yield { from, to, params: { right: `${days}天` } }
  }
}

function* check(passage: Passage): Generator<Hit> {
  const { text } = passage
  yield* endingOn(text)
  const spans = spansOf(passage)
  if (spans.length === 0) return
  for (const duration of durationsIn(text)) {
    const touching = spans.filter(({ to }) => to === duration.from)
    const near = touching.length === 1 ? touching : spans.filter((span) => gapOf(text, span, duration) !== null)
    const [span] = near
    // With several spans nobody can say which is meant.
    if (span === undefined || near.length > 1 || agrees(span, duration)) continue
    yield hitOf(span, duration, rightCount(span, duration.unit))
  }
  yield* takingLonger(text, spans)
  for (const span of spans) {
    const [said, count = ''] = AFTER_YEARS.exec(text.slice(span.to, span.to + NEAR)) ?? []
    if (said === undefined || span.days !== null || span.years === null || isAsLong(text, span, countOf(count)))
      continue
    yield { from: span.from, to: span.to + said.length, params: { right: `${span.years}年` } }
  }
}

/** 从1978年到2025年的47年间: with 从 or 自 the first year may be where the others begin. */
function isAsLong(text: string, { from, years }: Span, count: number): boolean {
  return count === years || (count + 1 === years && /[从自由]/.test(text.charAt(from - 1)))
}

/** 4月9日至5月8日，……用三个月时间: what takes longer than all the time there is. */
function* takingLonger(text: string, spans: readonly Span[]): Generator<Hit> {
  const [span] = spans
  if (span?.days == null || spans.length > 1) return
  for (const { from, to, 1: count = '', 2: unit = '' } of matchesOf(TAKING, text)) {
    const least = countOf(count) * (unit === '个月' ? DAYS_A_MONTH - 3 : unit === '天' ? 1 : 5)
    if (from < span.to || text.slice(span.to, from).includes('。') || least <= span.days) continue
    yield { from: span.from, to, params: { right: `${span.days}天` } }
  }
}

/** What stands between the two, when that is little and no other matter. */
function gapOf(text: string, span: Range, duration: Range): string | null {
  const [end, start] = span.to <= duration.from ? [span.to, duration.from] : [duration.to, span.from]
  const gap = text.slice(end, start)
  const isOwn = start >= end && gap.length <= NEAR && !/[。；：]|[，,].*[，,]|\d/.test(gap)
  return isOwn ? gap : null
}

function hitOf(span: Span, duration: Duration, right: number | null): Hit {
  const unit = { 月: '个月', 工作日: '天', 周: '天', 星期: '天' }[duration.unit] ?? duration.unit
  const about = span.days !== null ? `${span.days}天` : '不足1年'
  const params = { right: right === null ? about : `${right}${unit}` }
  return { from: Math.min(span.from, duration.from), to: Math.max(span.to, duration.to), params }
}

/** A stretch of time said to last longer or shorter than it does. */
export const duration: PassageRule = {
  id: 'NEG-DATE-DURATION',
  scope: 'passage',
  reads: 'shadow',
  family: 'consistency',
  severity: 'block',
  name: '起止时间与时长不符',
  message: '按起止时间计算应为{{right}}，与文中的时长不符，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（时间准确）',
  fixes: 'none',
  finds: [DURATION, TAKING, AFTER_YEARS, UNTIL, HALF_YEAR],
  check,
  wrong: [
    { text: '活动自3月1日起至5月31日止，为期两个月。' },
    { text: '集中培训为期5天（6月3日至6日）。' },
    { text: '公示期为7天，自2026年5月6日至5月10日。' },
    { text: '公示期：2026年4月1日至4月5日（7个工作日）。' },
    { text: '第一期8月3日至7日（4天），第二期8月10日至14日（5天）。' },
    { text: '2026年6月1日至6月30日，为期两周。' },
    { text: '从2025年4月开始，到2026年3月结束，历时8个月。' },
    { text: '2026年3月2日至3月31日，办公室组成三个调研组，用两个月时间深入乡镇调研。' },
    { text: '2021年至2025年的四年间，全市新增绿地320公顷。' },
    { text: '有效期5年，自2026年1月1日至2029年12月31日。' },
    { text: '自11月2日起，用20天时间对全市食堂进行检查，检查工作于11月25日结束。' },
    { text: '专项行动为期半年，自2026年3月1日开始，至10月31日结束。' },
    { text: '起草工作自2024年3月启动，至2025年9月完成，历时两年半。' },
  ],
  right: [
    { text: '活动自3月1日起至5月31日止，为期三个月。' },
    { text: '集中培训为期4天（6月3日至6日）。' },
    { text: '公示期为5个工作日，自2026年5月6日至5月12日。' },
    { text: '从2025年4月开始，到2026年3月结束，历时12个月。' },
    { text: '会议时间为12月10日至11日上午，会期一天半。' },
    { text: '2020年到2025年，五年间增长50%。' },
    { text: '任期从2021年至2026年，为期五年。' },
    { text: '6月3日至6日办班，共3期。' },
    { text: '自2026年3月15日至2027年3月14日，有效期1年。' },
    { text: '2026年3月2日至4月30日，办公室组成三个调研组，用一个月时间深入乡镇调研。' },
    { text: '从1978年到2025年的47年间，从2021年至2025年的五年里。' },
  ],
}
