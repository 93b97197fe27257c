import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { fixSafely, type LiveFinding } from '#client/editor/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { useRuleWording } from '#client/messages/use-rule-wording.ts'
import { Button } from '#client/ui/button.tsx'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { showNotice } from '#client/ui/notices.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import type { FieldId } from '#shared/document/fields.ts'
import styles from './checks.module.css'
import { countSafe } from './count-safe.ts'
import { GroupCard } from './group-card.tsx'
import { useFindingKeys } from './use-finding-keys.ts'
import type { Proof } from './use-proof.ts'
import { WaivedList } from './waived-list.tsx'
import { WaiverDialog } from './waiver-dialog.tsx'

/** What the panel works on. */
export interface ChecksPanelProps {
  readonly documentId: string
  readonly editor: Editor | null
  readonly proof: Proof
  readonly mayEdit: boolean
  /** Reasons are given for what is stored. */
  readonly isSaved: boolean
  /** Goes to where fields of the form are filled in. */
  readonly onField: (field: FieldId) => void
}

/** The findings of the check, one card a rule: explained, fixed with a click, or let stand with a reason. */
export function ChecksPanel(props: ChecksPanelProps) {
  const { documentId, editor, proof, mayEdit } = props
  const { panel } = useMessages().proof
  const words = useRuleWording()
  const [waived, setWaived] = useState<LiveFinding | null>(null)
  const fixAll = async () => {
    const count = editor === null ? 0 : await fixSafely(editor.view)
    if (count > 0) showNotice('ok', fill(panel.fixedAll, { count }))
  }
  useFindingKeys({ documentId, editor, proof, mayEdit, onFixAll: () => void fixAll(), onWaive: setWaived })
  if (proof.hasFailed) return <EmptyState title={panel.failed} hint={panel.failedHint} />
  if (editor === null || proof.groups === null) return <Skeleton lines={8} label={panel.checking} />
  const groups = [...proof.groups, ...proof.pending]
  const messageOf = (finding: LiveFinding) => {
    const rule = groups.find((group) => group.rule.id === finding.ruleId)?.rule
    return rule === undefined ? finding.message : words.finding(rule, finding)
  }
  const safe = countSafe(groups.flatMap(({ findings }) => findings))
  return (
    <div className={styles.panel}>
      {mayEdit && safe > 0 ? <FixAll count={safe} onFix={() => void fixAll()} /> : null}
      {groups.length === 0 ? <EmptyState title={panel.clean} hint={panel.cleanHint} /> : null}
      {proof.groups.map((group) => (
        <GroupCard key={group.rule.id} group={group} {...props} editor={editor} onWaive={setWaived} />
      ))}
      {proof.pending.length === 0 ? null : (
        <section className={styles.pending}>
          <h3 className={styles.pendingTitle}>{fill(panel.pending, { count: proof.counts?.pending ?? 0 })}</h3>
          <p className={styles.hint}>{panel.pendingHint}</p>
          {proof.pending.map((group) => (
            <GroupCard key={group.rule.id} group={group} {...props} editor={editor} onWaive={setWaived} />
          ))}
        </section>
      )}
      <WaivedList documentId={documentId} waived={proof.waived} />
      {waived === null ? null : (
        <WaiverDialog
          documentId={documentId}
          finding={waived}
          message={messageOf(waived)}
          isSaved={props.isSaved}
          onClose={() => setWaived(null)}
        />
      )}
    </div>
  )
}

function FixAll({ count, onFix }: { readonly count: number; readonly onFix: () => void }) {
  const { panel } = useMessages().proof
  return (
    <div className={styles.all}>
      <Button look="primary" title={panel.fixAllHint} onClick={onFix}>
        {fill(panel.fixAll, { count })}
      </Button>
      <p className={styles.hint}>{panel.fixAllHint}</p>
    </div>
  )
}
