import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { fill, useMessages } from '#client/messages/index.ts'
import { draftingPath } from '#client/paths/document-paths.ts'
import { Button } from '#client/ui/button.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { type Column, DataTable } from '#client/ui/data-table.tsx'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { Moment } from '#client/ui/moment.tsx'
import { PageHeader } from '#client/ui/page-header.tsx'
import { Pager } from '#client/ui/pager.tsx'
import { SelectField } from '#client/ui/select-field.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { Tabs } from '#client/ui/tabs.tsx'
import { TitleLink } from '#client/ui/title-link.tsx'
import type { CountedDocument } from '#shared/api/paperwork.ts'
import { COUNTED_CHOICES, COUNTED_ORDERS } from '#shared/paperwork/overview.ts'
import { FiguresFilters } from './figures-filters.tsx'
import { countText } from './number-text.ts'
import styles from './overview.module.css'
import { countedQuery, DOCUMENTS_A_PAGE, overviewQuery } from './queries.ts'
import { addressOfFilter, type FiguresFilter, useFiguresFilter } from './use-figures-filter.ts'

/** The documents behind the figures, with their length, limit and reasons. */
export function CountedPage() {
  const { list: wording } = useMessages().paperwork
  const [filter, change] = useFiguresFilter()
  const navigate = useNavigate()
  const overview = useQuery(overviewQuery({ ...filter, page: 1 })).data
  return (
    <>
      <PageHeader title={wording.title}>
        <Button
          onClick={() =>
            void navigate(`/paperwork?${addressOfFilter({ ...filter, only: 'all', documentOrder: 'newest', page: 1 })}`)
          }
        >
          {wording.back}
        </Button>
      </PageHeader>
      {overview === undefined ? null : <FiguresFilters overview={overview} filter={filter} onChange={change} isList />}
      <div className={styles.rowsBar}>
        <Tabs
          label={wording.only}
          selected={filter.only}
          onSelect={(only) => change({ only })}
          tabs={COUNTED_CHOICES.map((id) => ({ id, label: wording.onlyValues[id] }))}
        />
        <SelectField
          isLabelHidden
          label={wording.order}
          value={filter.documentOrder}
          onChange={(documentOrder) => change({ documentOrder })}
          options={COUNTED_ORDERS.map((value) => ({ value, label: wording.orders[value] }))}
        />
      </div>
      <CountedList filter={filter} onPage={(page) => change({ page })} />
    </>
  )
}

function CountedList({ filter, onPage }: { readonly filter: FiguresFilter; readonly onPage: (page: number) => void }) {
  const { paperwork, shell } = useMessages()
  const wording = paperwork.list
  const list = useQuery(countedQuery(filter))
  const columns = useCountedColumns()
  if (list.isPending) return <Skeleton lines={8} />
  if (list.data === undefined)
    return <FailurePage title={shell.failures.listFailed} error={list.error} onRetry={() => void list.refetch()} />
  if (list.data.total === 0) return <EmptyState title={wording.empty} hint={wording.emptyHint} />
  return (
    <>
      <DataTable
        label={wording.title}
        rows={list.data.items}
        columns={columns}
        keyOf={({ id }) => id}
        isFaded={list.isPlaceholderData}
      />
      <Pager page={filter.page} pageSize={DOCUMENTS_A_PAGE} total={list.data.total} onPage={onPage} />
    </>
  )
}

function useCountedColumns(): readonly Column<CountedDocument>[] {
  const wording = useMessages().paperwork.list
  const { columns } = wording
  return [
    { key: 'title', title: columns.title, cell: (counted) => <Title counted={counted} /> },
    {
      key: 'unit',
      title: columns.unit,
      width: '140px',
      cell: ({ unitName }) => (
        <span className={styles.twoLines} title={unitName}>
          {unitName}
        </span>
      ),
    },
    { key: 'kind', title: columns.kind, width: '84px', cell: ({ kindName }) => kindName },
    { key: 'day', title: columns.day, width: '120px', cell: ({ countedAt }) => <Moment at={countedAt} /> },
    {
      key: 'characters',
      title: columns.characters,
      width: '128px',
      cell: ({ characters, most }) => (
        <span className={classNames(styles.number, most !== null && characters > most && styles.overLimit)}>
          {most === null
            ? fill(wording.unlimited, { characters: countText(characters) })
            : fill(wording.length, { characters: countText(characters), most: countText(most) })}
        </span>
      ),
    },
    {
      key: 'reasons',
      title: columns.reasons,
      width: '280px',
      cell: ({ reasons }) => (
        <ul className={styles.reasons}>
          {reasons.map(({ about, reason }) => (
            <li key={about}>{fill(wording.reason, { about: wording.about[about], reason })}</li>
          ))}
        </ul>
      ),
    },
  ]
}

function Title({ counted: { documentId, title, isFromRegister } }: { readonly counted: CountedDocument }) {
  const wording = useMessages().paperwork.list
  if (title === null) return <span className={styles.quiet}>{wording.hidden}</span>
  if (documentId !== null) return <TitleLink to={draftingPath(documentId)} title={title} />
  return (
    <span title={title}>
      {title} {isFromRegister ? <span className={styles.quiet}>{wording.fromRegister}</span> : null}
    </span>
  )
}
