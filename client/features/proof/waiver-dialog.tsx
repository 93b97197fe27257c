import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, callApi, describeError } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import type { ProofFinding } from '#shared/rules/checker.ts'
import styles from './checks.module.css'

interface WaiverDialogProps {
  readonly documentId: string
  readonly finding: ProofFinding
  /** What the rule says of it. */
  readonly message: string
  readonly isSaved: boolean
  readonly onClose: () => void
}

const LEAST_REASON = 2

/** Asks why a finding may stand. */
export function WaiverDialog({ documentId, finding, message, isSaved, onClose }: WaiverDialogProps) {
  const messages = useMessages()
  const { panel } = messages.proof
  const [reason, setReason] = useState('')
  const queries = useQueryClient()
  const waive = useMutation({
    mutationFn: () =>
      callApi(api.waiveFinding, {
        params: { documentId },
        body: { fingerprint: finding.fingerprint, reason: reason.trim() },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['document', documentId] })
      onClose()
    },
  })
  const footer = (
    <>
      <Button onClick={onClose}>{messages.shell.actions.cancel}</Button>
      <Button
        look="primary"
        disabled={reason.trim().length < LEAST_REASON || !isSaved}
        busyLabel={waive.isPending && panel.saving}
        onClick={() => waive.mutate()}
      >
        {panel.save}
      </Button>
    </>
  )
  return (
    <Dialog title={panel.ignoreTitle} onClose={onClose} footer={footer}>
      <div className={styles.form}>
        <p className={styles.words}>{finding.text}</p>
        <p>{message}</p>
        <TextField
          label={panel.reason}
          value={reason}
          onChange={setReason}
          hint={panel.ignoreHint}
          placeholder={panel.reasonPlaceholder}
          maxLength={200}
          isRequired
          isFocusedFirst
          rows={2}
        />
        {isSaved ? null : <p className={styles.hint}>{panel.notSaved}</p>}
        {waive.error === null ? null : (
          <p className={styles.refusal} role="alert">
            {describeError(waive.error, messages)}
          </p>
        )}
      </div>
    </Dialog>
  )
}
