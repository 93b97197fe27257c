import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { addressesOf, isWithin, matchesOf } from '../text.ts'

/** 2025.9.15 and 2025/9/15 among words; the standard lets hyphens stand for 年 and 月, but not in part (2025-9, 9-15). */
const DOTTED =
  /(?<![\d.．/A-Za-z-])(20\d{2})([.．/])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?:日|(?![\d.．/A-Za-z-]))/g
/** 2025.9—2026.3, 2025.9月 */
const MONTH = /(?<![\d.．/A-Za-z-])20\d{2}[.．](?:1[0-2]|0?[1-9])(?=(?:——|[—～至到-])20\d{2}[.．]|月)/g
/** 于9.15前: a day behind a word that asks for a time. */
const DAY = /(?<=[于在请至])(1[0-2]|[1-9])[.．](3[01]|[12]\d|[1-9])日?(?=(?:之?前|当天|上午|下午|召开)[^，。]?)/g
/** 2025、03、12: the mark of a series in place of the hyphens of a date (A.4). */
const ENUMERATED = /(?<![\d、])(20\d{2})、(0?[1-9]|1[0-2])、(0[1-9]|[12]\d|3[01])(?![\d、年])/g
/** A cell or a line of nothing but a day is a table's or the date of issue, which another rule looks at. */
const LEAST_LENGTH = 16

function* check(passage: Passage): Generator<Hit> {
  const { text } = passage
  if (text.length < LEAST_LENGTH) return
  for (const { from, to, 1: year, 3: month, 4: day } of matchesOf(DOTTED, text)) {
    if (isWithin(addressesOf(passage), from)) continue
    const right = `${year}年${Number(month)}月${Number(day)}日`
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
  for (const { from, to, 1: year, 2: month, 3: day } of matchesOf(ENUMERATED, text)) {
    const right = `${year}年${Number(month)}月${Number(day)}日`
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
  for (const { from, to, 0: written } of matchesOf(MONTH, text)) {
    const [year, month = ''] = written.split(/[.．]/)
    yield { from, to, params: { right: `${year}年${Number(month)}月` } }
  }
  for (const { from, to, 1: month, 2: day } of matchesOf(DAY, text)) {
    const right = `${month}月${day}日`
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
}

/** A day in a sentence written with points or strokes. */
export const dottedDate: PassageRule = {
  id: 'NEG-DATE-DOTTED',
  scope: 'passage',
  family: 'date',
  severity: 'block',
  name: '正文日期用点号、斜线',
  message: '正文中的日期应写出“年、月、日”，“{{text}}”应写作“{{right}}”。',
  source: 'GB/T 15835-2011 5.1.4',
  fixes: 'suggested',
  finds: [DOTTED, ENUMERATED, MONTH, DAY],
  check,
  wrong: [
    { text: '我局拟于2025.9.15启动全区视力筛查工作。' },
    { text: '请各单位认真组织填报，于9.15前报送。' },
    { text: '项目建设期为2025.9—2026.3，工期共7个月。' },
    { text: '2025、03、12，市应急管理局组织开展了综合演练。' },
    { text: '合同自2025/9/15起生效，期限3年。' },
  ],
  right: [
    { text: '我局拟于2025年9月15日启动视力筛查工作。' },
    { text: '软件版本由1.2.3升级到2025.1版，运行平稳。' },
    { text: '系统时间显示为2008-08-08，与实际一致。' },
    { text: '2025.9.15' },
  ],
}
