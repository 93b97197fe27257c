import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, callApi, describeError } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { showNotice } from '#client/ui/notices.tsx'
import type { WaiverView } from '#shared/api/proof.ts'
import styles from './checks.module.css'
import type { Proof } from './use-proof.ts'

interface WaivedListProps {
  readonly documentId: string
  readonly waived: Proof['waived']
}

/** What somebody let stand, with who said why. */
export function WaivedList({ documentId, waived }: WaivedListProps) {
  const { panel } = useMessages().proof
  if (waived.length === 0) return null
  return (
    <section className={styles.waived}>
      <h3 className={styles.waivedTitle}>{fill(panel.waived, { count: waived.length })}</h3>
      {waived.map(({ finding, waiver }) => (
        <div key={finding.key} className={styles.reason}>
          <p className={styles.words}>{finding.text}</p>
          <p>{fill(panel.waivedBy, { name: waiver.person.name, reason: waiver.reason })}</p>
          {waiver.isOwn ? <Withdraw documentId={documentId} waiver={waiver} /> : null}
        </div>
      ))}
    </section>
  )
}

function Withdraw({ documentId, waiver }: { readonly documentId: string; readonly waiver: WaiverView }) {
  const messages = useMessages()
  const queries = useQueryClient()
  const withdraw = useMutation({
    mutationFn: () => callApi(api.withdrawWaiver, { params: { documentId, waiverId: waiver.id } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['document', documentId] }),
    onError: (error) => showNotice('bad', describeError(error, messages)),
  })
  return (
    <Button
      look="quiet"
      size="small"
      className={styles.action}
      disabled={withdraw.isPending}
      onClick={() => withdraw.mutate()}
    >
      {messages.proof.panel.withdraw}
    </Button>
  )
}
