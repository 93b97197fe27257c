import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const FORM =
  /(?<=[（(])(?:下称|以下称(?=[：:]?[《“])|简称|下简称|后简称|以下统称为|以下简称为)[：:]?(?=[《“\p{Script=Han}])/gu

function* check({ text }: Passage): Generator<Hit> {
  for (const match of matchesOf(FORM, text)) {
    const right = match[0].includes('统称') ? '以下统称' : '以下简称'
    yield { from: match.from, to: match.to, params: { right }, fix: { from: match.from, to: match.to, text: right } }
  }
}

/** An abbreviation introduced by other words than 以下简称. */
export const abbreviationForm: PassageRule = {
  id: 'NEG-CITE-ABBREVIATION-FORM',
  scope: 'passage',
  family: 'citation',
  severity: 'warn',
  name: '简称标注不规范',
  message: '“{{text}}”宜写作“{{right}}”。',
  source: '实务',
  fixes: 'safe',
  finds: [FORM],
  check,
  wrong: [{ text: '《发展规划纲要》（下称《纲要》）' }, { text: '市委办公室（简称市委办）' }],
  right: [{ text: '《发展规划纲要》（以下简称《纲要》）' }],
}
