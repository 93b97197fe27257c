import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, callApi, paperworkPolicyQuery } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { showNotice } from '#client/ui/notices.tsx'
import type { PaperworkPolicyView } from '#shared/api/paperwork.ts'
import { type LengthLimit, limitKey, type PaperworkPolicy, type Quota, quotaKey } from '#shared/paperwork/policy.ts'

/** Limits and quotas as they are being changed; nothing holds before it is published. */
export interface PolicyDraft {
  readonly policy: PaperworkPolicy
  readonly isChanged: boolean
  readonly putLimit: (limit: LengthLimit) => void
  readonly removeLimit: (limit: LengthLimit) => void
  readonly addQuota: (quota: Quota) => void
  readonly removeQuota: (quota: Quota) => void
  readonly change: (part: Partial<Pick<PaperworkPolicy, 'countedFrom' | 'excess' | 'groups'>>) => void
  readonly discard: () => void
  readonly publish: ReturnType<typeof usePublish>
}

/** Keeps the changes to limits and quotas until they are published or given up. */
export function usePolicyDraft(view: PaperworkPolicyView): PolicyDraft {
  const [draft, setDraft] = useState<PaperworkPolicy | null>(null)
  const policy = draft ?? view.policy
  const publish = usePublish(view.version, () => setDraft(null))
  const { limits, quotas } = policy
  return {
    policy,
    isChanged: draft !== null,
    putLimit: (limit) => {
      const isKnown = limits.some((each) => limitKey(each) === limitKey(limit))
      const changed = limits.map((each) => (limitKey(each) === limitKey(limit) ? limit : each))
      setDraft({ ...policy, limits: isKnown ? changed : [...limits, limit] })
    },
    removeLimit: (limit) =>
      setDraft({ ...policy, limits: limits.filter((each) => limitKey(each) !== limitKey(limit)) }),
    addQuota: (quota) => setDraft({ ...policy, quotas: [...quotas, quota] }),
    removeQuota: (quota) =>
      setDraft({ ...policy, quotas: quotas.filter((each) => quotaKey(each) !== quotaKey(quota)) }),
    change: (part) => setDraft({ ...policy, ...part }),
    discard: () => setDraft(null),
    publish,
  }
}

function usePublish(version: number, onDone: () => void) {
  const wording = useMessages().paperwork.policy
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (change: { readonly policy: PaperworkPolicy; readonly reason: string }) =>
      callApi(api.changePaperworkPolicy, { body: { version, ...change } }),
    onSuccess: (published) => {
      queries.setQueryData(paperworkPolicyQuery.queryKey, published)
      void queries.invalidateQueries({ queryKey: ['paperwork'] })
      showNotice('ok', fill(wording.published, { version: published.version }))
      onDone()
    },
  })
}
