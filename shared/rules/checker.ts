import type { DocumentView } from '../document/view.ts'
import type { Severity } from '../kernel/finding.ts'
import { createPassageReader, type Passage, perPassage } from './passage.ts'
import type { DocumentRule, Fix, Hit, KindFacts, PassageRule, Rule, RuledDocument } from './rule.ts'

/** A finding of the zero-error gate, ready to be shown, fixed, waived or refused. */
export interface ProofFinding {
  readonly ruleId: string
  readonly severity: Severity
  readonly blockId: string
  /** UTF-16 offsets within the block's text. */
  readonly from: number
  readonly to: number
  readonly text: string
  readonly params: Readonly<Record<string, string | number>>
  readonly fix: Fix | null
  /** Rule, text and its surroundings: survives moves, changes when the text does. A waiver holds for it. */
  readonly fingerprint: string
}

export type Checker = (view: DocumentView) => readonly ProofFinding[]

/** Characters on each side of a finding that a waiver is bound to. */
const FINGERPRINT_CONTEXT = 10

/**
 * A checker for one document and its successive states: paragraphs that did not change are not checked again.
 * Findings come in the order of the text, those of the document rules after those of the passages.
 */
export function createChecker(rules: readonly Rule[], kind: KindFacts): Checker {
  const readPassages = createPassageReader()
  const passageRules = rules.filter((rule): rule is PassageRule => rule.scope === 'passage')
  const documentRules = rules.filter((rule): rule is DocumentRule => rule.scope === 'document')
  const findingsOf = perPassage((passage) => checkPassage(passageRules, passage))

  return (view) => {
    const passages = readPassages(view.blocks)
    const document: RuledDocument = { kind, fields: view.fields, passages }
    return [...passages.flatMap(findingsOf), ...checkDocument(documentRules, document)]
  }
}

function checkPassage(rules: readonly PassageRule[], passage: Passage): readonly ProofFinding[] {
  return rules
    .flatMap((rule) => [...rule.check(passage)].map((hit) => toFinding(rule, passage, hit)))
    .sort((a, b) => a.from - b.from)
}

function checkDocument(rules: readonly DocumentRule[], document: RuledDocument): readonly ProofFinding[] {
  return rules.flatMap((rule) => [...rule.check(document)].map((hit) => toFinding(rule, hit.passage, hit)))
}

function toFinding(rule: Rule, passage: Passage, hit: Hit): ProofFinding {
  const text = passage.text.slice(hit.from, hit.to)
  const before = passage.text.slice(Math.max(0, hit.from - FINGERPRINT_CONTEXT), hit.from)
  const after = passage.text.slice(hit.to, hit.to + FINGERPRINT_CONTEXT)
  return {
    ruleId: rule.id,
    severity: rule.severity,
    blockId: passage.blockId,
    from: hit.from,
    to: hit.to,
    text,
    params: { text, ...hit.params },
    fix: hit.fix ?? null,
    fingerprint: [rule.id, before, text, after].join('\u0001'),
  }
}
