import { useQuery } from '@tanstack/react-query'
import { negativeListQuery } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { SearchField } from '#client/ui/search-field.tsx'
import { SelectField } from '#client/ui/select-field.tsx'
import { ERROR_SORTS } from '#shared/api/error-reports.ts'
import { ERROR_FINDERS, ERROR_GRAVITIES } from '#shared/error-reports/error-report.ts'
import styles from './error-reports.module.css'
import { type ErrorFilter, isNarrowed, NO_FILTER, STATE_CHOICES } from './use-error-filter.ts'

interface ErrorFiltersProps {
  readonly filter: ErrorFilter
  readonly onChange: (change: Partial<ErrorFilter>) => void
}

/** State, gravity, kind, finder, words and order of the list. */
export function ErrorFilters({ filter, onChange }: ErrorFiltersProps) {
  const { filters, finders, gravities, myStates, openStates, sorts, states } = useMessages().errorReports
  const stateNames = { mine: myStates, open: openStates, ...states }
  const items = useItemChoices()
  return (
    <div className={styles.filters}>
      <SearchField
        label={filters.search}
        placeholder={filters.searchPlaceholder}
        text={filter.search}
        onSearch={(search) => onChange({ search })}
      />
      <Choice
        label={filters.state}
        all={filters.allStates}
        value={filter.state}
        options={STATE_CHOICES.map((value) => ({ value, label: stateNames[value] }))}
        onChange={(state) => onChange({ state })}
      />
      <Choice
        label={filters.gravity}
        all={filters.allGravities}
        value={filter.gravity}
        options={ERROR_GRAVITIES.map((value) => ({ value, label: gravities[value] }))}
        onChange={(gravity) => onChange({ gravity })}
      />
      <Choice
        label={filters.finder}
        all={filters.allFinders}
        value={filter.finder}
        options={ERROR_FINDERS.map((value) => ({ value, label: finders[value] }))}
        onChange={(finder) => onChange({ finder })}
      />
      <Choice
        label={filters.item}
        all={filters.allItems}
        value={filter.item}
        options={items}
        onChange={(item) => onChange({ item })}
      />
      <SelectField
        isLabelHidden
        label={filters.sort}
        value={filter.sort}
        options={ERROR_SORTS.map((value) => ({ value, label: sorts[value] }))}
        onChange={(sort) => onChange({ sort })}
      />
      {isNarrowed(filter) ? (
        <Button look="quiet" onClick={() => onChange(NO_FILTER)}>
          {filters.clear}
        </Button>
      ) : null}
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  /** What the first choice is called: no filter. */
  readonly all: string
  readonly value: Value | ''
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value | '') => void
}

function Choice<Value extends string>({ label, all, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <SelectField<Value | ''>
      isLabelHidden
      label={label}
      value={value}
      options={[{ value: '', label: all }, ...options]}
      onChange={onChange}
    />
  )
}

/** Kinds of errors: the items of the office's list, and what it does not have. */
export function useItemChoices(): readonly { readonly value: string; readonly label: string }[] {
  const { kinds } = useMessages().errorReports
  const items = useQuery(negativeListQuery).data?.list.items ?? []
  return [
    ...items.map(({ number, name }) => ({ value: String(number), label: fill(kinds.item, { number, name }) })),
    { value: 'new', label: kinds.newKind },
  ]
}
