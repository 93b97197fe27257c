import { useMemo, useState } from 'react'
import { type CheckTerms, useCheckRun } from '#client/features/proof/index.ts'
import type { Fix } from '#shared/rules/rule.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import { fixedText, type SourceCheck, type SourceFinding, type SourceFormat, safeFixesOf } from './check-source.ts'
import { inOrder } from './marks.ts'
import { useSourceCheck } from './use-source-check.ts'

/** What an office checks with. */
export interface OfficeRules extends Omit<CheckTerms, 'template'> {
  readonly templates: readonly Template[]
}

/** A text that came from a file, or was typed and has no name. */
export interface CheckedText {
  readonly name: string | null
  readonly format: SourceFormat
  readonly text: string
}

const NOTHING: CheckedText = { name: null, format: 'text', text: '' }

/** The text that is checked, what is found in it, and what can be done about it. */
export function useTextCheck({ list, limits, office, templates }: OfficeRules) {
  const [kind, setKind] = useState(templates.find(({ kind: id }) => id === 'notice')?.kind ?? templates[0]?.kind ?? '')
  const [source, setSource] = useState(NOTHING)
  const [beforeFixes, setBeforeFixes] = useState<string | null>(null)
  const [current, setCurrent] = useState<string | null>(null)
  const template = templates.find((candidate) => candidate.kind === kind)
  const terms = useMemo(
    () => (template === undefined ? null : { list, template, limits, office }),
    [list, template, limits, office],
  )
  const { checks, hasFailed } = useCheckRun(terms)
  const result = useSourceCheck(checks, source)

  const begin = (text: CheckedText) => {
    setSource(text)
    setBeforeFixes(null)
    setCurrent(null)
  }
  const type = (text: string) => {
    setSource({ ...source, text })
    setBeforeFixes(null)
  }
  const make = (fixes: readonly Fix[], isUndoable: boolean) => {
    if (result === null || fixes.length === 0) return
    setBeforeFixes(isUndoable ? result.text : beforeFixes)
    setSource({ ...source, text: fixedText(result, fixes) })
  }
  return {
    ...{ kind, setKind, source, result, current, setCurrent, begin, type },
    hasFailed,
    mayUndo: beforeFixes !== null,
    /** Makes the safe fixes of a rule, or of all. */
    fixSafely: (ruleId: string | null) =>
      make(safeFixesOf(result?.findings.filter((found) => ruleId === null || found.ruleId === ruleId) ?? []), true),
    fixOne: ({ placedFix }: SourceFinding) => make(placedFix === null ? [] : [placedFix], true),
    undoFixes: () => {
      if (beforeFixes !== null) type(beforeFixes)
    },
    /** Goes to the next or the previous finding in the order of the text, around its end. */
    step: (by: 1 | -1) => {
      const next = following(result, current, by)
      if (next !== undefined) setCurrent(next.key)
      return next
    },
  }
}

function following(result: SourceCheck | null, current: string | null, by: 1 | -1): SourceFinding | undefined {
  const places = inOrder(result?.findings ?? [])
  const at = places.findIndex(({ key }) => key === current)
  return at === -1 ? places.at(by === 1 ? 0 : -1) : places[(at + by + places.length) % places.length]
}
