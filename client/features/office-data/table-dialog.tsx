import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, callApi, describeError, officeDataQuery } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { showNotice } from '#client/ui/notices.tsx'
import { SelectField } from '#client/ui/select-field.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import { findNamesakes } from '#shared/proof/namesakes.ts'
import { nameOfEntry, type Register } from '#shared/proof/office-register.ts'
import { type RegisterTable, readRegisterTable } from '#shared/proof/register-table.ts'
import { NamesakeList } from './namesake-list.tsx'
import styles from './office-data.module.css'
import { useRegisters } from './use-registers.ts'

interface TableDialogProps {
  readonly register: Register
  readonly onClose: () => void
}

/** Takes in a pasted table; what was read, and what was not, is shown while it is typed. */
export function TableDialog({ register, onClose }: TableDialogProps) {
  const messages = useMessages()
  const wording = messages.officeData.table
  const [table, setTable] = useState('')
  const [mode, setMode] = useState<'append' | 'replace'>('append')
  const { refresh } = useRegisters(register)
  const known = useQuery(officeDataQuery).data?.entries ?? []
  const present = known.filter((entry) => entry.register === register)
  const read = readRegisterTable(register, table)
  const namesakes = findNamesakes(read.entries, mode === 'replace' ? [] : present)
  const [chosenLines, setChosenLines] = useState<readonly number[]>([])
  const anotherLines = chosenLines.filter((chosen) => namesakes.some(({ line }) => line === chosen))
  const count = read.entries.length - namesakes.length + anotherLines.length
  const take = useMutation({
    mutationFn: () =>
      callApi(api.importTable, {
        params: { register },
        body: { table, mode, isTrial: false, anotherLines: [...anotherLines] },
      }),
    onSuccess: async (reading) => {
      // Counted by what the server found there, which may be more than this page knew of.
      const leftOut = reading.namesakes.filter(({ line }) => !anotherLines.includes(line)).length
      const taken = fill(wording.taken, { count: reading.entries.length - leftOut })
      showNotice('ok', leftOut === 0 ? taken : taken + fill(wording.skipped, { count: leftOut }))
      await refresh()
      onClose()
    },
  })
  const footer = (
    <>
      <Button onClick={onClose}>{messages.shell.actions.cancel}</Button>
      <Button
        look={mode === 'replace' && present.length > 0 ? 'danger' : 'primary'}
        disabled={count === 0}
        busyLabel={take.isPending && wording.taking}
        onClick={() => take.mutate()}
      >
        {fill(wording.take, { count })}
      </Button>
    </>
  )
  return (
    <Dialog title={wording.title} onClose={onClose} footer={footer} width={720}>
      <div className={styles.form}>
        <TextField
          label={wording.pasted}
          value={table}
          rows={8}
          isFocusedFirst
          hint={wording.hint[register]}
          onChange={setTable}
        />
        {table.trim() === '' ? null : <Reading read={read} />}
        <NamesakeList {...{ register, namesakes, anotherLines }} onChange={setChosenLines} />
        <SelectField
          label={wording.mode}
          value={mode}
          onChange={setMode}
          options={(['append', 'replace'] as const).map((value) => ({ value, label: wording[value] }))}
        />
        {mode === 'replace' && present.length > 0 ? (
          <p className={styles.warning}>{fill(wording.replaceHint, { count: present.length })}</p>
        ) : null}
        {take.error === null ? null : (
          <p className={styles.refusal} role="alert">
            {describeError(take.error, messages)}
          </p>
        )}
      </div>
    </Dialog>
  )
}

const SHOWN_ENTRIES = 5
const SHOWN_PROBLEMS = 8

function Reading({ read: { entries, problems } }: { readonly read: RegisterTable }) {
  const wording = useMessages().officeData.table
  return (
    <div className={styles.reading} aria-live="polite">
      <p>
        <b>{fill(wording.read, { count: entries.length })}</b>
      </p>
      <ol className={styles.entries}>
        {entries.slice(0, SHOWN_ENTRIES).map(({ line, entry }) => (
          <li key={line}>{nameOfEntry(entry)}</li>
        ))}
      </ol>
      {entries.length > SHOWN_ENTRIES ? <p>{fill(wording.more, { count: entries.length })}</p> : null}
      {problems.length === 0 ? null : (
        <>
          <p className={styles.warning}>{fill(wording.leftOut, { count: problems.length })}</p>
          <ul className={styles.entries}>
            {problems.slice(0, SHOWN_PROBLEMS).map(({ line, text, code }) => (
              <li key={line}>{fill(wording.line, { line, text, reason: wording.problems[code] })}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
