import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const CHINESE = '日一二三四五六日'
/** 逢星期1闭馆, but 每星期1次 and 3个星期2场. */
const WEEKDAY =
  /(?<=星期|礼拜|[（(，日]周)[1-7](?=[）)，。、上下晚前至到—]|$)|(?<=(?:[逢日：、（至到—～，]|定于|定在|每逢)(?:星期|礼拜))[1-7](?![\d.次个场天趟课期人件篇元小])/g
const LUNAR =
  /(?:农历|夏历|阴历)(?:[\u4e00-\u9fff]{1,3}年)?(?:\d{1,2}月|[正一二三四五六七八九十冬腊]{1,2}月)(?:\d{1,2}|[初廿]\d|初?[一二三四五六七八九十]{1,3})|(?:正|腊|冬)月(?:\d{1,2}|[初廿]\d)/g
const LUNAR_DAYS = ['十', '廿', '三十']

/** 8月15 as 八月十五, 正月3 as 正月初三. */
function lunar(written: string): string {
  return written
    .replace(/\d{1,2}(?=月)/, (month) => (month === '1' ? '正' : tens(Number(month))))
    .replace(/\d{1,2}$/, (day) => (/[初廿]\d$/.test(written) ? tens(Number(day)) : dayName(Number(day))))
}

function tens(number: number): string {
  const unit = number % 10 === 0 ? '' : CHINESE.charAt(number % 10)
  if (number < 10) return '一二三四五六七八九'.charAt(number - 1)
  return `${number < 20 ? '' : '二'}十${unit === '' ? '' : '一二三四五六七八九'.charAt((number % 10) - 1)}`
}

function dayName(day: number): string {
  if (day <= 10) return `初${tens(day)}`
  const [ten, unit] = [Math.floor(day / 10), day % 10]
  return unit === 0 ? (['', '初十', '二十', '三十'][ten] ?? '') : `${LUNAR_DAYS[ten - 1] ?? ''}${tens(unit)}`
}

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 0: digit } of matchesOf(WEEKDAY, text)) {
    const right = CHINESE.charAt(Number(digit))
    yield { from, to, params: { right: `星期${right}` }, fix: { from, to, text: right } }
  }
  for (const { from, to, 0: written } of matchesOf(LUNAR, text)) {
    if (!/\d/.test(written)) continue
    const right = lunar(written)
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
}

/** A weekday or a day of the lunar calendar in Arabic digits. */
export const calendarDigits: PassageRule = {
  id: 'NEG-NUMERAL-CALENDAR',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'block',
  name: '星期、农历日期用阿拉伯数字',
  message: '星期和农历日期应用汉字数字，写作“{{right}}”。',
  source: 'GB/T 15835-2011 4.2.1、4.2.3',
  fixes: 'suggested',
  finds: [WEEKDAY, LUNAR],
  check,
  wrong: [
    { text: '9月10日（星期4）' },
    { text: '农历8月15日' },
    { text: '每逢星期1闭馆，开放时间不固定' },
    { text: '正月15前后' },
    { text: '9月10日（周4）上午' },
  ],
  right: [
    { text: '9月10日（星期四）' },
    { text: '农历八月十五' },
    { text: '每周3次' },
    { text: '每星期1次，两个星期3场' },
    { text: '正月十五前后' },
    { text: '为期两周5场' },
  ],
}
