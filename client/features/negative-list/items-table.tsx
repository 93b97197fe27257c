import { fill, useMessages } from '#client/messages/index.ts'
import { useRuleWording } from '#client/messages/use-rule-wording.ts'
import { type Column, DataTable } from '#client/ui/data-table.tsx'
import { SelectField } from '#client/ui/select-field.tsx'
import { SEVERITIES } from '#shared/kernel/finding.ts'
import { rulesOfItem } from '#shared/proof/list-checker.ts'
import type { AutomaticItem, NegativeListItem } from '#shared/proof/negative-list.ts'
import styles from './negative-list.module.css'
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
      columns={useColumns(draft, mayChange)}
      keyOf={({ number }) => String(number)}
    />
  )
}

function useColumns(draft: ListDraft, mayChange: boolean): readonly Column<NegativeListItem>[] {
  const wording = useMessages().proof.list
  return [
    { key: 'number', title: wording.number, width: '56px', cell: ({ number }) => number },
    { key: 'name', title: wording.name, cell: (item) => <Name item={item} draft={draft} /> },
    {
      key: 'level',
      title: wording.level,
      width: '130px',
      cell: (item) =>
        item.check === 'automatic' ? <Level item={item} draft={draft} mayChange={mayChange} /> : wording.manual,
    },
    {
      key: 'limits',
      title: `${wording.limits} / ${wording.responsible}`,
      width: '190px',
      cell: (item) =>
        item.check === 'automatic' ? <Limits item={item} draft={draft} mayChange={mayChange} /> : <Roles item={item} />,
    },
    { key: 'source', title: wording.source, width: '230px', cell: ({ source }) => source },
    {
      key: 'isOn',
      title: wording.isOn,
      width: '64px',
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

function Name({ item, draft }: { readonly item: NegativeListItem; readonly draft: ListDraft }) {
  const wording = useMessages().proof.list
  const words = useRuleWording()
  if (item.check === 'manual')
    return (
      <>
        {item.name}
        <span className={styles.detail}>{item.hint}</span>
      </>
    )
  const rules = rulesOfItem(draft.list, item.number)
  return (
    <span title={rules.map((rule) => words.rule(rule).name).join('\n')}>
      {item.name}
      <span className={styles.detail}>{fill(wording.rules, { count: rules.length })}</span>
    </span>
  )
}

function Roles({ item }: { readonly item: Extract<NegativeListItem, { check: 'manual' }> }) {
  const { roles } = useMessages().common
  return item.roles.map((role) => roles[role]).join('、')
}

interface AutomaticCellProps extends ItemsTableProps {
  readonly item: AutomaticItem
}

function Level({ item, draft, mayChange }: AutomaticCellProps) {
  const { list: wording, severities } = useMessages().proof
  const options = [
    { value: 'asRules' as const, label: wording.asRules },
    ...SEVERITIES.map((severity) => ({ value: severity, label: severities[severity] })),
  ]
  if (!mayChange) return options.find(({ value }) => value === item.level)?.label
  return (
    <SelectField
      label={`${wording.level} ${item.name}`}
      isLabelHidden
      value={item.level}
      options={options}
      onChange={(level) => draft.changeItem({ ...item, level })}
    />
  )
}

/** The numbers of the item's rules: limits and thresholds that an office may set otherwise. */
function Limits({ item, draft, mayChange }: AutomaticCellProps) {
  const words = useRuleWording()
  return rulesOfItem(draft.list, item.number).flatMap((rule) =>
    Object.entries(rule.params ?? {}).map(([name, shipped]) => (
      <label key={`${rule.id} ${name}`} className={styles.limit}>
        <span>{words.rule(rule).name}</span>
        <input
          type="number"
          min={1}
          disabled={!mayChange}
          value={item.params[rule.id]?.[name] ?? shipped}
          onChange={(event) => {
            const value = event.target.valueAsNumber
            if (!(value > 0)) return
            const params = { ...item.params, [rule.id]: { ...item.params[rule.id], [name]: value } }
            draft.changeItem({ ...item, params })
          }}
        />
      </label>
    )),
  )
}
