import { useState } from 'react'
import { useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { SelectField } from '#client/ui/select-field.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import { SEVERITIES } from '#shared/kernel/finding.ts'
import type { OwnEntry } from '#shared/proof/own-entries.ts'
import { type EntryEntries, emptyEntries, entriesOf, entryOf } from './entry-entries.ts'
import { EntryTrialView, useTrial } from './entry-trial.tsx'
import styles from './negative-list.module.css'
import type { ListDraft } from './use-list-draft.ts'

interface EntryDialogProps {
  /** The entry that is changed; `null` for a new one. */
  readonly entry: OwnEntry | null
  readonly id: string
  readonly draft: ListDraft
  readonly onClose: () => void
}

/** Fills in one entry, tries it on what the office has signed, and puts it on the list. */
export function EntryDialog({ entry, id, draft, onClose }: EntryDialogProps) {
  const { proof, shell } = useMessages()
  const wording = proof.list
  const [entries, setEntries] = useState(() =>
    entry === null ? emptyEntries(wording.entrySourceInitial) : entriesOf(entry),
  )
  const filled = entryOf(id, entries)
  const trial = useTrial(filled)
  const put = () => {
    if (filled !== null) draft.putEntry(filled)
    onClose()
  }
  const footer = (
    <>
      {entry === null ? null : (
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
        busyLabel={trial.isPending && wording.trying}
        onClick={() => filled !== null && trial.mutate(filled)}
      >
        {wording.trial}
      </Button>
      <Button look="primary" disabled={filled === null || trial.data === undefined} onClick={put}>
        {entry === null ? wording.add : wording.update}
      </Button>
    </>
  )
  return (
    <Dialog title={entry === null ? wording.addEntry : wording.editEntry} width={600} footer={footer} onClose={onClose}>
      <div className={styles.form}>
        <EntryFields entries={entries} onChange={(change) => setEntries({ ...entries, ...change })} />
        <EntryTrialView trial={trial} />
      </div>
    </Dialog>
  )
}

interface EntryFieldsProps {
  readonly entries: EntryEntries
  readonly onChange: (change: Partial<EntryEntries>) => void
}

function EntryFields({ entries, onChange }: EntryFieldsProps) {
  const { list: wording, severities } = useMessages().proof
  return (
    <>
      <div className={styles.pair}>
        <SelectField
          label={wording.entries}
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
      </div>
      {entries.type === 'term' ? (
        <TermFields entries={entries} onChange={onChange} />
      ) : (
        <>
          <Field name="phrase" label={wording.phrase} isRequired {...{ entries, onChange }} />
          <Field name="kinds" label={wording.kinds} {...{ entries, onChange }} />
        </>
      )}
      <Field name="reason" label={wording.reason} {...{ entries, onChange }} />
      <Field name="source" label={wording.entrySource} isRequired {...{ entries, onChange }} />
    </>
  )
}

function TermFields({ entries, onChange }: EntryFieldsProps) {
  const wording = useMessages().proof.list
  return (
    <>
      <div className={styles.pair}>
        <Field name="wrong" label={wording.wrong} isRequired {...{ entries, onChange }} />
        <Field name="right" label={wording.right} hint={wording.rightHint} {...{ entries, onChange }} />
      </div>
      <div className={styles.pair}>
        <Field name="notAfter" label={wording.notAfter} hint={wording.guardHint} {...{ entries, onChange }} />
        <Field name="notBefore" label={wording.notBefore} hint={wording.guardHint} {...{ entries, onChange }} />
      </div>
    </>
  )
}

interface FieldProps extends EntryFieldsProps {
  readonly name: Exclude<keyof EntryEntries, 'type' | 'severity' | 'isOn'>
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
