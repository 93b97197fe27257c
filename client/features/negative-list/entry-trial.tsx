import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api, callApi, describeError } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import type { EntryTrial } from '#shared/api/proof.ts'
import type { OwnEntry } from '#shared/proof/own-entries.ts'
import styles from './negative-list.module.css'

/** Tries an entry on the office's signed documents; a result counts only for the entry as it was tried. */
export function useTrial(entry: OwnEntry | null) {
  const trial = useMutation({ mutationFn: (tried: OwnEntry) => callApi(api.tryEntry, { body: { entry: tried } }) })
  const { reset } = trial
  const content = JSON.stringify(entry)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the content is what was tried
  useEffect(reset, [content, reset])
  return trial
}

/** What a trial found, place by place. */
export function EntryTrialView({ trial }: { readonly trial: ReturnType<typeof useTrial> }) {
  const messages = useMessages()
  if (trial.error !== null)
    return (
      <p className={styles.refusal} role="alert">
        {describeError(trial.error, messages)}
      </p>
    )
  if (trial.data === undefined) return <p className={styles.detail}>{messages.proof.list.trialNeeded}</p>
  return <TrialResult result={trial.data} />
}

function TrialResult({ result }: { readonly result: EntryTrial }) {
  const wording = useMessages().proof.list
  const { hits, places } = result
  const figures = { documents: result.documents, characters: result.characters, hits }
  return (
    <div className={styles.trial} role="status">
      <p>{fill(wording.trialResult, figures)}</p>
      <p>{hits === 0 ? wording.trialClean : wording.trialHits}</p>
      <ul>
        {places.map(({ documentId, title, before, text, after }) => (
          <li key={`${documentId} ${before} ${text} ${after}`}>
            {before}
            <mark>{text}</mark>
            {after}
            <span className={styles.detail}>{title}</span>
          </li>
        ))}
      </ul>
      {hits > places.length ? (
        <p className={styles.detail}>{fill(wording.trialHidden, { count: hits - places.length })}</p>
      ) : null}
    </div>
  )
}
