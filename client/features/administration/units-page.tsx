import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { unitsQuery } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { type Column, DataTable } from '#client/ui/data-table.tsx'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { PageHeader } from '#client/ui/page-header.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import type { Person, Unit } from '#shared/api/people.ts'
import styles from './administration.module.css'
import { UnitDialog, type UnitTask } from './unit-dialog.tsx'
import { type UnitLine, unitLines } from './unit-tree.ts'
import { peopleQuery } from './use-people.ts'
import { useUnits } from './use-units.ts'

/** The tree of units: add, rename, move. */
export function UnitsPage() {
  const { administration, shell } = useMessages()
  const wording = administration.units
  const units = useQuery(unitsQuery)
  const people = useQuery(peopleQuery)
  const [task, setTask] = useState<UnitTask | null>(null)
  const columns = useUnitColumns(people.data ?? [], setTask)
  if (units.isPending) return <Skeleton />
  if (units.data === undefined)
    return <FailurePage title={shell.failures.listFailed} error={units.error} onRetry={() => void units.refetch()} />
  return (
    <>
      <PageHeader title={wording.title} note={wording.note} />
      {units.data.length === 0 ? (
        <EmptyState title={wording.empty} hint={wording.emptyHint} />
      ) : (
        <DataTable
          label={wording.title}
          rows={unitLines(units.data)}
          columns={columns}
          keyOf={({ unit }) => unit.id}
          onOpen={({ unit }) => setTask({ edit: unit })}
        />
      )}
      {task === null ? null : <UnitDialog units={units.data} task={task} onClose={() => setTask(null)} />}
    </>
  )
}

function useUnitColumns(people: readonly Person[], begin: (task: UnitTask) => void): readonly Column<UnitLine>[] {
  const { administration } = useMessages()
  const wording = administration.units
  const count = (unit: Unit) =>
    people.filter(({ isActive, posts }) => isActive && posts.some(({ unitId }) => unitId === unit.id)).length
  return [
    {
      key: 'name',
      title: wording.name,
      cell: ({ unit, depth }) => (
        <span className={styles.unit} style={{ paddingLeft: `${depth * 24}px` }}>
          {depth === 0 ? null : <span className={styles.branch} aria-hidden="true" />}
          {unit.name}
        </span>
      ),
    },
    { key: 'shortName', title: wording.shortName, width: '140px', cell: ({ unit }) => unit.shortName },
    { key: 'kind', title: wording.kind, width: '96px', cell: ({ unit }) => wording.kinds[unit.kind] },
    {
      key: 'people',
      title: administration.people.columns.posts,
      width: '96px',
      cell: ({ unit }) => fill(wording.people, { count: count(unit) }),
    },
    {
      key: 'actions',
      title: administration.people.columns.actions,
      width: '300px',
      cell: (line) => <UnitActions line={line} begin={begin} />,
    },
  ]
}

function UnitActions({ line, begin }: { readonly line: UnitLine; readonly begin: (task: UnitTask) => void }) {
  const { administration } = useMessages()
  const wording = administration.units
  const { swap } = useUnits()
  const { unit, before, after } = line
  const exchange = (other: Unit | null) => {
    if (other !== null) swap.mutate([unit, other])
  }
  return (
    <span className={styles.rowActions}>
      <Button look="quiet" size="small" onClick={() => begin({ addBelow: unit })}>
        {wording.add}
      </Button>
      <Button look="quiet" size="small" onClick={() => begin({ edit: unit })}>
        {wording.edit}
      </Button>
      <Button
        look="quiet"
        size="small"
        aria-label={fill(wording.upNamed, { name: unit.name })}
        disabled={before === null || swap.isPending}
        onClick={() => exchange(before)}
      >
        {wording.up}
      </Button>
      <Button
        look="quiet"
        size="small"
        aria-label={fill(wording.downNamed, { name: unit.name })}
        disabled={after === null || swap.isPending}
        onClick={() => exchange(after)}
      >
        {wording.down}
      </Button>
    </span>
  )
}
