import { useQuery } from '@tanstack/react-query'
import { templatesQuery } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { SelectField } from '#client/ui/select-field.tsx'
import type { PaperworkOverview } from '#shared/api/paperwork.ts'
import { OVERVIEW_ORDERS } from '#shared/paperwork/overview.ts'
import styles from './overview.module.css'
import { type FiguresFilter, isNarrowed } from './use-figures-filter.ts'

interface FiguresFiltersProps {
  readonly overview: Pick<PaperworkOverview, 'year' | 'years' | 'units'>
  readonly filter: FiguresFilter
  readonly onChange: (change: Partial<FiguresFilter>) => void
  /** Above a list of documents, which has an order of its own. */
  readonly isList?: boolean
}

/** Year, month, unit and kind of the figures, and the order of their lines. */
export function FiguresFilters({ overview, filter, onChange, isList = false }: FiguresFiltersProps) {
  const { paperwork, shell } = useMessages()
  const wording = paperwork.overview
  const templates = useQuery(templatesQuery).data ?? []
  const years = [...new Set([...overview.years, overview.year])].toSorted((a, b) => b - a)
  return (
    <div className={styles.filters}>
      <SelectField
        isLabelHidden
        label={wording.year}
        value={String(overview.year)}
        onChange={(year) => onChange({ year })}
        options={years.map((year) => ({ value: String(year), label: fill(wording.yearValue, { year }) }))}
      />
      <SelectField
        isLabelHidden
        label={wording.month}
        value={filter.month}
        onChange={(month) => onChange({ month })}
        options={[
          { value: '', label: wording.wholeYear },
          ...Object.entries(shell.moments.months).map(([value, label]) => ({ value, label })),
        ]}
      />
      <SelectField
        isLabelHidden
        label={wording.unit}
        value={filter.unitId}
        onChange={(unitId) => onChange({ unitId })}
        options={[
          { value: '', label: wording.allUnits },
          ...overview.units.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <SelectField
        isLabelHidden
        label={wording.kind}
        value={filter.kind}
        onChange={(kind) => onChange({ kind })}
        options={[
          { value: '', label: wording.allKinds },
          ...templates.map(({ kind, name }) => ({ value: kind, label: name })),
        ]}
      />
      {isList ? null : <OrderField filter={filter} onChange={onChange} />}
      {isNarrowed(filter) ? (
        <Button look="quiet" onClick={() => onChange({ month: '', unitId: '', kind: '' })}>
          {wording.clear}
        </Button>
      ) : null}
    </div>
  )
}

function OrderField({ filter, onChange }: Pick<FiguresFiltersProps, 'filter' | 'onChange'>) {
  const wording = useMessages().paperwork.overview
  return (
    <SelectField
      isLabelHidden
      label={wording.order}
      value={filter.order}
      onChange={(order) => onChange({ order })}
      options={OVERVIEW_ORDERS.filter((order) => order !== 'quota' || filter.rows === 'unit').map((order) => ({
        value: order,
        label: wording.orders[order],
      }))}
    />
  )
}
