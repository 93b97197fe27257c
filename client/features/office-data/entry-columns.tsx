import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import type { Column } from '#client/ui/data-table.tsx'
import { Moment } from '#client/ui/moment.tsx'
import type { KeptEntry } from '#shared/api/office-data.ts'
import type { Register, RegisterEntry } from '#shared/proof/office-register.ts'
import { useTermWords } from './entry-term.ts'
import styles from './office-data.module.css'

/** What somebody is about to do with an entry. */
export type EntryTask =
  | { readonly kind: 'edit'; readonly kept: KeptEntry | null }
  | { readonly kind: 'remove'; readonly kept: KeptEntry }
  | { readonly kind: 'paste' }

/** The columns of a register. */
export function useEntryColumns(
  register: Register,
  begin: ((task: EntryTask) => void) | null,
): readonly Column<KeptEntry>[] {
  const wording = useMessages().officeData
  const { columns } = wording
  const own: Readonly<Record<Register, readonly Column<KeptEntry>[]>> = {
    people: [
      { key: 'name', title: columns.name, width: '140px', cell: ({ entry }) => <b>{wordsOf(entry, 'name')}</b> },
      { key: 'post', title: columns.post, cell: ({ entry }) => wordsOf(entry, 'post') },
    ],
    bodies: [
      { key: 'name', title: columns.body, cell: ({ entry }) => <b>{wordsOf(entry, 'name')}</b> },
      { key: 'shortName', title: columns.shortName, width: '112px', cell: ({ entry }) => wordsOf(entry, 'shortName') },
      { key: 'parent', title: columns.parent, width: '150px', cell: ({ entry }) => wordsOf(entry, 'parent') },
    ],
    passages: [
      { key: 'text', title: columns.text, cell: ({ entry }) => <Passage text={wordsOf(entry, 'text')} /> },
      { key: 'origin', title: columns.origin, width: '200px', cell: ({ entry }) => wordsOf(entry, 'origin') },
    ],
  }
  return [
    { key: 'place', title: columns.place, width: '56px', cell: ({ place }) => place },
    ...own[register],
    { key: 'term', title: columns.term, width: '190px', cell: ({ entry }) => <Term entry={entry} /> },
    {
      key: 'changed',
      title: columns.changed,
      width: '136px',
      cell: ({ changedBy, changedAt }) => (
        <span className={styles.changed}>
          {changedBy.name} <Moment at={changedAt} />
        </span>
      ),
    },
    ...(begin === null
      ? []
      : [
          {
            key: 'actions',
            title: columns.actions,
            width: '124px',
            cell: (kept: KeptEntry) => <Acts {...{ kept, begin }} />,
          },
        ]),
  ]
}

function wordsOf(entry: RegisterEntry, field: string): string {
  const values: Readonly<Record<string, string | undefined>> = entry
  return values[field] ?? ''
}

function Passage({ text }: { readonly text: string }) {
  return (
    <span className={styles.passage} title={text}>
      {text}
    </span>
  )
}

function Term({ entry }: { readonly entry: RegisterEntry }) {
  const { term } = useMessages().officeData
  const successor = wordsOf(entry, 'successor')
  return (
    <>
      <TermWords entry={entry} />
      {successor === '' ? null : <span className={styles.successor}>{fill(term.successor, { name: successor })}</span>}
    </>
  )
}

function TermWords({ entry }: { readonly entry: RegisterEntry }) {
  const { term } = useMessages().officeData
  const words = useTermWords()(entry)
  return words === term.always ? <span className={styles.always}>{words}</span> : words
}

function Acts({ kept, begin }: { readonly kept: KeptEntry; readonly begin: (task: EntryTask) => void }) {
  const wording = useMessages().officeData
  return (
    <span className={styles.rowActions}>
      <Button look="quiet" size="small" onClick={() => begin({ kind: 'edit', kept })}>
        {wording.edit}
      </Button>
      <Button look="quiet" size="small" onClick={() => begin({ kind: 'remove', kept })}>
        {wording.remove}
      </Button>
    </span>
  )
}
