import type { FieldId } from '../document/fields.ts'
import type { DocumentView } from '../document/view.ts'
import type { Severity } from '../kernel/finding.ts'
import { sourceRange } from '../kernel/mapped-text.ts'
import { createFilter, type Filter } from './lookup/filter.ts'
import { type FactElsewhere, NO_OFFICE_DATA, type OfficeData } from './office-data.ts'
import { createPassageReader, type Passage, perPassageForNow } from './passage.ts'
import type { DocumentRule, Fix, Hit, KindFacts, PassageRule, Rule, RuledDocument, RuleFamily } from './rule.ts'
import { wordFinding } from './rule-wording.ts'
import { type Shadow, shadowOf } from './shadow.ts'
import { overlapsOne, quotationsOf } from './text.ts'

/** A finding of the zero-error gate, ready to be shown, fixed, waived or refused. */
export interface ProofFinding {
  readonly ruleId: string
  readonly family: RuleFamily
  readonly severity: Severity
  /** The paragraph; empty when the finding is in a field. */
  readonly blockId: string
  readonly field: FieldId | null
  /** UTF-16 offsets within the text of the paragraph or field. */
  readonly from: number
  readonly to: number
  readonly text: string
  /** What is wrong and what to do, in Chinese; `wordFinding` gives other languages. */
  readonly message: string
  /** Clause or practice. */
  readonly source: string
  readonly params: Readonly<Record<string, string | number>>
  readonly fix: Fix | null
  /** Whether the fix may be made together with others, unseen: it never changes words of others (in quotations). */
  readonly isSafe: boolean
  /** Findings of one group are shown as one, with their number. */
  readonly group: string
  /** Rule, text and its surroundings: survives moves, changes when the text does. A waiver holds for it. */
  readonly fingerprint: string
}

/**
 * Checks the states of one document: gives what is found in a state, also against what other documents say that the
 * reader of the findings may read.
 */
export type Checker = (view: DocumentView, elsewhere?: readonly FactElsewhere[]) => readonly ProofFinding[]

/** Characters on each side of a finding that a waiver is bound to. */
const FINGERPRINT_CONTEXT = 10

/**
 * A checker for one document and its successive states: paragraphs that did not change are not checked again. The rules
 * are those of an office, with the weight and the numbers it gives them (`rulesOfPack`). Findings come in the order of
 * the text, those of the document rules after those of the passages.
 */
export function createChecker(rules: readonly Rule[], kind: KindFacts, office: OfficeData = NO_OFFICE_DATA): Checker {
  const readPassages = createPassageReader()
  const passageRules = rules.filter((rule): rule is PassageRule => rule.scope === 'passage')
  const mayFind = createFilter(passageRules, ({ finds }) => finds)
  const documentRules = rules.filter((rule): rule is DocumentRule => rule.scope === 'document')
  const findingsOf = perPassageForNow((passage) => checkPassage(mayFind, passage))

  const read = (view: DocumentView, elsewhere: readonly FactElsewhere[]) => {
    const { inText, inFields, tables } = readPassages(view)
    const known = { ...office, elsewhere }
    const parts = { kind, fields: view.fields, tables, office: known }
    const document: RuledDocument = { ...parts, passages: inText, fieldPassages: inFields }
    return { passages: [...inText, ...inFields], document }
  }
  return (view, elsewhere = office.elsewhere) => {
    const { passages, document } = read(view, elsewhere)
    return [...passages.flatMap(findingsOf), ...documentRules.flatMap((rule) => checkDocument(rule, document))]
  }
}

/** Findings of one place come in the order of the rules. */
function checkPassage(mayFind: Filter<PassageRule>, passage: Passage): readonly ProofFinding[] {
  const findings: ProofFinding[] = []
  for (const rule of mayFind(passage.text, shadowOf(passage).text))
    for (const hit of hitsIn(rule, passage)) findings.push(toFinding(rule, passage, hit))
  return findings.sort((a, b) => a.from - b.from)
}

function hitsIn(rule: PassageRule, passage: Passage): Iterable<Hit> {
  if (rule.reads !== 'shadow') return rule.check(passage, rule.params)
  const shadow = shadowOf(passage)
  const hits = rule.check(shadow.passage, rule.params)
  return shadow.offsets === null ? hits : Array.from(hits, (hit) => movedBack(shadow, hit))
}

function movedBack(shadow: Shadow, { fix, ...hit }: Hit): Hit {
  const moved = { ...hit, ...sourceRange(shadow, hit) }
  return fix === undefined ? moved : { ...moved, fix: { ...fix, ...sourceRange(shadow, fix) } }
}

function checkDocument(rule: DocumentRule, document: RuledDocument): readonly ProofFinding[] {
  const findings: ProofFinding[] = []
  for (const hit of rule.check(document, rule.params)) findings.push(toFinding(rule, hit.passage, hit))
  return findings
}

function toFinding(rule: Rule, passage: Passage, hit: Hit): ProofFinding {
  const text = passage.text.slice(hit.from, hit.to)
  const before = passage.text.slice(Math.max(0, hit.from - FINGERPRINT_CONTEXT), hit.from)
  const after = passage.text.slice(hit.to, hit.to + FINGERPRINT_CONTEXT)
  const variant = hit.variant === undefined ? {} : { variant: hit.variant }
  const params = { text, ...hit.params, ...variant }
  const mapped = { text: passage.text, offsets: passage.offsets ?? null }
  return {
    ruleId: rule.id,
    family: rule.family,
    severity: rule.severity,
    blockId: passage.blockId,
    field: passage.field ?? null,
    ...sourceRange(mapped, hit),
    text,
    message: wordFinding(rule, params, 'zh-CN'),
    source: rule.source,
    params,
    fix: hit.fix === undefined ? null : { ...sourceRange(mapped, hit.fix), text: hit.fix.text },
    isSafe: hit.fix !== undefined && rule.fixes === 'safe' && !overlapsOne(quotationsOf(passage), hit.fix),
    group: rule.id,
    fingerprint: [rule.id, before, text, after].join('\u0001'),
  }
}
