import { type ReactNode, useState } from 'react'
import { describeError } from '#client/api/index.ts'
import { ActChecksForm, useActChecks } from '#client/features/act-checks/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { useSession } from '#client/session/index.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import type { DocumentDetail } from '#shared/api/documents.ts'
import styles from './action-bar.module.css'
import { shortChecksum } from './checksum.ts'
import { isHandlerMissing } from './handler-choice.ts'
import { HandlerChoice } from './handler-choice-list.tsx'
import type { Decision, useTakeAct } from './use-take-act.ts'

interface ActDialogProps {
  readonly document: DocumentDetail
  /** What was decided so far; handlers may still be chosen. */
  readonly decision: Decision
  readonly sha256: string | null
  readonly take: ReturnType<typeof useTakeAct>
  readonly onClose: () => void
}

/** Confirms an act: what it means, which text it covers, and who comes next. */
export function ActDialog({ document, decision, sha256, take, onClose }: ActDialogProps) {
  const messages = useMessages()
  const { common, shell, signOff } = messages
  const { offer, opinion } = decision
  const [handlerIds, setHandlers] = useState(decision.handlerIds)
  const isMissing = isHandlerMissing(offer, handlerIds)
  const checks = useActChecks(offer)
  const footer = (
    <>
      <Button onClick={onClose}>{shell.actions.cancel}</Button>
      <Button
        look="primary"
        disabled={isMissing || !checks.isConfirmed}
        busyLabel={take.isPending && signOff.bar.busy}
        onClick={() => take.mutate({ ...decision, handlerIds, checks: checks.confirmed })}
      >
        {common.acts[offer.act]}
      </Button>
    </>
  )
  return (
    <Dialog title={useTitle(decision)} width={520} onClose={onClose} footer={footer}>
      <div className={styles.summary}>
        <Meaning document={document} decision={decision} sha256={sha256} />
        {opinion === '' ? null : <p>{fill(signOff.confirm.opinionIs, { opinion })}</p>}
        {take.isError ? (
          <p className={styles.refusal} role="alert">
            {describeError(take.error, messages)}
          </p>
        ) : null}
      </div>
      <ActChecksForm offer={offer} checks={checks} />
      {offer.choose === 'none' ? null : <HandlerChoice offer={offer} chosen={handlerIds} onChange={setHandlers} />}
    </Dialog>
  )
}

function useTitle({ offer }: Decision): string {
  const { common, signOff } = useMessages()
  const { confirm } = signOff
  if (offer.act === 'sign') return confirm.signTitle
  if (offer.act === 'retract') return confirm.retractTitle
  if (offer.act === 'issue') return confirm.issueTitle
  return fill(confirm.passTitle, { act: common.acts[offer.act], step: offer.toStepName })
}

function Meaning({ document, decision, sha256 }: Pick<ActDialogProps, 'document' | 'decision' | 'sha256'>): ReactNode {
  const { confirm, checksum } = useMessages().signOff
  const { person } = useSession()
  const { act } = decision.offer
  if (act === 'retract') return <p>{confirm.retractExplanation}</p>
  if (act === 'issue') return <p>{confirm.issueExplanation}</p>
  if (act !== 'sign') return null
  return (
    <>
      <p>{fill(confirm.signSummary, { name: person.name, title: document.title })}</p>
      {sha256 === null ? null : <p className={styles.checksum}>{fill(checksum, { code: shortChecksum(sha256) })}</p>}
      <p className={styles.hint}>{confirm.signCovers}</p>
    </>
  )
}
