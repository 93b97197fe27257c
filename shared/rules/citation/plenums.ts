import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** The congresses of the Party with their years, and of each the years and months of its plenary sessions (全会). */
const CONGRESSES: Readonly<Record<string, { readonly year: number; readonly plenums: readonly string[] }>> = {
  十一: { year: 1977, plenums: ['1977-8', '1978-2', '1978-12', '1979-9', '1980-2', '1981-6', '1982-8'] },
  十二: { year: 1982, plenums: ['1982-9', '1983-10', '1984-10', '1985-9', '1985-9', '1986-9', '1987-10'] },
  十三: {
    year: 1987,
    plenums: ['1987-11', '1988-3', '1988-9', '1989-6', '1989-11', '1990-3', '1990-12', '1991-11', '1992-10'],
  },
  十四: { year: 1992, plenums: ['1992-10', '1993-3', '1993-11', '1994-9', '1995-9', '1996-10', '1997-9'] },
  十五: { year: 1997, plenums: ['1997-9', '1998-2', '1998-10', '1999-9', '2000-10', '2001-9', '2002-11'] },
  十六: { year: 2002, plenums: ['2002-11', '2003-2', '2003-10', '2004-9', '2005-10', '2006-10', '2007-10'] },
  十七: { year: 2007, plenums: ['2007-10', '2008-2', '2008-10', '2009-9', '2010-10', '2011-10', '2012-11'] },
  十八: { year: 2012, plenums: ['2012-11', '2013-2', '2013-11', '2014-10', '2015-10', '2016-10', '2017-10'] },
  十九: { year: 2017, plenums: ['2017-10', '2018-1', '2018-2', '2019-10', '2020-10', '2021-11', '2022-10'] },
  二十: { year: 2022, plenums: ['2022-10', '2023-2', '2024-7', '2025-10'] },
}
const NUMERALS = '一二三四五六七八九'
const NUMBER = '十[一二三四五六七八九]|二十'

/** 党的二十大三中全会: a session is one of the committee that a congress has chosen (届). */
const OF_CONGRESS = new RegExp(`(?<!二)(${NUMBER})大([${NUMERALS}])中全会`, 'g')
/** 二十届三中全会 with a year and perhaps a month before or behind it. */
const PLENUM_BEHIND = new RegExp(
  `(${NUMBER})届([${NUMERALS}])中全会(?:公报)?[（(](\\d{4})年(?:(\\d{1,2})月)?[^（）()]{0,8}[）)]`,
  'g',
)
const PLENUM_BEFORE = new RegExp(
  `(\\d{4})年(?:(\\d{1,2})月)?(?:召开的?|举行的?)?(?:党的|中共)(${NUMBER})届([${NUMERALS}])中全会(?=召开|举行|通过|审议|作出|提出)`,
  'g',
)
const CONGRESS_BEHIND = new RegExp(`党的(${NUMBER})大[（(](\\d{4})年(?:\\d{1,2}月)?[）)]`, 'g')
const CONGRESS_BEFORE = new RegExp(
  `(\\d{4})年(?:\\d{1,2}月)?(?:召开的?)?党的(${NUMBER})大(?=召开|胜利召开|提出|报告)`,
  'g',
)

const PATTERNS = [OF_CONGRESS, PLENUM_BEHIND, PLENUM_BEFORE, CONGRESS_BEHIND, CONGRESS_BEFORE]

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: congress, 2: number } of matchesOf(OF_CONGRESS, text))
    yield hitAt(from, to, `${congress}届${number}中全会`)
  for (const { from, to, 1: congress = '', 2: number = '', 3: year, 4: month } of matchesOf(PLENUM_BEHIND, text))
    yield* plenum({ from, to, congress, number, day: `${year}-${month ?? ''}` })
  for (const { from, to, 1: year, 2: month, 3: congress = '', 4: number = '' } of matchesOf(PLENUM_BEFORE, text))
    yield* plenum({ from, to, congress, number, day: `${year}-${month ?? ''}` })
  for (const { from, to, 1: congress = '', 2: year = '' } of matchesOf(CONGRESS_BEHIND, text))
    yield* congressOf({ from, to, congress, year })
  for (const { from, to, 1: year = '', 2: congress = '' } of matchesOf(CONGRESS_BEFORE, text))
    yield* congressOf({ from, to, congress, year })
}

interface Named {
  readonly from: number
  readonly to: number
  readonly congress: string
}

function* plenum({
  from,
  to,
  congress,
  number,
  day,
}: Named & { readonly number: string; readonly day: string }): Generator<Hit> {
  const { plenums: held = [] } = CONGRESSES[congress] ?? {}
  const right = held[NUMERALS.indexOf(number)]
  // A session that is still to come cannot have been in the month of another.
  const other = right === undefined ? held.indexOf(day) : -1
  if (other >= 0) yield hitAt(from, to, `${congress}届${NUMERALS.charAt(other)}中全会`)
  if (right === undefined || (day.endsWith('-') ? right.startsWith(day) : right === day)) return
  const [year, month] = right.split('-')
  yield hitAt(from, to, `${congress}届${number}中全会（${year}年${month}月）`)
}

function* congressOf({ from, to, congress, year }: Named & { readonly year: string }): Generator<Hit> {
  const right = CONGRESSES[congress]?.year
  if (right !== undefined && right !== Number(year)) yield hitAt(from, to, `党的${congress}大（${right}年）`)
}

function hitAt(from: number, to: number, right: string): Hit {
  return { from, to, params: { right } }
}

/** A congress or plenary session of the Party under a wrong name or with a wrong year. */
export const plenums: PassageRule = {
  id: 'NEG-CITE-PLENUM',
  scope: 'passage',
  reads: 'shadow',
  family: 'citation',
  severity: 'block',
  name: '党代会、全会名称或时间错误',
  message: '“{{text}}”有误，应为“{{right}}”，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（时间准确）',
  fixes: 'none',
  finds: PATTERNS,
  check,
  wrong: [
    { text: '学习贯彻党的二十大三中全会精神' },
    { text: '党的二十届三中全会（2023年7月）指出' },
    { text: '2012年党的十八届三中全会作出决定' },
    { text: '党的二十大（2021年）提出' },
    { text: '党的二十届五中全会（2024年7月）指出' },
    { text: '2016年10月，2016年党的十九大召开' },
  ],
  right: [
    { text: '学习贯彻党的二十大和二十届三中全会精神' },
    { text: '党的二十届三中全会（2024年7月）指出' },
    { text: '1978年12月党的十一届三中全会召开，2022年党的二十大召开' },
    { text: '2023年党的二十届五中全会' },
  ],
}
