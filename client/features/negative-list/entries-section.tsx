import { useState } from 'react'
import { useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { Chip } from '#client/ui/chip.tsx'
import { type Column, DataTable } from '#client/ui/data-table.tsx'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { SEVERITY_TONES } from '#client/ui/severity-tones.ts'
import { entryName, nextEntryId, type OwnEntry } from '#shared/proof/own-entries.ts'
import { EntryDialog } from './entry-dialog.tsx'
import styles from './negative-list.module.css'
import type { ListDraft } from './use-list-draft.ts'

interface EntriesSectionProps {
  readonly draft: ListDraft
  readonly mayChange: boolean
}

/** The entries of the office's own: words and phrases, without code. */
export function EntriesSection({ draft, mayChange }: EntriesSectionProps) {
  const wording = useMessages().proof.list
  const columns = useColumns(draft, mayChange)
  const [edited, setEdited] = useState<OwnEntry | 'new' | null>(null)
  const { entries } = draft.list
  return (
    <section>
      <header className={styles.sectionHead}>
        <h2 className={styles.heading}>{wording.entries}</h2>
        {mayChange ? <Button onClick={() => setEdited('new')}>{wording.addEntry}</Button> : null}
      </header>
      {entries.length === 0 ? (
        <EmptyState title={wording.noEntries} hint={wording.noEntriesHint} />
      ) : (
        <DataTable
          label={wording.entries}
          rows={entries}
          columns={columns}
          keyOf={({ id }) => id}
          {...(mayChange ? { onOpen: setEdited } : {})}
        />
      )}
      {edited === null ? null : (
        <EntryDialog
          entry={edited === 'new' ? null : edited}
          id={edited === 'new' ? nextEntryId(entries) : edited.id}
          draft={draft}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  )
}

function useColumns(draft: ListDraft, mayChange: boolean): readonly Column<OwnEntry>[] {
  const { list: wording, severities } = useMessages().proof
  return [
    { key: 'type', title: wording.entries, width: '150px', cell: ({ type }) => wording.types[type] },
    {
      key: 'name',
      title: wording.name,
      cell: (entry) => (
        <>
          {entry.type === 'term' && entry.right !== null ? `${entry.wrong} → ${entry.right}` : entryName(entry)}
          <span className={styles.detail}>{entry.reason}</span>
        </>
      ),
    },
    {
      key: 'level',
      title: wording.level,
      width: '90px',
      cell: ({ severity }) => <Chip tone={SEVERITY_TONES[severity]}>{severities[severity]}</Chip>,
    },
    { key: 'source', title: wording.source, width: '200px', cell: ({ source }) => source },
    {
      key: 'isOn',
      title: wording.isOn,
      width: '64px',
      cell: (entry) => (
        <input
          type="checkbox"
          aria-label={`${wording.isOn} ${entryName(entry)}`}
          checked={entry.isOn}
          disabled={!mayChange}
          onClick={(event) => event.stopPropagation()}
          onChange={(event) => draft.putEntry({ ...entry, isOn: event.target.checked })}
        />
      ),
    },
  ]
}
