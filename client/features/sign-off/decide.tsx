import { useState } from 'react'
import { describeError } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { recall } from '#client/ui/device-memory.ts'
import type { DocumentDetail, OfferedAct } from '#shared/api/documents.ts'
import { ActDialog } from './act-dialog.tsx'
import styles from './action-bar.module.css'
import { lastHandlerKey, needsConfirmation, presetHandlers } from './handler-choice.ts'
import { OpinionField } from './opinion-field.tsx'
import { ReturnDialog } from './return-dialog.tsx'
import { useTakeAct } from './use-take-act.ts'

interface DecideProps {
  readonly document: DocumentDetail
  readonly sha256: string | null
  /** Nobody decides about a text that has not come yet. */
  readonly isReady: boolean
}

const FORWARD_ACTS: readonly OfferedAct['act'][] = ['sign', 'pass', 'submit', 'issue']

/** Opinion, the way back, and the one main action. */
export function Decide({ document, sha256, isReady }: DecideProps) {
  const messages = useMessages()
  const { common, signOff } = messages
  const [opinion, setOpinion] = useState('')
  const [asked, setAsked] = useState<OfferedAct | null>(null)
  const take = useTakeAct(document, sha256)
  const offers = document.offeredActs
  const forward = offers.find(({ act }) => FORWARD_ACTS.includes(act))
  const standard = forward?.act === 'sign' || forward?.act === 'pass' ? signOff.bar.standardOpinion : ''
  const written = opinion.trim() === '' ? standard : opinion.trim()
  const preset = (offer: OfferedAct) => presetHandlers(offer, recall(lastHandlerKey(document.kind, offer)))
  const begin = (offer: OfferedAct) => {
    if (needsConfirmation(offer)) setAsked(offer)
    else take.mutate({ offer, opinion: written, handlerIds: preset(offer) })
  }
  const isBlocked = !isReady || take.isPending || (forward?.obstacles.length ?? 0) > 0
  return (
    <>
      {forward === undefined ? null : <Obstacles offer={forward} />}
      {take.isError ? (
        <p className={styles.refusal} role="alert">
          {describeError(take.error, messages)}
        </p>
      ) : null}
      <div className={styles.row}>
        {forward === undefined ? null : (
          <OpinionField
            value={opinion}
            standard={standard}
            onChange={setOpinion}
            onSend={() => (isBlocked ? undefined : begin(forward))}
          />
        )}
        {offers
          .filter((offer) => offer !== forward)
          .map((offer) => (
            <Button key={offer.act} look="danger" size="large" disabled={!isReady} onClick={() => setAsked(offer)}>
              {offer.act === 'return' ? signOff.bar.return : common.acts[offer.act]}
            </Button>
          ))}
        {forward === undefined ? null : (
          <MainButton offer={forward} isBlocked={isBlocked} isBusy={take.isPending} onPress={() => begin(forward)} />
        )}
      </div>
      {asked?.act === 'return' ? (
        <ReturnDialog document={document} offer={asked} take={take} opinion={opinion} onClose={() => setAsked(null)} />
      ) : null}
      {asked !== null && asked.act !== 'return' ? (
        <ActDialog
          document={document}
          decision={{ offer: asked, opinion: asked === forward ? written : '', handlerIds: preset(asked) }}
          sha256={sha256}
          take={take}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </>
  )
}

interface MainButtonProps {
  readonly offer: OfferedAct
  readonly isBlocked: boolean
  readonly isBusy: boolean
  readonly onPress: () => void
}

function MainButton({ offer, isBlocked, isBusy, onPress }: MainButtonProps) {
  const { common, signOff } = useMessages()
  return (
    <Button
      look="primary"
      size="large"
      disabled={isBlocked}
      title={fill(signOff.bar.next, { step: offer.toStepName })}
      busyLabel={isBusy && signOff.bar.busy}
      onClick={onPress}
    >
      {common.acts[offer.act]}
    </Button>
  )
}

function Obstacles({ offer }: { readonly offer: OfferedAct }) {
  const { common, signOff } = useMessages()
  if (offer.obstacles.length === 0) return null
  return (
    <div className={styles.obstacles} role="status">
      {fill(signOff.bar.obstacles, { act: common.acts[offer.act] })}
      <ul>
        {offer.obstacles.map((obstacle) => (
          <li key={obstacle}>{obstacle}</li>
        ))}
      </ul>
    </div>
  )
}
