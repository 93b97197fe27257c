import { useQuery } from '@tanstack/react-query'
import { templatesQuery } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { SearchField } from '#client/ui/search-field.tsx'
import { SelectField } from '#client/ui/select-field.tsx'
import { Tabs } from '#client/ui/tabs.tsx'
import { STAGES } from '#shared/workflow/route.ts'
import styles from './document-filters.module.css'
import { type DocumentFilter, isNarrowed, SCOPES } from './use-document-filter.ts'

interface DocumentFiltersProps {
  readonly filter: DocumentFilter
  readonly onChange: (change: Partial<DocumentFilter>) => void
}

/** Scope, stage, kind and words of the title. */
export function DocumentFilters({ filter, onChange }: DocumentFiltersProps) {
  const { common, documents } = useMessages()
  const templates = useQuery(templatesQuery)
  const stages = STAGES.map((stage) => ({ value: stage, label: common.stages[stage] }))
  const kinds = (templates.data ?? []).map(({ kind, name }) => ({ value: kind, label: name }))
  return (
    <div className={styles.filters}>
      <Tabs
        label={documents.scopes.label}
        selected={filter.scope}
        onSelect={(scope) => onChange({ scope })}
        tabs={SCOPES.map((id) => ({ id, label: documents.scopes[id] }))}
      />
      <SearchField
        label={documents.searchLabel}
        placeholder={documents.searchPlaceholder}
        text={filter.search}
        onSearch={(search) => onChange({ search })}
      />
      <SelectField
        isLabelHidden
        label={documents.stageFilter}
        value={filter.stage}
        onChange={(stage) => onChange({ stage })}
        options={[{ value: '', label: documents.allStages }, ...stages]}
      />
      <SelectField
        isLabelHidden
        label={documents.kindFilter}
        value={filter.kind}
        onChange={(kind) => onChange({ kind })}
        options={[{ value: '', label: documents.allKinds }, ...kinds]}
      />
      {isNarrowed(filter) ? (
        <Button look="quiet" onClick={() => onChange({ stage: '', kind: '', search: '' })}>
          {documents.clearFilters}
        </Button>
      ) : null}
    </div>
  )
}
