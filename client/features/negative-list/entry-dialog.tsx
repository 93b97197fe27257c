import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { templatesQuery } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { FieldPair } from '#client/ui/field-pair.tsx'
import { SelectField } from '#client/ui/select-field.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import { SEVERITIES } from '#shared/kernel/finding.ts'
import type { OwnEntry } from '#shared/proof/own-entries.ts'
import { type EntryEntries, emptyEntries, entriesOf, entryOf, kindNames, withGuard } from './entry-entries.ts'
import { EntryTrialView, type GuardChange, type Trial, useTrial } from './entry-trial.tsx'
import styles from './negative-list.module.css'
import type { ListDraft } from './use-list-draft.ts'

interface EntryDialogProps {
  /** The entry that is changed, or what a new one begins with. */
  readonly start: OwnEntry | { readonly id: string }
  readonly isNew: boolean
  readonly draft: ListDraft
  readonly onClose: () => void
}

/** Fills in one entry, tries it on what the office has signed, and puts it on the list. */
export function EntryDialog({ start, isNew, draft, onClose }: EntryDialogProps) {
  const { proof, shell } = useMessages()
  const wording = proof.list
  const { id } = start
  const [entries, setEntries] = useState(() =>
    'type' in start ? entriesOf(start) : emptyEntries(wording.entrySourceInitial),
  )
  const known = useKindNames()
  const hasUnknownKinds = kindNames(entries.kinds).some((name) => !known.includes(name))
  const filled = hasUnknownKinds ? null : entryOf(id, entries)
  const trial = useTrial(filled)
  useProposedTrial(isNew ? filled : null, trial)
  const guard = (change: GuardChange) => {
    const guarded = withGuard(entries, change)
    setEntries(guarded)
    const entry = entryOf(id, guarded)
    if (entry !== null) trial.run(entry)
  }
  const put = () => {
    if (filled !== null) draft.putEntry(filled)
    onClose()
  }
  const footer = (
    <>
      {isNew ? null : (
        <Button
          look="danger"
          onClick={() => {
            draft.removeEntry(id)
            onClose()
          }}
        >
          {wording.removeEntry}
        </Button>
      )}
      <Button onClick={onClose}>{shell.actions.cancel}</Button>
      <Button
        disabled={filled === null}
        busyLabel={trial.isRunning && wording.trying}
        onClick={() => filled !== null && trial.run(filled)}
      >
        {wording.trial}
      </Button>
      <Button look="primary" disabled={filled === null || trial.result === null} onClick={put}>
        {isNew ? wording.add : wording.update}
      </Button>
    </>
  )
  return (
    <Dialog title={isNew ? wording.addEntry : wording.editEntry} width={640} footer={footer} onClose={onClose}>
      <div className={styles.form}>
        <EntryFields entries={entries} onChange={(change) => setEntries({ ...entries, ...change })} />
        <EntryTrialView trial={trial} onGuard={entries.type === 'term' ? guard : null} />
      </div>
    </Dialog>
  )
}

/** What is proposed is tried at once: the false alarms are what there is to decide about. */
function useProposedTrial(proposed: OwnEntry | null, { run }: Trial): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the dialog opens
  useEffect(() => {
    if (proposed !== null) run(proposed)
  }, [])
}

interface EntryFieldsProps {
  readonly entries: EntryEntries
  readonly onChange: (change: Partial<EntryEntries>) => void
}

function EntryFields({ entries, onChange }: EntryFieldsProps) {
  const { list: wording, severities } = useMessages().proof
  return (
    <>
      <FieldPair>
        <SelectField
          label={wording.type}
          value={entries.type}
          options={(['term', 'required'] as const).map((value) => ({ value, label: wording.types[value] }))}
          onChange={(type) => onChange({ type })}
        />
        <SelectField
          label={wording.level}
          value={entries.severity}
          options={SEVERITIES.map((value) => ({ value, label: severities[value] }))}
          onChange={(severity) => onChange({ severity })}
        />
      </FieldPair>
      {entries.type === 'term' ? (
        <TermFields entries={entries} onChange={onChange} />
      ) : (
        <>
          <Field name="phrase" label={wording.phrase} isRequired {...{ entries, onChange }} />
          <KindsField entries={entries} onChange={onChange} />
        </>
      )}
      <Field name="reason" label={wording.reason} {...{ entries, onChange }} />
      <Field name="source" label={wording.entrySource} isRequired {...{ entries, onChange }} />
    </>
  )
}

/** A kind that does not exist would make an entry that never finds anything. */
function KindsField({ entries, onChange }: EntryFieldsProps) {
  const wording = useMessages().proof.list
  const known = useKindNames()
  const unknown = kindNames(entries.kinds).filter((name) => !known.includes(name))
  return (
    <TextField
      label={wording.kinds}
      hint={known.join('、')}
      problem={unknown.length === 0 ? undefined : fill(wording.unknownKinds, { names: unknown, known })}
      value={entries.kinds}
      onChange={(kinds) => onChange({ kinds })}
    />
  )
}

function useKindNames(): readonly string[] {
  return (useQuery(templatesQuery).data ?? []).map(({ name }) => name)
}

function TermFields({ entries, onChange }: EntryFieldsProps) {
  const wording = useMessages().proof.list
  return (
    <>
      <FieldPair>
        <Field name="wrong" label={wording.wrong} isRequired {...{ entries, onChange }} />
        <Field name="right" label={wording.right} hint={wording.rightHint} {...{ entries, onChange }} />
      </FieldPair>
      <FieldPair>
        <Field name="notAfter" label={wording.notAfter} hint={wording.guardHint} {...{ entries, onChange }} />
        <Field name="notBefore" label={wording.notBefore} hint={wording.guardHint} {...{ entries, onChange }} />
      </FieldPair>
    </>
  )
}

interface FieldProps extends EntryFieldsProps {
  readonly name: Exclude<keyof EntryEntries, 'type' | 'severity' | 'isOn' | 'origin'>
  readonly label: string
  readonly hint?: string
  readonly isRequired?: boolean
}

function Field({ name, label, hint, isRequired = false, entries, onChange }: FieldProps) {
  return (
    <TextField
      label={label}
      hint={hint}
      value={entries[name]}
      isRequired={isRequired}
      onChange={(value) => onChange({ [name]: value })}
    />
  )
}
