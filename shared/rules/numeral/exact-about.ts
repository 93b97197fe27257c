import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const UNIT = '(?:[元人户件个名家次吨亩篇份项例]|人次|平方米|公里|立方米)'
/** A number that stands behind 近 is just reached by no more than its round neighbour. */
const BEFORE = new RegExp(`(?<![附临最靠邻接毗])(?:接近|将近|近)(\\d[\\d.]{3,9})([万亿]?)(?=${UNIT})`, 'g')
/** 约3217人: what is counted one by one. */
const ABOUT = /(?:大约|大概|约)(\d{4,9})()(?=[人户件个名家份篇例])/g
const AFTER = new RegExp(`(?<![\\d.])(\\d[\\d.]{2,9})([万亿]?)(?:余|多${UNIT}|${UNIT}(?:左右|上下))`, 'g')
/** 286余个: 余 follows a round number. */
const NOT_ROUND = new RegExp(`(?<![\\d.年月第])(\\d{1,6}[1-9])()余(?=${UNIT}|[家名位处条座台辆间场])`, 'g')
/** So many figures other than closing zeros are more than anybody rounds to. */
const EXACT_FIGURES = 4

function isExact(digits: string): boolean {
  const figures = digits.replace('.', '').replace(/^0+/, '')
  return (digits.includes('.') ? figures : figures.replace(/0+$/, '')).length >= EXACT_FIGURES
}

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of [BEFORE, ABOUT, AFTER, NOT_ROUND])
    for (const { from, to, 1: digits = '' } of matchesOf(pattern, text))
      if ((pattern === NOT_ROUND || isExact(digits)) && !/^(?:19|20)\d\d$/.test(digits)) yield { from, to }
}

/** A number given to the last figure that is called about that many. */
export const exactAbout: PassageRule = {
  id: 'NEG-NUMERAL-EXACT',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'warn',
  name: '精确数字与约数词并用',
  message: '“{{text}}”是精确数字，不应再用“近、约、余、左右”等，请删去约数词或改为整数。',
  source: '《图书编校质量差错认定细则》第十九条；实务',
  fixes: 'none',
  finds: [BEFORE, ABOUT, AFTER, NOT_ROUND],
  check,
  wrong: [
    { text: '地区生产总值达到近186.4亿元' },
    { text: '惠及群众3217人左右' },
    { text: '约3217人受益' },
    { text: '深入286余个小区' },
    { text: '接待来访12356余人' },
  ],
  right: [
    { text: '地区生产总值近190亿元' },
    { text: '惠及群众3200余人' },
    { text: '约1.25万人受益' },
    { text: '临近1234户' },
    { text: '面积约12.56平方公里' },
  ],
}
