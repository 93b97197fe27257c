import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

interface Definition extends Range {
  readonly short: string
}

/** Shorter names are ordinary words as often as not. */
const DEFINITION = /以下(?:简称|统称|称)(?:为)?[：:]?[“"《]?([^”"》“《（）()，。；]{3,14})[”"》]?[）)]/g
/** 经营者 is a word of every day before regulations give it a meaning of their own. */
const COMMON_NOUN =
  /^(?:[\u4e00-\u9fff]{2}[者人]|[\u4e00-\u9fff]{2}(?:人员|单位|企业|机构|部门|场所|车辆|项目|资金|活动))$/
/** The full name stands directly before its short one and may contain it. */
const FULL_NAME = 60
/** So much before a short name shows that the full one is written. */
const CONTINUED = 2

const definitionsOf = perPassage(({ text }: Passage): readonly Definition[] =>
  [...matchesOf(DEFINITION, text)].map(({ from, to, 1: short = '' }) => ({ from, to, short })),
)

/** Where a short name stands before it is explained, other than as the end of the full name. */
function* earlierUses(passages: readonly Passage[], at: number, { short, from }: Definition): Generator<DocumentHit> {
  const fullName = passages[at]?.text.slice(Math.max(0, from - FULL_NAME), from) ?? ''
  for (const [index, passage] of passages.slice(0, at + 1).entries()) {
    if (passage.kind === 'title') continue
    const before = index === at ? passage.text.slice(0, Math.max(0, from - FULL_NAME)) : passage.text
    const use = before.indexOf(short)
    if (use < 0 || fullName.includes(before.slice(Math.max(0, use - CONTINUED), use + short.length))) continue
    yield { passage, from: use, to: use + short.length }
  }
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  for (const [at, passage] of passages.entries())
    for (const definition of definitionsOf(passage)) {
      if (COMMON_NOUN.test(definition.short)) continue
      const [first] = earlierUses(passages, at, definition)
      if (first !== undefined) yield first
    }
}

/** A short name that is used before the text says what it stands for. */
export const lateDefinition: DocumentRule = {
  id: 'NEG-CITE-LATE',
  scope: 'document',
  family: 'citation',
  severity: 'warn',
  name: '简称使用在前、说明在后',
  message: '“{{text}}”在写明全称和“以下简称”之前就已使用，应在首次出现处写全称并注明简称。',
  source: '《图书编校质量差错认定细则》第十五条；实务',
  fixes: 'none',
  check,
  wrong: [
    { text: '由减负专班牵头推进。\n市整治形式主义为基层减负专项工作机制工作专班（以下简称“减负专班”）负责督办。' },
  ],
  right: [
    { text: '保护经营者的合法权益。\n从事体育经营活动的单位和个人（以下简称经营者）应当守法。' },
    { text: '市整治形式主义为基层减负专项工作机制工作专班（以下简称“减负专班”）负责督办。\n由减负专班牵头推进。' },
    { text: '临江市青年干部成长促进会（以下简称促进会）成立。' },
    {
      text: '关于审批国有雾松岭林场森林经营方案的请示收悉。\n原则同意《国有雾松岭林场森林经营方案》（以下简称《经营方案》）。',
    },
  ],
}
