import { useMutation } from '@tanstack/react-query'
import { api, callApi, describeError } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import type { EntryTrial } from '#shared/api/proof.ts'
import type { OwnEntry } from '#shared/proof/own-entries.ts'
import styles from './negative-list.module.css'

/** The trial of an entry on the office's signed documents. */
export interface Trial {
  readonly run: (entry: OwnEntry) => void
  readonly isRunning: boolean
  /** What was found; `null` before, and once the entry is another than the one that was tried. */
  readonly result: EntryTrial | null
  readonly error: unknown
}

/** Tries entries; a result counts only for the entry as it was tried. */
export function useTrial(entry: OwnEntry | null): Trial {
  const trial = useMutation({ mutationFn: (tried: OwnEntry) => callApi(api.tryEntry, { body: { entry: tried } }) })
  const isCurrent = JSON.stringify(trial.variables) === JSON.stringify(entry)
  return {
    run: trial.mutate,
    isRunning: trial.isPending,
    result: isCurrent ? (trial.data ?? null) : null,
    error: isCurrent ? trial.error : null,
  }
}

/** A character beside the words with which they are right. */
export type GuardChange = Readonly<Partial<Record<'notAfter' | 'notBefore', string>>>

interface EntryTrialViewProps {
  readonly trial: Trial
  /** Takes a false alarm out; `null` where an entry has no guards. */
  readonly onGuard: ((guard: GuardChange) => void) | null
}

/** What a trial found, place by place; each false alarm can be taken out with one click. */
export function EntryTrialView({ trial, onGuard }: EntryTrialViewProps) {
  const messages = useMessages()
  if (trial.error !== null)
    return (
      <p className={styles.refusal} role="alert">
        {describeError(trial.error, messages)}
      </p>
    )
  if (trial.result === null) return <p className={styles.detail}>{messages.proof.list.trialNeeded}</p>
  return <TrialResult result={trial.result} onGuard={onGuard} />
}

function TrialResult({ result, onGuard }: Pick<EntryTrialViewProps, 'onGuard'> & { readonly result: EntryTrial }) {
  const wording = useMessages().proof.list
  const { hits, known, places } = result
  const figures = { documents: result.documents, characters: result.characters, hits }
  return (
    <div className={styles.trial} role="status">
      <p>{fill(wording.trialResult, figures)}</p>
      {known === 0 ? null : <p>{fill(wording.trialKnown, { count: known })}</p>}
      <p>{hits === known ? wording.trialClean : wording.trialHits}</p>
      <ul>
        {places.map((place) => (
          <li key={`${place.documentId} ${place.before} ${place.text} ${place.after}`}>
            {place.before}
            <mark>{place.text}</mark>
            {place.after}
            {onGuard === null || place.isKnown ? null : <Guards place={place} onGuard={onGuard} />}
            <span className={styles.detail}>
              {place.isKnown ? fill(wording.trialKnownPlace, { title: place.title }) : place.title}
            </span>
          </li>
        ))}
      </ul>
      {hits > places.length ? (
        <p className={styles.detail}>{fill(wording.trialHidden, { count: hits - places.length })}</p>
      ) : null}
    </div>
  )
}

interface GuardsProps {
  readonly place: EntryTrial['places'][number]
  readonly onGuard: (guard: GuardChange) => void
}

function Guards({ place, onGuard }: GuardsProps) {
  const { guard } = useMessages().experience
  const [before, after] = [place.before.at(-1) ?? '', place.after.charAt(0)]
  if (before + after === '') return null
  return (
    <span className={styles.guards}>
      {guard.offer}
      {before === '' ? null : (
        <Button look="quiet" size="small" onClick={() => onGuard({ notAfter: before })}>
          {fill(guard.before, { character: before })}
        </Button>
      )}
      {after === '' ? null : (
        <Button look="quiet" size="small" onClick={() => onGuard({ notBefore: after })}>
          {fill(guard.after, { character: after })}
        </Button>
      )}
    </span>
  )
}
