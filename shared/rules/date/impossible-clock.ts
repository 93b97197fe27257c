import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

/** 9时75分 */
const IN_WORDS = /(?<![\d.])\d{1,2}[时点](\d{2})分(?!钟)/g
/** 9：75, where a word around it shows that it is a time: 3：75 may be a scale, 88：76 a score. */
const IN_DIGITS =
  /(?<=(?:[上下中]午|凌晨|晚上?|早上?|[日午）)]|时间[：:]|[于至自—～])) ?(\d{1,2})[:：](\d{2})(?![\d:：比])|(?<![\d:：.])(\d{1,2})[:：](\d{2})(?=(?:之?前|起|止|开始|准时|集合|报到|召开|入场|出发|至\d))/g
/** 当日25时前: 36时 alone is a span. */
const HOUR =
  /(?<=\d日)(\d{2})时(?=(?:整|许)?(?:之?前|起|止|开始|准时|[，。；至—]))|(?<=当[日天晚]|[次前同]日)(\d{2})时(?!间|长|内)/g
const LAST_HOUR = 24
const LAST_MINUTE = 59

/** Times of day that no clock shows. */
export function impossibleClocksIn(text: string): readonly Range[] {
  const minutes = matchesOf(IN_WORDS, text).filter(({ 1: minute }) => Number(minute) > LAST_MINUTE)
  const hours = matchesOf(HOUR, text).filter((match) => Number(match[1] ?? match[2]) > LAST_HOUR)
  const digits = matchesOf(IN_DIGITS, text).filter((match) => {
    return Number(match[1] ?? match[3]) > LAST_HOUR || Number(match[2] ?? match[4]) > LAST_MINUTE
  })
  return [...minutes, ...hours, ...digits].map(({ from, to }) => ({ from, to }))
}

function* check({ text }: Passage): Generator<Hit> {
  yield* impossibleClocksIn(text)
}

/** A time of day that no clock shows. */
export const impossibleClock: PassageRule = {
  id: 'NEG-DATE-CLOCK',
  scope: 'passage',
  reads: 'shadow',
  family: 'date',
  severity: 'block',
  name: '钟点不存在',
  message: '“{{text}}”不存在：一天到24时，一小时到59分，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（时间准确）；GB/T 7408-2005',
  fixes: 'none',
  finds: [IN_WORDS, IN_DIGITS, HOUR],
  check,
  wrong: [
    { text: '会议定于5月20日上午9时75分开始' },
    { text: '22时至次日25时养犬人应当采取措施' },
    { text: '请于当日25时前完成数据上传' },
    { text: '下午2：65报到' },
    { text: '25:00前报送' },
  ],
  right: [
    { text: '会议定于5月20日上午9时30分开始' },
    { text: '4月30日24时前完成' },
    { text: '以88：76战胜对手，比例尺为1：500' },
    { text: '连续工作36时以上' },
  ],
}
