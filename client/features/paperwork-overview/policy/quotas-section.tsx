import { useState } from 'react'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { type Column, DataTable } from '#client/ui/data-table.tsx'
import { type Quota, quotaKey } from '#shared/paperwork/policy.ts'
import { GroupsSection } from './groups-section.tsx'
import styles from './policy.module.css'
import { QuotaDialog } from './quota-dialog.tsx'
import type { PolicyDraft } from './use-policy-draft.ts'

interface QuotasSectionProps {
  readonly draft: PolicyDraft
  readonly kinds: readonly { readonly kind: string; readonly name: string }[]
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly mayChange: boolean
}

/** How many documents of a group a unit may issue in a year, and which kinds count. */
export function QuotasSection({ draft, kinds, units, mayChange }: QuotasSectionProps) {
  const wording = useMessages().paperwork.policy
  const [isAdding, setAdding] = useState(false)
  const nameOf = useHolderNames(units)
  return (
    <section>
      <div className={styles.sectionHead}>
        <h2 className={styles.heading}>{wording.quotas}</h2>
        {mayChange ? <Button onClick={() => setAdding(true)}>{wording.addQuota}</Button> : null}
      </div>
      <p className={styles.quiet}>{wording.quotasHint}</p>
      <DataTable
        label={wording.quotas}
        rows={draft.policy.quotas}
        columns={useQuotaColumns({ draft, nameOf, mayChange })}
        keyOf={quotaKey}
      />
      <GroupsSection draft={draft} kinds={kinds} mayChange={mayChange} />
      {isAdding ? <QuotaDialog draft={draft} units={units} onClose={() => setAdding(false)} /> : null}
    </section>
  )
}

function useHolderNames(units: QuotasSectionProps['units']): (quota: Pick<Quota, 'holder'>) => string {
  const { everyUnit } = useMessages().paperwork.policy
  return ({ holder }) =>
    holder.by === 'unitKind'
      ? everyUnit[holder.unitKind]
      : (units.find(({ id }) => id === holder.unitId)?.name ?? holder.unitId)
}

interface ColumnParts extends Pick<QuotasSectionProps, 'draft' | 'mayChange'> {
  readonly nameOf: (quota: Quota) => string
}

function useQuotaColumns({ draft, nameOf, mayChange }: ColumnParts): readonly Column<Quota>[] {
  const wording = useMessages().paperwork.policy
  const groupName = (quota: Quota) => draft.policy.groups.find(({ id }) => id === quota.group)?.name ?? quota.group
  return [
    { key: 'holder', title: wording.holder, width: '200px', cell: nameOf },
    { key: 'group', title: wording.group, width: '120px', cell: groupName },
    {
      key: 'fromYear',
      title: wording.fromYear,
      width: '110px',
      cell: ({ fromYear }) => fill(wording.fromYearValue, { year: fromYear }),
    },
    {
      key: 'most',
      title: wording.quota,
      width: '90px',
      cell: ({ most }) => (most === null ? wording.lifted : fill(wording.quotaValue, { most })),
    },
    { key: 'source', title: wording.source, cell: ({ source }) => <span title={source}>{source}</span> },
    ...(mayChange
      ? [
          {
            key: 'remove',
            title: '',
            width: '92px',
            cell: (quota: Quota) => (
              <Button
                look="quiet"
                size="small"
                aria-label={fill(wording.removeNamed, {
                  holder: nameOf(quota),
                  group: groupName(quota),
                  year: quota.fromYear,
                })}
                onClick={() => draft.removeQuota(quota)}
              >
                {wording.remove}
              </Button>
            ),
          },
        ]
      : []),
  ]
}
