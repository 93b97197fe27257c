import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { fill, useMessages } from '#client/messages/index.ts'
import { signOffPath } from '#client/paths/document-paths.ts'
import { Button } from '#client/ui/button.tsx'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { Moment } from '#client/ui/moment.tsx'
import { Pager } from '#client/ui/pager.tsx'
import { SelectField } from '#client/ui/select-field.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import type { LearntTerm } from '#shared/api/experience.ts'
import { LEAST_DOCUMENTS } from '#shared/proof/learnt-terms.ts'
import { nextEntryId, type OwnEntry } from '#shared/proof/own-entries.ts'
import { guardsOf } from '#shared/proof/term-guards.ts'
import { EntryDialog } from './entry-dialog.tsx'
import styles from './negative-list.module.css'
import { LEARNT_PAGE, learntTermsQuery, useDismissTerm } from './use-experience.ts'
import type { ListDraft } from './use-list-draft.ts'

/** Words that reviewers have corrected again and again, to be taken onto the list or set aside. */
export function LearntSection({ draft }: { readonly draft: ListDraft }) {
  const wording = useMessages().experience.learnt
  const [least, setLeast] = useState<number>(LEAST_DOCUMENTS[0])
  const [page, setPage] = useState(1)
  return (
    <section>
      <div className={styles.sectionHead}>
        <p className={styles.intro}>{wording.intro}</p>
        <SelectField
          label={wording.least}
          isLabelHidden
          value={String(least)}
          options={LEAST_DOCUMENTS.map((count) => ({
            value: String(count),
            label: fill(wording.leastOption, { count }),
          }))}
          onChange={(value) => {
            setLeast(Number(value))
            setPage(1)
          }}
        />
      </div>
      <LearntList draft={draft} least={least} page={page} onPage={setPage} />
    </section>
  )
}

interface LearntListProps {
  readonly draft: ListDraft
  readonly least: number
  readonly page: number
  readonly onPage: (page: number) => void
}

function LearntList({ draft, least, page, onPage }: LearntListProps) {
  const { experience, shell } = useMessages()
  const wording = experience.learnt
  const list = useQuery(learntTermsQuery(least, page))
  const [accepted, setAccepted] = useState<OwnEntry | null>(null)
  if (list.isPending) return <Skeleton label={wording.reading} lines={6} />
  if (list.data === undefined)
    return <FailurePage title={shell.failures.listFailed} error={list.error} onRetry={() => void list.refetch()} />
  const { items, total, isComplete } = list.data
  // What was taken onto the draft is not yet published: the server does not know of it.
  const taken = new Set(draft.list.entries.map((entry) => (entry.type === 'term' ? entry.wrong : '')))
  const shown = items.filter(({ wrong }) => !taken.has(wrong))
  return (
    <>
      {isComplete ? null : <p className={styles.detail}>{wording.reading}</p>}
      {shown.length === 0 && isComplete ? (
        <EmptyState title={wording.empty} hint={fill(wording.emptyHint, { count: least })} />
      ) : (
        <ul className={styles.learnt}>
          {shown.map((term) => (
            <LearntCard
              key={`${term.wrong} ${term.right}`}
              term={term}
              onAccept={() => setAccepted(entryOf(term, { source: wording.source, draft }))}
            />
          ))}
        </ul>
      )}
      {total > LEARNT_PAGE ? <Pager page={page} pageSize={LEARNT_PAGE} total={total} onPage={onPage} /> : null}
      {accepted === null ? null : (
        <EntryDialog isNew start={accepted} draft={draft} onClose={() => setAccepted(null)} />
      )}
    </>
  )
}

/** The entry that a correction becomes: a reminder, until somebody decides otherwise. */
function entryOf(
  { wrong, right, documents }: LearntTerm,
  { source, draft }: { readonly source: string; readonly draft: ListDraft },
): OwnEntry {
  return {
    ...{ id: nextEntryId(draft.list.entries), type: 'term', severity: 'warn', reason: '', isOn: true },
    ...{ source, wrong, right, ...guardsOf({ wrong, right }) },
    origin: { from: 'corrections', documents },
  }
}

function LearntCard({ term, onAccept }: { readonly term: LearntTerm; readonly onAccept: () => void }) {
  const { experience, errorReports } = useMessages()
  const wording = experience.learnt
  const dismiss = useDismissTerm()
  const { wrong, right, documents, evidence } = term
  const shownDocuments = new Set(evidence.map(({ documentId }) => documentId)).size
  return (
    <li className={styles.card}>
      <div className={styles.sectionHead}>
        <h3 className={styles.term}>{fill(errorReports.wrongToRight, { wrong, right })}</h3>
        <span className={styles.figures}>
          {fill(wording.documents, { count: documents })} · {wording.latest} <Moment at={term.latestAt} />
        </span>
        <Button size="small" look="primary" onClick={onAccept}>
          {wording.accept}
        </Button>
        <Button size="small" disabled={dismiss.isPending} onClick={() => dismiss.mutate({ wrong, right })}>
          {wording.dismiss}
        </Button>
      </div>
      <ul className={styles.evidence}>
        {evidence.map(({ documentId, documentTitle, reviewer, at, before, after }) => (
          <li key={`${documentId} ${before} ${after}`}>
            <span>
              …{before}
              <del>{wrong}</del>
              <ins>{right}</ins>
              {after}…
            </span>
            <span className={styles.detail}>
              <Link to={signOffPath(documentId)}>{documentTitle}</Link>
              {' · '}
              {fill(wording.evidence, { name: reviewer.name })} <Moment at={at} />
            </span>
          </li>
        ))}
      </ul>
      {documents > shownDocuments && evidence.length < SHOWN_EVIDENCE ? (
        <p className={styles.detail}>{fill(wording.hidden, { count: documents - shownDocuments })}</p>
      ) : null}
    </li>
  )
}

/** With this many places shown there are more that may be read; with fewer, the others may not. */
const SHOWN_EVIDENCE = 5
