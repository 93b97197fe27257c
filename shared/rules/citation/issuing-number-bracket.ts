import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const BRACKETED = /(?<=\p{Script=Han})[[［【(（]((?:19|20)\d{2})[\]］】)）](?=\s?\d{1,4}\s?号)/gu

function* check({ text }: Passage): Generator<Hit> {
  for (const match of matchesOf(BRACKETED, text)) {
    const right = `〔${match[1]}〕`
    yield { from: match.from, to: match.to, params: { right }, fix: { from: match.from, to: match.to, text: right } }
  }
}

/** The year of an issuing number in other brackets than the hexagonal ones. */
export const issuingNumberBracket: PassageRule = {
  id: 'NEG-CITE-BRACKET',
  scope: 'passage',
  family: 'citation',
  severity: 'block',
  name: '发文字号年份未用六角括号',
  message: '发文字号的年份应用六角括号，写作“{{right}}”。',
  source: 'GB/T 9704-2012 7.2.5',
  fixes: 'safe',
  finds: [BRACKETED],
  check,
  wrong: [{ text: '国办发[2024]12号' }, { text: '临办发（2026）3号' }, { text: '临办发【2026】3号' }],
  right: [{ text: '国办发〔2024〕12号' }, { text: '办公室（2026）年' }],
}
