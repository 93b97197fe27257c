import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { addressesOf, isWithin, matchesOf } from '../text.ts'

const HYPHENED = /(?<![\dA-Za-z/-])(20\d{2})-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])(?![\dA-Za-z-])/g
/** A cell or a line of nothing but a day is looked at by the rule about the date of issue. */
const LEAST_LENGTH = 16

function* check(passage: Passage): Generator<Hit> {
  if (passage.text.length < LEAST_LENGTH) return
  for (const { from, to, 1: year, 2: month, 3: day } of matchesOf(HYPHENED, passage.text)) {
    if (isWithin(addressesOf(passage), from)) continue
    const right = `${year}年${Number(month)}月${Number(day)}日`
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
}

/** A day in a sentence written with hyphens, which the standard allows and official documents do not use. */
export const hyphenDate: PassageRule = {
  id: 'NEG-DATE-HYPHEN',
  scope: 'passage',
  family: 'date',
  severity: 'warn',
  name: '正文日期用短横线',
  message: '公文正文中的日期写出“年、月、日”，“{{text}}”宜写作“{{right}}”。',
  source: 'GB/T 9704-2012 7.3.5.4；实务',
  fixes: 'suggested',
  finds: [HYPHENED],
  check,
  wrong: [{ text: '我局拟于2025-9-15启动视力筛查工作。' }],
  right: [{ text: '我局拟于2025年9月15日启动视力筛查工作。' }, { text: '合同编号为LJ-2025-9-15，请妥善保管原件。' }],
}
