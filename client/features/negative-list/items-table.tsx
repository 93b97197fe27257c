import { fill, useMessages } from '#client/messages/index.ts'
import { type Column, DataTable } from '#client/ui/data-table.tsx'
import type { NegativeListItem } from '#shared/proof/negative-list.ts'
import { ItemLevel, ItemLimits, ItemName, ItemRoles } from './item-cells.tsx'
import { TimesButton } from './occurrences-dialog.tsx'
import { useTimes } from './use-experience.ts'
import type { ListDraft } from './use-list-draft.ts'

interface ItemsTableProps {
  readonly draft: ListDraft
  readonly mayChange: boolean
}

/** The items of the list: what is checked, how much it weighs, its numbers, and who answers for it. */
export function ItemsTable({ draft, mayChange }: ItemsTableProps) {
  const wording = useMessages().proof.list
  return (
    <DataTable
      label={wording.items}
      rows={draft.list.items}
      columns={useColumns({ draft, mayChange })}
      keyOf={({ number }) => String(number)}
    />
  )
}

function useColumns(props: ItemsTableProps): readonly Column<NegativeListItem>[] {
  const { experience, proof } = useMessages()
  const wording = proof.list
  const { draft, mayChange } = props
  const timesOf = useTimes()
  return [
    { key: 'number', title: wording.number, width: '56px', cell: ({ number }) => number },
    { key: 'name', title: wording.name, cell: (item) => <ItemName item={item} list={draft.list} /> },
    {
      key: 'level',
      title: wording.level,
      width: '140px',
      cell: (item) => (item.check === 'automatic' ? <ItemLevel item={item} {...props} /> : wording.manual),
    },
    {
      key: 'limits',
      title: `${wording.limits} / ${wording.responsible}`,
      width: '190px',
      cell: (item) =>
        item.check === 'automatic' ? <ItemLimits item={item} {...props} /> : <ItemRoles item={item} {...props} />,
    },
    { key: 'source', title: wording.source, width: '190px', cell: ({ source }) => source },
    {
      key: 'times',
      title: experience.column,
      width: '110px',
      cell: ({ number, name }) => {
        const times = timesOf(String(number))
        const label = fill(experience.counts, { caught: times?.caught ?? 0, reported: times?.reported ?? 0 })
        return <TimesButton part={String(number)} hint={experience.columnHint} {...{ name, times, label }} />
      },
    },
    {
      key: 'isOn',
      title: wording.isOn,
      width: '56px',
      cell: (item) => (
        <input
          type="checkbox"
          aria-label={`${wording.isOn} ${item.name}`}
          checked={item.isOn}
          disabled={!mayChange}
          onChange={(event) => draft.changeItem({ ...item, isOn: event.target.checked })}
        />
      ),
    },
  ]
}
