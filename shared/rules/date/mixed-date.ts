import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const SIGN = '[一二三四五六七八九十]'
const MIXED: readonly RegExp[] = [
  // 二〇二六年11月1日
  /[一二][〇○零一二三四五六七八九]{3}年(?:\d{1,2}月(?:\d{1,2}日)?|(?=至20\d{2}年))/g,
  // 2026年五月, 2026年五月20日, 2026年五月二十日
  new RegExp(
    `(?<!\\d)(?:19|20)\\d{2}年${SIGN}{1,2}月(?!革命|起义|份?(?:农历|阴历))(?:[\\d一二三四五六七八九十]{1,3}[日号])?`,
    'g',
  ),
  // 2026年4月十七日上午; alone in its line it is a date of issue, which has a rule of its own
  new RegExp(`(?:19|20)\\d{2}年\\d{1,2}月${SIGN}{1,3}[日号](?=[^\\s前])`, 'g'),
  // 五月20日
  new RegExp(`(?<![年\\d${SIGN.slice(1, -1)}])${SIGN}{1,2}月\\d{1,2}[日号]`, 'g'),
  // 5月二十日
  new RegExp(`(?<!年)(?<!\\d)\\d{1,2}月${SIGN}{1,3}[日号]`, 'g'),
]

function* check({ text }: Passage): Generator<Hit> {
  let end = -1
  for (const pattern of MIXED)
    for (const { from, to } of matchesOf(pattern, text)) {
      if (from >= end) yield { from, to }
      end = Math.max(end, to)
    }
}

/** A date whose year, month and day are written in two kinds of digits. */
export const mixedDate: PassageRule = {
  id: 'NEG-DATE-MIXED',
  scope: 'passage',
  reads: 'shadow',
  family: 'date',
  severity: 'block',
  name: '日期混用两种数字',
  message: '“{{text}}”的年、月、日混用了汉字数字和阿拉伯数字，应统一用阿拉伯数字。',
  source: 'GB/T 15835-2011 4.1.3、4.3',
  fixes: 'none',
  finds: MIXED,
  check,
  wrong: [
    { text: '自二〇二六年11月1日起施行' },
    { text: '五月20日，企业投产' },
    { text: '2026年五月底前完成' },
    { text: '于5月二十日召开' },
    { text: '2026年4月十七日上午召开会议' },
    { text: '二○二五年4月至11月' },
  ],
  right: [
    { text: '自2026年11月1日起施行' },
    { text: '自二〇二六年十一月一日起施行' },
    { text: '1917年十月革命' },
    { text: '农历五月初五' },
    { text: '会期一月3次' },
  ],
}
