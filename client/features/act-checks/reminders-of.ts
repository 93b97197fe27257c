import type { ProofReport } from '#shared/api/proof.ts'
import type { Found } from './found-list.tsx'

type Reported = ProofReport['findings'][number]

/** The reminders that an act went through with because somebody acknowledged them, one line a rule. */
export function remindersOf(findings: readonly Reported[]): readonly Found[] {
  const byRule = new Map<string, Found>()
  for (const { ruleId, name, text, reason } of findings) {
    if (reason !== '') continue
    const known = byRule.get(ruleId) ?? { ruleId, name, count: 0, texts: [] }
    byRule.set(ruleId, { ...known, count: known.count + 1, texts: [...new Set([...known.texts, text])] })
  }
  return [...byRule.values()]
}
