import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { describeError } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { CheckField } from '#client/ui/check-field.tsx'
import { ConfirmDialog } from '#client/ui/confirm-dialog.tsx'
import { DataTable } from '#client/ui/data-table.tsx'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { PageHeader } from '#client/ui/page-header.tsx'
import { Pager } from '#client/ui/pager.tsx'
import { SearchField } from '#client/ui/search-field.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { Tabs } from '#client/ui/tabs.tsx'
import { useNow } from '#client/ui/use-now.ts'
import type { KeptEntry } from '#shared/api/office-data.ts'
import { beijingDay } from '#shared/kernel/beijing-time.ts'
import { nameOfEntry, REGISTERS, type Register } from '#shared/proof/office-register.ts'
import { type EntryTask, useEntryColumns } from './entry-columns.tsx'
import { EntryDialog } from './entry-dialog.tsx'
import styles from './office-data.module.css'
import { TableDialog } from './table-dialog.tsx'
import { PAGE_SIZE, type RegisterFilter, registerQuery, useRegisters } from './use-registers.ts'

/** What the office itself knows: people and posts, bodies, passages that may be quoted. */
export function OfficeDataPage() {
  const wording = useMessages().officeData
  const [address, setAddress] = useSearchParams()
  const [search, setSearch] = useState('')
  const [isTodayOnly, setTodayOnly] = useState(false)
  const today = beijingDay(useNow())
  const register = REGISTERS.find((known) => known === address.get('register')) ?? 'people'
  const filter: RegisterFilter = {
    register,
    search,
    validOn: isTodayOnly ? today : '',
    page: Math.max(1, Math.trunc(Number(address.get('page'))) || 1),
  }
  const go = (to: Register, page = 1) => setAddress({ register: to, ...(page === 1 ? {} : { page: String(page) }) })
  const find = (text: string) => {
    setSearch(text)
    go(register)
  }
  return (
    <>
      <PageHeader title={wording.title} />
      <p className={styles.note}>{wording.note}</p>
      <div className={styles.filters}>
        <Tabs
          label={wording.title}
          selected={register}
          onSelect={(id) => {
            setSearch('')
            go(id)
          }}
          tabs={REGISTERS.map((id) => ({ id, label: wording.registers[id] }))}
        />
        <div className={styles.search}>
          <SearchField
            label={wording.search[register]}
            placeholder={wording.search[register]}
            text={search}
            onSearch={find}
          />
        </div>
        <CheckField
          label={wording.validToday}
          isChecked={isTodayOnly}
          onChange={(isChecked) => {
            setTodayOnly(isChecked)
            go(register)
          }}
        />
      </div>
      <RegisterList filter={filter} onPage={(page) => go(register, page)} />
    </>
  )
}

interface RegisterListProps {
  readonly filter: RegisterFilter
  readonly onPage: (page: number) => void
}

function RegisterList({ filter, onPage }: RegisterListProps) {
  const { officeData: wording, shell } = useMessages()
  const { register } = filter
  const list = useQuery(registerQuery(filter))
  const [task, setTask] = useState<EntryTask | null>(null)
  const mayChange = list.data?.mayChange ?? false
  const columns = useEntryColumns(register, mayChange ? setTask : null)
  if (list.isPending) return <Skeleton lines={10} />
  if (list.data === undefined)
    return <FailurePage title={shell.failures.listFailed} error={list.error} onRetry={() => void list.refetch()} />
  const { items, total } = list.data
  return (
    <>
      <div className={styles.bar}>
        <p className={styles.hint}>{mayChange ? (register === 'people' ? wording.order : '') : wording.readOnly}</p>
        {mayChange ? (
          <>
            <Button onClick={() => setTask({ kind: 'paste' })}>{wording.paste}</Button>
            <Button look="primary" onClick={() => setTask({ kind: 'edit', kept: null })}>
              {wording.add}
            </Button>
          </>
        ) : null}
      </div>
      {total === 0 ? (
        <NoEntries filter={filter} />
      ) : (
        <>
          <DataTable
            label={wording.registers[register]}
            rows={items}
            columns={columns}
            keyOf={({ id }) => id}
            isFaded={list.isPlaceholderData}
            {...(mayChange ? { onOpen: (kept: KeptEntry) => setTask({ kind: 'edit', kept }) } : {})}
          />
          <Pager page={filter.page} pageSize={PAGE_SIZE} total={total} onPage={onPage} />
        </>
      )}
      <Task task={task} register={register} onClose={() => setTask(null)} />
    </>
  )
}

function NoEntries({ filter: { register, search, validOn } }: { readonly filter: RegisterFilter }) {
  const wording = useMessages().officeData
  if (search !== '' || validOn !== '')
    return <EmptyState title={wording.emptyFiltered} hint={wording.emptyFilteredHint} />
  return <EmptyState title={wording.empty[register]} hint={wording.emptyHint[register]} />
}

interface TaskProps {
  readonly task: EntryTask | null
  readonly register: Register
  readonly onClose: () => void
}

function Task({ task, register, onClose }: TaskProps) {
  if (task === null) return null
  switch (task.kind) {
    case 'edit':
      return <EntryDialog register={register} kept={task.kept} onClose={onClose} />
    case 'paste':
      return <TableDialog register={register} onClose={onClose} />
    case 'remove':
      return <RemoveDialog register={register} kept={task.kept} onClose={onClose} />
  }
}

interface RemoveDialogProps {
  readonly register: Register
  readonly kept: KeptEntry
  readonly onClose: () => void
}

function RemoveDialog({ register, kept, onClose }: RemoveDialogProps) {
  const messages = useMessages()
  const wording = messages.officeData
  const { remove } = useRegisters(register)
  return (
    <ConfirmDialog
      title={fill(wording.removeTitle, { name: nameOfEntry(kept.entry) })}
      confirmLabel={wording.remove}
      isDangerous
      busyLabel={remove.isPending && messages.shell.status.saving}
      onConfirm={() => remove.mutate(kept, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{wording.removeHint}</p>
      {remove.error === null ? null : (
        <p className={styles.refusal} role="alert">
          {describeError(remove.error, messages)}
        </p>
      )}
    </ConfirmDialog>
  )
}
