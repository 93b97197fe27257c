import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { describeError } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { errorReportPath, signOffPath } from '#client/paths/document-paths.ts'
import { Button } from '#client/ui/button.tsx'
import { type Column, DataTable } from '#client/ui/data-table.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { Moment } from '#client/ui/moment.tsx'
import { Pager } from '#client/ui/pager.tsx'
import { PersonName } from '#client/ui/person-name.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { TitleLink } from '#client/ui/title-link.tsx'
import type { Occurrence } from '#shared/api/experience.ts'
import styles from './negative-list.module.css'
import { OCCURRENCES_PAGE, occurrencesQuery, type Times } from './use-experience.ts'

/** A part of the list whose occurrences somebody wants to see. */
export interface ShownPart {
  readonly part: string
  readonly name: string
}

interface TimesButtonProps extends ShownPart {
  readonly times: Times | null
  readonly label: string
  readonly hint: string
}

/** How often a part of the list was met, and the way to each time. */
export function TimesButton({ part, name, times, label, hint }: TimesButtonProps) {
  const { noCounts } = useMessages().experience
  const [isOpen, setOpen] = useState(false)
  if (times === null || times.caught + times.reported === 0) return <span className={styles.faint}>{noCounts}</span>
  return (
    <>
      <Button look="quiet" size="small" title={hint} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen ? <OccurrencesDialog part={part} name={name} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function OccurrencesDialog({ part, name, onClose }: ShownPart & { readonly onClose: () => void }) {
  const { experience, shell } = useMessages()
  return (
    <Dialog
      title={fill(experience.occurrences.title, { name })}
      width={900}
      onClose={onClose}
      footer={<Button onClick={onClose}>{shell.actions.close}</Button>}
    >
      <Occurrences part={part} />
    </Dialog>
  )
}

function Occurrences({ part }: Pick<ShownPart, 'part'>) {
  const messages = useMessages()
  const wording = messages.experience.occurrences
  const [page, setPage] = useState(1)
  const list = useQuery(occurrencesQuery(part, page))
  const columns = useColumns()
  if (list.isPending) return <Skeleton label={wording.loading} lines={5} />
  if (list.data === undefined) return <p role="alert">{describeError(list.error, messages)}</p>
  const { items, total, hidden, units } = list.data
  return (
    <>
      <p>
        {fill(wording.total, { count: total })}
        {hidden === 0 ? '' : fill(wording.hidden, { count: hidden })}
      </p>
      {units.length === 0 ? null : (
        <p className={styles.units}>
          <span>{wording.units}</span>
          {units.map(({ unitName, count }) => (
            <span key={unitName}>{fill(wording.unit, { name: unitName, count })}</span>
          ))}
        </p>
      )}
      {items.length === 0 ? null : (
        <>
          <DataTable
            label={wording.text}
            rows={items}
            columns={columns}
            keyOf={({ documentId, text, at, reportId }) => `${documentId} ${text} ${at} ${reportId}`}
            isFaded={list.isPlaceholderData}
          />
          <Pager page={page} pageSize={OCCURRENCES_PAGE} total={total} onPage={setPage} />
        </>
      )}
    </>
  )
}

function useColumns(): readonly Column<Occurrence>[] {
  const wording = useMessages().experience.occurrences
  return [
    {
      key: 'text',
      title: wording.text,
      width: '150px',
      cell: ({ text }) => <span className={styles.cut}>{text}</span>,
    },
    {
      key: 'document',
      title: wording.document,
      cell: ({ documentId, documentTitle, reportId }) => (
        <TitleLink to={reportId === null ? signOffPath(documentId) : errorReportPath(reportId)} title={documentTitle} />
      ),
    },
    {
      key: 'drafter',
      title: wording.drafter,
      width: '140px',
      cell: ({ drafter }) => <PersonName person={drafter} />,
    },
    { key: 'how', title: wording.how, width: '120px', cell: ({ how }) => wording[how] },
    { key: 'at', title: wording.at, width: '110px', cell: ({ at }) => <Moment at={at} /> },
  ]
}
