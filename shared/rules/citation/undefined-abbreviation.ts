import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

interface Title extends Range {
  readonly name: string
}

/** Generic names that only stand for a document once it has been introduced. */
const GENERIC = /《(意见|通知|办法|条例|规定|方案|纲要|规划|决定|细则|准则|规则|要点|清单|报告|标准)》/g
const DEFINED = /(?:以下(?:简称|统称|称)|[（(](?:下称|简称))[：:]?《([^《》]+)》/g

const genericTitlesOf = perPassage(({ text }: Passage): readonly Title[] =>
  [...matchesOf(GENERIC, text)].map((match) => ({ from: match.from, to: match.to, name: match[1] ?? '' })),
)
const definitionsOf = perPassage(({ text }: Passage): readonly Title[] =>
  [...matchesOf(DEFINED, text)].map((match) => ({ from: match.from, to: match.to, name: match[1] ?? '' })),
)

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const defined = new Set<string>()
  const reported = new Set<string>()
  for (const passage of passages) {
    for (const definition of definitionsOf(passage)) defined.add(definition.name)
    for (const { name, from, to } of genericTitlesOf(passage)) {
      if (defined.has(name) || reported.has(name)) continue
      reported.add(name)
      yield { passage, from, to }
    }
  }
}

/** A short title such as 《意见》 that was never introduced. */
export const undefinedAbbreviation: DocumentRule = {
  id: 'NEG-CITE-UNDEFINED',
  scope: 'document',
  family: 'citation',
  severity: 'warn',
  name: '书名号简称未先定义',
  message: '“{{text}}”首次出现前没有写明全称，应先写全称并注明“（以下简称{{text}}）”。',
  source: '《图书编校质量差错认定细则》第十五条；实务',
  fixes: 'none',
  check,
  wrong: [{ text: '会议通过了意见。《意见》分析了形势' }],
  right: [{ text: '印发《关于加强督查工作的意见》（以下简称《意见》）。\n《意见》提出' }, { text: '《公文处理办法》' }],
}
