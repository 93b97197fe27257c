import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const HOUR = '[一二三四五六七八九十两]{1,3}'
const PART = '(?:[上下]午|晚上?|早上?|凌晨|中午)?'
const JOINT = '(?:——|[—－–～~至到-])'
const MIXED: readonly RegExp[] = [
  // 下午五时30分, 5时三十分
  new RegExp(`${PART}(?:${HOUR}时\\d{1,2}分|(?<=[午上晨晚])${HOUR}点\\d{1,2}分?|${HOUR}点\\d{1,2}分)`, 'g'),
  new RegExp(`${PART}(?<!\\d)\\d{1,2}[时点]${HOUR}分`, 'g'),
  // 8：30—11点30分, 8时至11：30
  new RegExp(`(?<!\\d)\\d{1,2}[:：]\\d{2}${JOINT}${PART}\\d{1,2}[时点](?:\\d{1,2}分)?`, 'g'),
  new RegExp(`(?<!\\d)\\d{1,2}[时点](?:\\d{1,2}分)?${JOINT}${PART}\\d{1,2}[:：]\\d{2}`, 'g'),
  new RegExp(`(?<!\\d)\\d{1,2}时(?:\\d{1,2}分)?${JOINT}${PART}\\d{1,2}点(?:\\d{1,2}分)?`, 'g'),
  // 上午10点30，
  /(?<=[上下中]午|晚上?|早上?)\d{1,2}[时点][0-5]\d(?=[，。；前至—到开召在])/g,
]

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of MIXED) for (const { from, to } of matchesOf(pattern, text)) yield { from, to }
}

/** A time of day in two kinds of digits, or a stretch of time whose ends are written in two ways. */
export const clockDigits: PassageRule = {
  id: 'NEG-NUMERAL-CLOCK',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'block',
  name: '时间写法混用',
  message: '“{{text}}”混用了两种时间写法，应统一用阿拉伯数字和同一种形式。',
  source: 'GB/T 15835-2011 4.1.3、4.3',
  fixes: 'none',
  finds: MIXED,
  check,
  wrong: [
    { text: '于7月26日下午五时30分前报送' },
    { text: '筛查时间为8：30—11点30分' },
    { text: '上午9时至11:30' },
    { text: '下午3时三十分开会' },
    { text: '上午10点30，检查组到达现场' },
  ],
  right: [
    { text: '于7月26日17时30分前报送' },
    { text: '筛查时间为8：30—11：30' },
    { text: '会议下午三点二十分开始' },
    { text: '上午9时至11时30分' },
    { text: '讲了三点5个例子' },
  ],
}
