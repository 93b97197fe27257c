import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { describeError } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { errorReportPath } from '#client/paths/document-paths.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { FieldPair } from '#client/ui/field-pair.tsx'
import { FormLayout } from '#client/ui/form-layout.tsx'
import { SelectField } from '#client/ui/select-field.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import type { DocumentDetail } from '#shared/api/documents.ts'
import { ERROR_FINDERS, ERROR_GRAVITIES, PASSABLE_STAGES } from '#shared/error-reports/error-report.ts'
import { useItemChoices } from './error-filters.tsx'
import styles from './error-reports.module.css'
import { useReportError } from './queries.ts'
import { initialEntries, type ReportEntries, reportOf, type SelectedPlace, wordsProblem } from './report-entries.ts'

interface ReportDialogProps {
  readonly document: Pick<DocumentDetail, 'id' | 'steps'>
  readonly place: SelectedPlace
  readonly onClose: () => void
}

/** Registers an error in a signed document, at the place that was selected. */
export function ReportDialog({ document, place, onClose }: ReportDialogProps) {
  const messages = useMessages()
  const { errorReports: wording, shell } = messages
  const navigate = useNavigate()
  const [entries, setEntries] = useState(() => initialEntries(place))
  const report = useReportError(document.id)
  const filled = reportOf(place, entries)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (filled !== null) report.mutate(filled, { onSuccess: ({ id }) => void navigate(errorReportPath(id)) })
  }
  const footer = (
    <>
      <Button onClick={onClose}>{shell.actions.cancel}</Button>
      <Button
        look="primary"
        type="submit"
        form="error-report"
        disabled={filled === null}
        busyLabel={report.isPending && wording.form.submitting}
      >
        {wording.form.submit}
      </Button>
    </>
  )
  return (
    <Dialog title={wording.form.title} width={620} onClose={onClose} footer={footer}>
      <FormLayout
        id="error-report"
        onSubmit={onSubmit}
        refusal={report.error === null ? null : describeError(report.error, messages)}
      >
        <ReportFields
          place={place}
          stages={document.steps.map(({ stage }) => stage)}
          entries={entries}
          onChange={(change) => setEntries({ ...entries, ...change })}
        />
      </FormLayout>
    </Dialog>
  )
}

interface ReportFieldsProps {
  readonly place: SelectedPlace
  /** Stages of the document's route: only they can have let the error pass. */
  readonly stages: readonly string[]
  readonly entries: ReportEntries
  readonly onChange: (change: Partial<ReportEntries>) => void
}

function ReportFields({ place, stages, entries, onChange }: ReportFieldsProps) {
  const { common, errorReports: wording } = useMessages()
  const { form } = wording
  const items = useItemChoices()
  return (
    <>
      {place.anchor === null ? <p className={styles.hint}>{form.noPlace}</p> : null}
      <WordFields place={place} entries={entries} onChange={onChange} />
      <FieldPair>
        <SelectField label={form.kind} value={entries.item} options={items} onChange={(item) => onChange({ item })} />
        <SelectField
          label={form.gravity}
          value={entries.gravity}
          options={ERROR_GRAVITIES.map((value) => ({ value, label: wording.gravities[value] }))}
          onChange={(gravity) => onChange({ gravity })}
        />
      </FieldPair>
      {entries.item === 'new' ? (
        <TextField
          isRequired
          label={form.newKind}
          hint={form.newKindHint}
          maxLength={40}
          value={entries.newKind}
          onChange={(newKind) => onChange({ newKind })}
        />
      ) : null}
      <p className={styles.hint}>{wording.gravityHints[entries.gravity]}</p>
      <FieldPair>
        <SelectField
          label={form.finder}
          value={entries.finder}
          options={ERROR_FINDERS.map((value) => ({ value, label: wording.finders[value] }))}
          onChange={(finder) => onChange({ finder })}
        />
        <TextField
          label={form.finderName}
          maxLength={60}
          value={entries.finderName}
          onChange={(finderName) => onChange({ finderName })}
        />
      </FieldPair>
      <SelectField
        label={form.passedStage}
        value={entries.passedStage}
        options={PASSABLE_STAGES.filter((stage) => stages.includes(stage)).map((value) => ({
          value,
          label: common.stages[value],
        }))}
        onChange={(passedStage) => onChange({ passedStage })}
      />
    </>
  )
}

function WordFields({ place, entries, onChange }: Omit<ReportFieldsProps, 'stages'>) {
  const { form } = useMessages().errorReports
  const problem = wordsProblem(place, entries)
  return (
    <FieldPair>
      <TextField
        isRequired
        isFocusedFirst={place.anchor === null}
        label={form.wrong}
        hint={place.anchor === null ? undefined : form.wrongHint}
        problem={problem === 'wrongOutside' ? form.wrongOutside : undefined}
        maxLength={200}
        value={entries.wrong}
        onChange={(wrong) => onChange({ wrong })}
      />
      <TextField
        isFocusedFirst={place.anchor !== null}
        label={form.right}
        hint={form.rightHint}
        problem={problem === 'sameWords' ? form.sameWords : undefined}
        maxLength={200}
        value={entries.right}
        onChange={(right) => onChange({ right })}
      />
    </FieldPair>
  )
}
