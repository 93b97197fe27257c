import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { describeError, negativeListQuery } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { useSession } from '#client/session/index.ts'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { PageHeader } from '#client/ui/page-header.tsx'
import { PublishBar } from '#client/ui/publish-bar.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { Tabs } from '#client/ui/tabs.tsx'
import type { NegativeListView } from '#shared/api/proof.ts'
import { mayAdminister } from '#shared/permissions/administration.ts'
import { EntriesSection } from './entries-section.tsx'
import { HistorySection } from './history-section.tsx'
import { ItemsTable } from './items-table.tsx'
import { LearntSection } from './learnt-section.tsx'
import styles from './negative-list.module.css'
import { type ListDraft, useListDraft } from './use-list-draft.ts'
import { WaiversSection } from './waivers-section.tsx'

/** The negative list (负面清单) of the office: for everybody to read, for some to change. */
export function NegativeListPage() {
  const { shell } = useMessages()
  const list = useQuery(negativeListQuery)
  if (list.isPending) return <Skeleton />
  if (list.data === undefined)
    return <FailurePage title={shell.failures.listFailed} error={list.error} onRetry={() => void list.refetch()} />
  return <ListPage view={list.data} />
}

const TABS = ['items', 'entries', 'learnt', 'history'] as const
type Tab = (typeof TABS)[number]

function ListPage({ view }: { readonly view: NegativeListView }) {
  const { experience, proof } = useMessages()
  const wording = proof.list
  const draft = useListDraft(view)
  const [tab, show] = useTab()
  const counts: Readonly<Partial<Record<Tab, number>>> = {
    items: draft.list.items.length,
    entries: draft.list.entries.length,
  }
  const tabs = useShownTabs().map((id) => ({ id, label: experience.tabs[id], count: counts[id] }))
  return (
    <>
      <PageHeader
        title={wording.title}
        note={fill(view.version === 0 ? wording.shipped : wording.version, {
          version: view.version,
          pack: view.packVersion,
        })}
      />
      {view.mayChange ? null : <p className={styles.readOnly}>{wording.readOnly}</p>}
      <div className={styles.tabs}>
        <Tabs label={experience.tabs.label} tabs={tabs} selected={tab} onSelect={show} />
      </div>
      {draft.isChanged ? <Publish draft={draft} /> : null}
      <Section tab={tab} draft={draft} mayChange={view.mayChange} />
    </>
  )
}

interface SectionProps {
  readonly tab: Tab
  readonly draft: ListDraft
  readonly mayChange: boolean
}

function Section({ tab, draft, mayChange }: SectionProps) {
  switch (tab) {
    case 'items':
      return (
        <>
          <ItemsTable draft={draft} mayChange={mayChange} />
          <WaiversSection draft={draft} mayChange={mayChange} />
        </>
      )
    case 'entries':
      return <EntriesSection draft={draft} mayChange={mayChange} />
    case 'learnt':
      return <LearntSection draft={draft} />
    case 'history':
      return <HistorySection />
  }
}

/** Words of many documents at once are proposed only to those who answer for all of them; the server says the same. */
function useShownTabs(): readonly Tab[] {
  const { person } = useSession()
  const maySeeLearnt = mayAdminister({ personId: person.id, posts: person.posts }, 'seeLearntTerms')
  return TABS.filter((tab) => tab !== 'learnt' || maySeeLearnt)
}

/** The tab in the address, so that other pages can lead to it. */
function useTab(): [Tab, (tab: Tab) => void] {
  const [address, setAddress] = useSearchParams()
  const shown = useShownTabs()
  const tab = shown.find((id) => id === address.get('tab')) ?? 'items'
  return [tab, (id) => setAddress(id === 'items' ? {} : { tab: id })]
}

function Publish({ draft: { list, publish, discard } }: { readonly draft: ListDraft }) {
  const messages = useMessages()
  return (
    <PublishBar
      wording={messages.proof.list}
      isPublishing={publish.isPending}
      problem={publish.error === null ? null : describeError(publish.error, messages)}
      onPublish={(reason) => publish.mutate({ list, reason })}
      onDiscard={discard}
    />
  )
}
