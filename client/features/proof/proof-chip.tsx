import { fill, useMessages } from '#client/messages/index.ts'
import { classNames } from '#client/ui/class-names.ts'
import styles from './checks.module.css'
import type { Proof } from './use-proof.ts'

/** How the check stands, in the status bar; opens the panel. */
export function ProofChip({ proof, onOpen }: { readonly proof: Proof; readonly onOpen: () => void }) {
  const { proof: wording } = useMessages()
  const { counts, hasFailed } = proof
  if (hasFailed)
    return (
      <button
        type="button"
        className={classNames(styles.chip, styles.blocking)}
        title={wording.panel.failedHint}
        onClick={onOpen}
      >
        {wording.panel.failed}
      </button>
    )
  if (counts === null) return null
  const isClean = counts.block === 0 && counts.warn === 0
  const parts = [
    ...(isClean ? [] : [fill(wording.summary, counts)]),
    ...(counts.pending > 0 ? [fill(wording.summaryPending, counts)] : []),
  ]
  return (
    <button
      type="button"
      className={classNames(styles.chip, counts.block > 0 && styles.blocking)}
      title={wording.summaryHint}
      onClick={onOpen}
    >
      {parts.length === 0 ? wording.summaryClean : parts.join(' · ')}
    </button>
  )
}
