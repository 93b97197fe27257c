import type { DocumentView, ParagraphView } from '../document/view.ts'
import { createChecker } from './checker.ts'
import { neededBy } from './lookup/needed.ts'
import { NO_OFFICE_DATA } from './office-data.ts'
import { createPassageReader } from './passage.ts'
import type { Hit, KindFacts, Rule, RuleExample } from './rule.ts'
import { allRules } from './rules.ts'
import { shadowOf } from './shadow.ts'

const KIND: KindFacts = { name: '通知', group: 'statutory', direction: 'downward' }

/** Rules whose examples are checked together. */
const RULES_A_PIECE = 8

/**
 * What every first check does that depends on no text, in small pieces: the lexicon and the tables of words are built,
 * each rule reads its own examples, for which its patterns are compiled, and then all rules read all examples, after which
 * an engine knows what to make fast. This is done while a document is still on the way. Nothing depends on how far it
 * goes, and what is found is thrown away.
 */
export function* prepareRules(rules: readonly Rule[] = allRules): Generator<void> {
  for (const rule of rules) {
    if (rule.scope === 'passage') for (const pattern of rule.finds ?? []) neededBy(pattern)
    for (const example of [...rule.wrong, ...rule.right]) {
      for (const _ of hitsIn(rule, example));
      yield
    }
  }
  for (let at = 0; at < rules.length; at += RULES_A_PIECE) {
    const examples = rules.slice(at, at + RULES_A_PIECE).flatMap(({ wrong }) => wrong)
    createChecker(rules, KIND)(viewOf({ text: examples.map(({ text }) => text).join('\n') }))
    yield
  }
}

function* hitsIn(rule: Rule, example: RuleExample): Generator<Hit> {
  const { inText, inFields, tables } = createPassageReader()(viewOf(example))
  if (rule.scope === 'passage') {
    for (const passage of [...inText, ...inFields]) yield* rule.check(shadowOf(passage).passage, rule.params)
    return
  }
  const office = { ...NO_OFFICE_DATA, ...example.office }
  const parts = { kind: example.kind ?? KIND, fields: example.fields ?? {}, tables, office }
  yield* rule.check({ ...parts, passages: inText, fieldPassages: inFields }, rule.params)
}

function viewOf({ text, fields = {} }: RuleExample): DocumentView {
  const blocks = text.split('\n').map((line, index): ParagraphView => {
    return { type: 'paragraph', id: `${index}`, kind: 'body', number: null, runIn: false, text: line, spans: [] }
  })
  return { documentKind: '', fields, blocks }
}
