import { type FormEvent, lazy, Suspense, useState } from 'react'
import { describeError } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { FormLayout } from '#client/ui/form-layout.tsx'
import { SelectField } from '#client/ui/select-field.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import type { ErrorReportDetail } from '#shared/api/error-reports.ts'
import {
  ERROR_MOVES,
  ERROR_REMEDIES,
  type ErrorAct,
  type ErrorRemedy,
  missingAnswers,
} from '#shared/error-reports/error-report.ts'
import styles from './error-reports.module.css'
import { useTakeErrorAct } from './queries.ts'

const DayField = lazy(async () => ({ default: (await import('#client/ui/day-field.tsx')).DayField }))

interface ErrorActDialogProps {
  readonly error: ErrorReportDetail
  readonly act: ErrorAct
  readonly onClose: () => void
}

/** Asks for what an act on an error takes, and takes it. */
export function ErrorActDialog({ error, act, onClose }: ErrorActDialogProps) {
  const messages = useMessages()
  const { errorReports: wording, shell } = messages
  const { actDialog, acts, remedies } = wording
  const [note, setNote] = useState('')
  const [remedy, setRemedy] = useState<ErrorRemedy>('correctionNotice')
  const [completedOn, setCompletedOn] = useState('')
  const take = useTakeErrorAct(error)
  const { asks } = ERROR_MOVES[act]
  const answers = { note: note.trim(), remedy: asks.includes('remedy') ? remedy : null, completedOn }
  const isMissing = missingAnswers(act, answers).length > 0
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!isMissing) take.mutate({ act, ...answers }, { onSuccess: onClose })
  }
  const footer = (
    <>
      <Button onClick={onClose}>{shell.actions.cancel}</Button>
      <Button
        look={act === 'dismiss' ? 'danger' : 'primary'}
        type="submit"
        form="error-act"
        disabled={isMissing}
        busyLabel={take.isPending && actDialog.submitting}
      >
        {acts[act]}
      </Button>
    </>
  )
  return (
    <Dialog title={actDialog.titles[act]} onClose={onClose} footer={footer}>
      <FormLayout
        id="error-act"
        onSubmit={onSubmit}
        refusal={take.error === null ? null : describeError(take.error, messages)}
      >
        {act === 'confirm' ? <p className={styles.hint}>{actDialog.confirmHint}</p> : null}
        {asks.includes('remedy') ? (
          <SelectField
            label={actDialog.remedy}
            value={remedy}
            options={ERROR_REMEDIES.map((value) => ({ value, label: remedies[value] }))}
            onChange={setRemedy}
          />
        ) : null}
        {asks.includes('completedOn') ? (
          <Suspense fallback={<Skeleton lines={1} />}>
            <DayField
              isRequired
              label={actDialog.completedOn}
              placeholder={actDialog.dayPlaceholder}
              value={completedOn}
              onChange={setCompletedOn}
            />
          </Suspense>
        ) : null}
        <TextField
          label={asks.includes('note') ? actDialog.note : actDialog.noteOptional}
          hint={act === 'confirm' ? undefined : actDialog.noteHints[act]}
          rows={3}
          maxLength={500}
          isRequired={asks.includes('note')}
          isFocusedFirst={asks[0] === 'note' || asks.length === 0}
          value={note}
          onChange={setNote}
        />
      </FormLayout>
    </Dialog>
  )
}
