import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Phrases that say one thing twice, with what is enough. */
const PHRASES: Readonly<Record<string, string>> = {
  涉及到: '涉及',
  波及到: '波及',
  付诸于: '付诸',
  诉诸于: '诉诸',
  见诸于: '见诸',
  公诸于: '公诸',
  凯旋归来: '凯旋',
  凯旋而归: '凯旋',
  目前的现状: '现状',
  目前现状: '现状',
  亲眼目睹: '目睹',
  毫无根据的谣言: '谣言',
  悬殊很大: '悬殊',
  出乎意料之外: '出乎意料',
  可以堪称: '堪称',
  切忌不要: '切忌',
  防止不要: '防止',
}
const FORMS = new RegExp(Object.keys(PHRASES).join('|'), 'g')

function* check({ text }: Passage): Generator<Hit> {
  for (const match of matchesOf(FORMS, text)) {
    const right = PHRASES[match[0]] ?? ''
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
  wrong: [{ text: '涉及到多个部门' }, { text: '付诸于行动' }, { text: '目前现状' }],
  right: [{ text: '涉及多个部门' }, { text: '付诸行动' }],
}
