import { useState } from 'react'
import { Link } from 'react-router'
import { fill, useMessages } from '#client/messages/index.ts'
import { errorReportPath } from '#client/paths/document-paths.ts'
import { Button } from '#client/ui/button.tsx'
import { Chip } from '#client/ui/chip.tsx'
import { type Column, DataTable } from '#client/ui/data-table.tsx'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { SEVERITY_TONES } from '#client/ui/severity-tones.ts'
import { entryName, nextEntryId, type OwnEntry } from '#shared/proof/own-entries.ts'
import { EntryDialog } from './entry-dialog.tsx'
import styles from './negative-list.module.css'
import { TimesButton } from './occurrences-dialog.tsx'
import { useTimes } from './use-experience.ts'
import type { ListDraft } from './use-list-draft.ts'
import { useProposedEntry } from './use-proposed-entry.ts'

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
      <div className={styles.sectionHead}>
        <p className={styles.intro}>{wording.noEntriesHint}</p>
        {mayChange ? (
          <Button look="primary" onClick={() => setEdited('new')}>
            {wording.addEntry}
          </Button>
        ) : null}
      </div>
      {entries.length === 0 ? (
        <EmptyState title={wording.noEntries} hint={wording.noEntriesNext} />
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
          isNew={edited === 'new'}
          start={edited === 'new' ? { id: nextEntryId(entries) } : edited}
          draft={draft}
          onClose={() => setEdited(null)}
        />
      )}
      {mayChange ? <ProposedEntry draft={draft} /> : null}
    </section>
  )
}

/** The entry that an error report proposes, when the address names one. */
function ProposedEntry({ draft }: { readonly draft: ListDraft }) {
  const { entry, refusal, close } = useProposedEntry()
  if (refusal !== null)
    return (
      <p className={styles.refusal} role="alert">
        {refusal}
      </p>
    )
  if (entry === null) return null
  // Another draft entry may have taken the number since.
  const start = { ...entry, id: nextEntryId(draft.list.entries) }
  return <EntryDialog key={entry.id} isNew start={start} draft={draft} onClose={close} />
}

function useColumns(draft: ListDraft, mayChange: boolean): readonly Column<OwnEntry>[] {
  const { experience, proof } = useMessages()
  const { list: wording, severities } = proof
  const timesOf = useTimes()
  return [
    { key: 'type', title: wording.type, width: '120px', cell: ({ type }) => wording.types[type] },
    {
      key: 'name',
      title: wording.name,
      cell: (entry) => (
        <>
          {entry.type === 'term' && entry.right !== null ? `${entry.wrong} → ${entry.right}` : entryName(entry)}
          {entry.reason === '' ? null : <span className={styles.detail}>{entry.reason}</span>}
        </>
      ),
    },
    {
      key: 'level',
      title: wording.level,
      width: '90px',
      cell: ({ severity }) => <Chip tone={SEVERITY_TONES[severity]}>{severities[severity]}</Chip>,
    },
    {
      key: 'recurrence',
      title: experience.recurrenceColumn,
      width: '144px',
      cell: (entry) => {
        const times = timesOf(entry.id)
        const figures = { caught: times?.caught ?? 0, reported: times?.reported ?? 0 }
        const count = figures.caught + figures.reported
        return (
          <TimesButton
            part={entry.id}
            name={entryName(entry)}
            times={times}
            label={fill(experience.recurrence, { count })}
            hint={fill(experience.recurrenceHint, figures)}
          />
        )
      },
    },
    { key: 'source', title: wording.source, width: '220px', cell: (entry) => <Source entry={entry} /> },
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

function Source({ entry: { source, origin } }: { readonly entry: OwnEntry }) {
  const { experience } = useMessages()
  return (
    <>
      {source}
      {origin?.from === 'errorReport' ? (
        <Link to={errorReportPath(origin.reportId)} className={styles.detail}>
          {experience.fromReport}
        </Link>
      ) : null}
      {origin?.from === 'corrections' ? (
        <span className={styles.detail}>{fill(experience.fromCorrections, { count: origin.documents })}</span>
      ) : null}
    </>
  )
}
