import { type FormEvent, useState } from 'react'
import { describeError } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { FormLayout } from '#client/ui/form-layout.tsx'
import { SelectField } from '#client/ui/select-field.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import { UNIT_KINDS, type Unit } from '#shared/api/people.ts'
import { startOfUnit, unitProblem } from './unit-entries.ts'
import { unitOptions } from './unit-tree.ts'
import { useUnits } from './use-units.ts'

/** Add a unit below another one, or change one. */
export type UnitTask = { readonly addBelow: Unit } | { readonly edit: Unit }

interface UnitDialogProps {
  readonly units: readonly Unit[]
  readonly task: UnitTask
  readonly onClose: () => void
}

/** Name, short name and place of a unit. */
export function UnitDialog({ units, task, onClose }: UnitDialogProps) {
  const messages = useMessages()
  const wording = messages.administration.units
  const [entries, setEntries] = useState(() => startOfUnit(task))
  const [hasTried, setTried] = useState(false)
  const { add, change } = useUnits()
  const own = 'edit' in task ? task.edit : null
  const running = own === null ? add : change
  const problem = unitProblem(entries, { units, own }, wording)
  const edit = (part: Partial<typeof entries>) => setEntries({ ...entries, ...part })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (problem !== undefined) return
    const { kind, parentId, ...names } = entries
    if (own !== null) change.mutate({ unitId: own.id, ...names, parentId }, { onSuccess: onClose })
    else if (parentId !== null) add.mutate({ ...names, kind, parentId }, { onSuccess: onClose })
  }
  const title =
    'edit' in task
      ? fill(wording.editTitle, { name: task.edit.name })
      : fill(wording.addTitle, { parent: task.addBelow.name })
  const footer = (
    <>
      <Button onClick={onClose}>{messages.shell.actions.cancel}</Button>
      <Button look="primary" type="submit" form="unit" busyLabel={running.isPending && messages.shell.status.saving}>
        {messages.shell.actions.save}
      </Button>
    </>
  )
  return (
    <Dialog title={title} onClose={onClose} footer={footer}>
      <FormLayout
        id="unit"
        onSubmit={onSubmit}
        refusal={running.isError ? describeError(running.error, messages) : null}
      >
        <TextField
          label={wording.name}
          value={entries.name}
          maxLength={60}
          isRequired
          isFocusedFirst
          problem={hasTried || entries.name !== '' ? problem : undefined}
          onChange={(name) => edit({ name })}
        />
        <TextField
          label={wording.shortName}
          value={entries.shortName}
          maxLength={20}
          hint={wording.shortNameHint}
          onChange={(shortName) => edit({ shortName })}
        />
        {own === null ? (
          <SelectField
            label={wording.kind}
            value={entries.kind}
            onChange={(kind) => edit({ kind })}
            options={UNIT_KINDS.map((value) => ({ value, label: wording.kinds[value] }))}
          />
        ) : null}
        {/* The top of the tree stays where it is. */}
        {own === null || own.parentId === null ? null : (
          <SelectField
            label={wording.parent}
            value={entries.parentId ?? ''}
            onChange={(parentId) => edit({ parentId })}
            options={unitOptions(units, own.id)}
          />
        )}
      </FormLayout>
    </Dialog>
  )
}
