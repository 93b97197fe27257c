import { type FormEvent, useState } from 'react'
import { describeError } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { Dialog } from '#client/ui/dialog.tsx'
import { FormLayout } from '#client/ui/form-layout.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import type { DocumentDetail, OfferedAct } from '#shared/api/documents.ts'
import { RETURN_MODES, type ReturnMode } from '#shared/workflow/run.ts'
import styles from './action-bar.module.css'
import type { useTakeAct } from './use-take-act.ts'

interface ReturnDialogProps {
  readonly document: DocumentDetail
  readonly offer: OfferedAct
  readonly take: ReturnType<typeof useTakeAct>
  /** What was already written as opinion becomes the beginning of the reason. */
  readonly opinion: string
  readonly onClose: () => void
}

/** Returns the document to its drafter with a reason, and says how it is to come back. */
export function ReturnDialog({ document, offer, take, opinion, onClose }: ReturnDialogProps) {
  const messages = useMessages()
  const { shell, signOff } = messages
  const wording = signOff.returnDialog
  const [reason, setReason] = useState(opinion)
  const [mode, setMode] = useState<ReturnMode>('straightBack')
  const [hasTried, setTried] = useState(false)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (reason.trim() !== '') take.mutate({ offer, opinion: reason, handlerIds: [], returnMode: mode })
  }
  const footer = (
    <>
      <Button onClick={onClose}>{shell.actions.cancel}</Button>
      <Button look="primary" type="submit" form="return" busyLabel={take.isPending && signOff.bar.busy}>
        {wording.submit}
      </Button>
    </>
  )
  return (
    <Dialog title={wording.title} width={520} onClose={onClose} footer={footer}>
      <FormLayout id="return" onSubmit={onSubmit} refusal={take.isError ? describeError(take.error, messages) : null}>
        <TextField
          label={wording.reason}
          rows={4}
          maxLength={2000}
          isRequired
          isFocusedFirst
          hint={wording.reasonHint}
          problem={hasTried && reason.trim() === '' ? wording.reasonMissing : undefined}
          value={reason}
          onChange={setReason}
        />
        <fieldset className={classNames(styles.choices, 'bare-fieldset')}>
          <legend>{wording.mode}</legend>
          {[...RETURN_MODES].reverse().map((value) => (
            <label key={value} className={styles.choice}>
              <input type="radio" name="mode" checked={mode === value} onChange={() => setMode(value)} />
              {wording[value]}
              <span>{value === 'straightBack' ? wording.straightBackHint : wording.everyStepHint}</span>
            </label>
          ))}
        </fieldset>
        {document.openThreads === 0 ? null : (
          <p className={styles.hint}>{fill(wording.openThreads, { count: document.openThreads })}</p>
        )}
      </FormLayout>
    </Dialog>
  )
}
