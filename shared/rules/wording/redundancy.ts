import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { REDUNDANT_PHRASES } from './redundant-phrases.ts'

const PHRASES = new Map(
  REDUNDANT_PHRASES.trim()
    .split(/\s+/)
    .map((entry) => {
      const [phrase = '', enough = ''] = entry.split('>')
      return [phrase, enough] as const
    }),
)
/** Where the last character belongs to the next word: 涉及到期债务, 大概约定, 以及及时, 作为为民办实事. */
const NEXT_WORD =
  '(?<=到)(?![期户岗账])|(?<=约)(?!定)|(?<=及)(?![时早格])|(?<=为)(?![民人基群企党老了首期])|(?<![到约及为])'
const FORMS = new RegExp(
  `(?:${[...PHRASES.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?:${NEXT_WORD})`,
  'g',
)
/** What a word too many encloses: 历时2个月时间, 由于形式主义影响的原因. */
const AROUND: readonly RegExp[] = [
  /历时[\d一二两三四五六七八九十半多余近约个]{1,8}(?:天|周|月|年|小时)(?:多|余|半)?(时间)/g,
  /(?:由于|因为)[^，。；]{2,20}?(的原因|的缘故)(?=[，。；])/g,
]

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of AROUND) {
    for (const { from, to, 0: phrase, 1: extra = '' } of matchesOf(pattern, text))
      yield {
        from,
        to,
        params: { right: phrase.slice(0, -extra.length) },
        fix: { from: to - extra.length, to, text: '' },
      }
  }
  for (const match of matchesOf(FORMS, text)) {
    const right = PHRASES.get(match[0]) ?? ''
    yield { from: match.from, to: match.to, params: { right }, fix: { from: match.from, to: match.to, text: right } }
  }
}

/** Phrases with a word too many. */
export const redundancy: PassageRule = {
  id: 'NEG-WORD-REDUNDANT',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '语义赘余',
  message: '“{{text}}”语义重复，宜改为“{{right}}”。',
  source: '实务',
  fixes: 'suggested',
  check,
  wrong: [
    { text: '涉及到多个部门' },
    { text: '付诸于行动' },
    { text: '目前现状' },
    { text: '历时2个月时间' },
    { text: '由于天气影响的原因。' },
  ],
  right: [
    { text: '涉及多个部门' },
    { text: '付诸行动' },
    { text: '涉及到期债务、涉及到户资金' },
    { text: '以及及时报送，作为为民办实事的举措' },
  ],
}
