import { fill, useLanguage, useMessages } from '#client/messages/index.ts'
import type { OfferedAct } from '#shared/api/documents.ts'
import { wordRuleName } from '#shared/rules/rule-wording.ts'
import styles from './act-checks.module.css'

/** What one rule found: its name, how often, and the first few places. */
export type Found = OfferedAct['checks']['reminders'][number]

/** What was found, one line a rule, worded like what refuses an act. */
export function FoundList({ found }: { readonly found: readonly Found[] }) {
  const { obstacles } = useMessages()
  const language = useLanguage()
  return (
    <ul className={styles.found}>
      {found.map(({ ruleId, name, ...places }) => (
        <li key={ruleId}>
          {fill(obstacles.findingsOpen, { ...places, name: wordRuleName({ ruleId, name }, language) })}
        </li>
      ))}
    </ul>
  )
}
