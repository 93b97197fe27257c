import { useQuery } from '@tanstack/react-query'
import { describeError, paperworkPolicyQuery, templatesQuery, unitsQuery } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { Moment } from '#client/ui/moment.tsx'
import { PageHeader } from '#client/ui/page-header.tsx'
import { PublishBar } from '#client/ui/publish-bar.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import type { PaperworkPolicyView } from '#shared/api/paperwork.ts'
import { policyVersionsQuery } from '../queries.ts'
import { LimitsTable } from './limits-table.tsx'
import styles from './policy.module.css'
import { QuotasSection } from './quotas-section.tsx'
import { TreatmentSection } from './treatment-section.tsx'
import { type PolicyDraft, usePolicyDraft } from './use-policy-draft.ts'

/** Limits of length and quotas of the office: for everybody to read, for some to change. */
export function PolicyPage() {
  const { shell } = useMessages()
  const policy = useQuery(paperworkPolicyQuery)
  const templates = useQuery(templatesQuery)
  const units = useQuery(unitsQuery)
  const error = policy.error ?? templates.error ?? units.error
  if (error !== null)
    return <FailurePage title={shell.failures.listFailed} error={error} onRetry={() => void policy.refetch()} />
  if (policy.data === undefined || templates.data === undefined || units.data === undefined) return <Skeleton />
  return <Policy view={policy.data} kinds={templates.data} units={units.data} />
}

interface PolicyProps {
  readonly view: PaperworkPolicyView
  readonly kinds: readonly { readonly kind: string; readonly name: string }[]
  readonly units: readonly { readonly id: string; readonly name: string }[]
}

function Policy({ view, kinds, units }: PolicyProps) {
  const wording = useMessages().paperwork.policy
  const draft = usePolicyDraft(view)
  const { mayChange, version } = view
  return (
    <>
      <PageHeader title={wording.title} note={version === 0 ? wording.shipped : fill(wording.version, { version })} />
      {mayChange ? null : <p className={styles.quiet}>{wording.readOnly}</p>}
      {draft.isChanged ? <Publish draft={draft} /> : null}
      <h2 className={styles.heading}>{wording.limits}</h2>
      <p className={styles.quiet}>{wording.limitsHint}</p>
      <LimitsTable draft={draft} kinds={kinds} mayChange={mayChange} />
      <QuotasSection draft={draft} kinds={kinds} units={units} mayChange={mayChange} />
      <TreatmentSection draft={draft} mayChange={mayChange} />
      <History />
    </>
  )
}

function Publish({ draft: { policy, publish, discard } }: { readonly draft: PolicyDraft }) {
  const messages = useMessages()
  return (
    <PublishBar
      wording={messages.paperwork.policy}
      isPublishing={publish.isPending}
      problem={publish.error === null ? null : describeError(publish.error, messages)}
      onPublish={(reason) => publish.mutate({ policy, reason })}
      onDiscard={discard}
    />
  )
}

function History() {
  const wording = useMessages().paperwork.policy
  const versions = useQuery(policyVersionsQuery).data
  if (versions === undefined) return null
  return (
    <section>
      <h2 className={styles.heading}>{wording.history}</h2>
      {versions.length === 0 ? <p className={styles.quiet}>{wording.noHistory}</p> : null}
      <ol>
        {versions.map(({ version, person, at, reason, changes }) => (
          <li key={version} className={styles.version}>
            <b>{fill(wording.historyVersion, { version })}</b> {person.name} <Moment at={at} />
            <span className={styles.detail}>{[...(reason === '' ? [] : [reason]), ...changes].join('；')}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
