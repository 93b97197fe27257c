import { fromChineseNumeral } from '../../kernel/chinese-numerals.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const PERIOD =
  /[“"]?(十[一二三四五六七八九])五[”"]?(?:规划)?(?:时期|期间)?[（(](20\d{2})年?(?:[—－–~～-]|至|到|——)(20\d{2})年?[）)]/g
/** 十一五 began in 2006; each plan (五年规划) is five years. */
const FIRST = { number: 11, year: 2006 } as const
const YEARS = 5

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: numeral = '', 2: begin, 3: end } of matchesOf(PERIOD, text)) {
    const year = FIRST.year + ((fromChineseNumeral(numeral) ?? 0) - FIRST.number) * YEARS
    const right = `${year}—${year + YEARS - 1}年`
    if (Number(begin) !== year || Number(end) !== year + YEARS - 1) yield { from, to, params: { right } }
  }
}

/** A five-year plan with the years of another. */
export const planPeriod: PassageRule = {
  id: 'NEG-DATE-PLAN',
  scope: 'passage',
  reads: 'shadow',
  family: 'date',
  severity: 'block',
  name: '五年规划起止年份错误',
  message: '“{{text}}”的起止年份应为{{right}}。',
  source: '《党政机关公文处理工作条例》第二十条第四项（时间准确）',
  fixes: 'none',
  finds: [PERIOD],
  check,
  wrong: [{ text: '“十五五”（2025—2030年）' }, { text: '“十四五”时期（2020-2025年）' }],
  right: [{ text: '“十五五”（2026—2030年）' }, { text: '“十四五”时期（2021—2025年）' }],
}
