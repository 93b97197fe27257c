import { useQuery } from '@tanstack/react-query'
import { fill, useMessages } from '#client/messages/index.ts'
import { classNames } from '#client/ui/class-names.ts'
import type { QuotaUseView } from '#shared/api/paperwork.ts'
import styles from './paperwork.module.css'
import { quotaUseQuery } from './queries.ts'

/** What is used of the quotas that a new document of this kind would count against; nothing for kinds without one. */
export function QuotaNote({ kind, unitId }: { readonly kind: string; readonly unitId: string }) {
  const wording = useMessages().paperwork
  const quota = useQuery(quotaUseQuery(kind, unitId)).data
  if (quota === undefined || quota.uses.length === 0) return null
  const { year, uses, treatment } = quota
  const remark = ({ used, most }: QuotaUseView) => {
    if (used >= most) return treatment === 'refuse' ? wording.quota.refused : wording.quota.over
    return used === most - 1 ? wording.quota.last : ''
  }
  return (
    <ul className={styles.quotaNote} role="status">
      {uses.map((use) => (
        <li key={use.unitId} className={classNames(use.used >= use.most && styles.over)}>
          {fill(wording.quota.use, { year, unit: use.unitName, group: use.groupName, used: use.used, most: use.most })}
          {remark(use) === '' ? null : <b>{` · ${remark(use)}`}</b>}
        </li>
      ))}
    </ul>
  )
}
