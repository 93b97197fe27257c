import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const COUNTED_PLURAL =
  /(?<![第\d一二两三四五六七八九十百千])(?:\d{1,6}|[一二两三四五六七八九十百千]{1,5})(?:余|多)?[名位个]((?:(?![的和与及，。；、])\p{Script=Han}){1,8}?)(?<![你我他她它])们/gu

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(COUNTED_PLURAL, text)) yield { from, to, fix: { from: to - 1, to, text: '' } }
}

/** A number of people who are put in the plural as well. */
export const pluralAfterNumber: PassageRule = {
  id: 'NEG-NUMERAL-PLURAL',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'warn',
  name: '确数后又用“们”',
  message: '“{{text}}”已有确定的数量，不再用“们”。',
  source: '《图书编校质量差错认定细则》第十九条',
  fixes: 'suggested',
  finds: [COUNTED_PLURAL],
  check,
  wrong: [{ text: '30名同志们参加了培训' }, { text: '三位代表们' }],
  right: [
    { text: '30名同志参加了培训' },
    { text: '同志们' },
    { text: '一个单位的同志们' },
    { text: '第三十一个属于你们的节日' },
  ],
}
