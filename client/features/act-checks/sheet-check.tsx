import { useQuery } from '@tanstack/react-query'
import { fill, useLanguage, useMessages } from '#client/messages/index.ts'
import type { ProofReport } from '#shared/api/proof.ts'
import { wordRuleName } from '#shared/rules/rule-wording.ts'
import styles from './act-checks.module.css'
import { FoundList } from './found-list.tsx'
import { proofReportsQuery } from './proof-reports-query.ts'
import { remindersOf } from './reminders-of.ts'

/** The line of the sign-off sheet about the check: what the latest act went through with. */
export function SheetCheck({ documentId }: { readonly documentId: string }) {
  const { sheet } = useMessages().proof
  const reports = useQuery(proofReportsQuery(documentId)).data
  const latest = reports?.at(-1)
  if (reports === undefined) return null
  return latest === undefined ? <span>{sheet.none}</span> : <Summary reports={reports} latest={latest} />
}

function Summary({ reports, latest }: { readonly reports: readonly ProofReport[]; readonly latest: ProofReport }) {
  const { sheet } = useMessages().proof
  const language = useLanguage()
  // Each reviewer ticks their own items; what was ticked for another text does not count for this one.
  const ticked = reports.filter(({ sha256, tickedItems }) => sha256 === latest.sha256 && tickedItems.length > 0)
  const reasons = latest.findings.filter(({ reason }) => reason !== '')
  const parts = [
    fill(sheet.counts, { block: latest.open.block, warn: latest.open.warn }),
    ...(latest.open.warn > 0 ? [sheet.acknowledged] : []),
    ...(latest.waived > 0 ? [fill(sheet.waived, { count: latest.waived })] : []),
    fill(sheet.pack, { version: latest.packVersion }),
  ]
  return (
    <>
      <span>{parts.join(' · ')}</span>
      <FoundList found={remindersOf(latest.findings)} />
      {ticked.map(({ id, person, tickedItems }) => (
        <div key={id} className={styles.ticked}>
          {fill(sheet.ticked, { name: person.name, items: tickedItems.map(({ name }) => name).join('、') })}
        </div>
      ))}
      {reasons.length === 0 ? null : (
        <ul className={styles.reasons}>
          {reasons.map(({ ruleId, name, text, reason, reasonBy }) => (
            <li key={`${ruleId} ${text} ${reason}`}>
              {fill(sheet.reason, { name: wordRuleName({ ruleId, name }, language), text, reason })}
              {reasonBy === null ? null : fill(sheet.reasonBy, { person: reasonBy.name })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
