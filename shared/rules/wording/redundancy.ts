import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { createPhraseFinder, pairsOfSynonyms } from './guarded-phrases.ts'
import { REDUNDANT_PHRASES } from './redundant-phrases.ts'
import { SYNONYMS } from './synonyms.ts'

const phrasesIn = createPhraseFinder(`${pairsOfSynonyms(SYNONYMS)} ${REDUNDANT_PHRASES}`)

/** What a word too many encloses, which is the group: 历时2个月时间, 由于形式主义影响的原因, 自公布之日起开始施行. */
const AROUND: readonly RegExp[] = [
  /(?:历时|会期|为期|耗时|用时|需时|费时)[约近]?[\d一二两三四五六七八九十半多余近约个]{1,8}(?:天|周|月|年|小时|学时|分钟)(?:多|余|半)?(时间)/g,
  /(?:由于|因为)[^，。；]{2,20}?(的原因|的缘故)(?=[，。；])/g,
  /(?:自|从)[^，。；自从]{2,16}(?:之?日|年|月|今|即)(?:起|开始)(以来|以后)/g,
  /[日月年今后]起(开始)/g,
  /连续[\d一二两三四五六七八九十几多]{1,4}余?(?:年|个月|天|届)(以来)/g,
  /(?:截止到|截至到?|截止至)[^，。；]{2,14}[日月底初年](为?止)(?=[，。；])/g,
  /(?:最迟|至迟|最晚)不(?:得)?(?:超过|晚于|迟于)[^，。；]{2,14}(之?前)(?=[，。；完报])/g,
]

function* check(passage: Passage): Generator<Hit> {
  const { text } = passage
  for (const pattern of AROUND) {
    for (const { from, to, 0: phrase, 1: extra = '' } of matchesOf(pattern, text))
      yield {
        from,
        to,
        params: { right: phrase.slice(0, -extra.length) },
        fix: { from: to - extra.length, to, text: '' },
      }
  }
  for (const { from, to, right } of phrasesIn(passage))
    yield { from, to, params: { right }, fix: { from, to, text: right } }
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
    { text: '立即马上整改，众多大量的人员' },
    { text: '即日起开始受理申请' },
    { text: '截止到今年9月底为止，' },
  ],
  right: [
    { text: '涉及多个部门' },
    { text: '付诸行动' },
    { text: '涉及到期债务、涉及到户资金' },
    { text: '得到获得感，非常特别的一天，一起联合国' },
    { text: '以及及时报送，作为为民办实事的举措' },
  ],
}
