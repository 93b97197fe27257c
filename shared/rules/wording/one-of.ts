import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** What there is only one of is not one of several: 唯一……之一, 第一动力之一. */
const ONE_OF =
  /(?:唯一|惟一|首个|首位|首家|首座|首条|首例|第一[个位家座条例所]|仅有|独有|独一无二|头等大事|头号|第一(?:动力|要务|资源|责任|生产力|目标))[^，。；、]{0,16}之一/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(ONE_OF, text)) yield { from, to }
}

/** 之一 of what is single. */
export const oneOf: PassageRule = {
  id: 'NEG-WORD-ONE-OF',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '“之一”误用',
  message: '“{{text}}”前后矛盾：只有一个的事物不能说“之一”，请删去其中一处。',
  source: '《图书编校质量差错认定细则》；实务',
  fixes: 'none',
  finds: [ONE_OF],
  check,
  wrong: [{ text: '临江市是全省唯一的试点城市之一。' }, { text: '创新是引领发展的第一动力之一。' }],
  right: [
    { text: '临江市是全国首批试点城市之一，也是全省唯一的试点。' },
    { text: '这是首要任务之一，最重要的举措之一。' },
  ],
}
