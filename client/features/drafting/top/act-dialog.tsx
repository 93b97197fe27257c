import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { z } from 'zod'
import { api, callApi, describeError, documentQuery } from '#client/api/index.ts'
import { type ActChecks, ActChecksForm, useActChecks, useCountedCheck } from '#client/features/act-checks/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { showNotice } from '#client/ui/notices.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import type { OfferedAct } from '#shared/api/documents.ts'
import { useDrafting } from '../drafting-context.ts'
import { useSaving } from '../use-saving.ts'
import styles from './act-dialog.module.css'
import { HandlerChoice } from './handler-choice.tsx'
import { Obstacles } from './obstacles.tsx'

interface ActDialogProps {
  readonly offered: OfferedAct
  /** Of the live text: what the server knows of it may be some seconds old. */
  readonly title: string
  readonly onClose: () => void
}

/** Asks for handler and note, shows what stands in the way, and takes the act. */
export function ActDialog({ offered, title, onClose }: ActDialogProps) {
  const messages = useMessages()
  const { common, drafting, shell } = messages
  const { document } = useDrafting()
  const act = common.acts[offered.act]
  const [handlers, setHandlers] = useState(() => preselected(offered))
  const [opinion, setOpinion] = useState('')
  const take = useTakeAct(offered, onClose)
  const checks = useActChecks(offered)

  const isSaved = useSaving().save === 'saved'
  useFreshOffer(document.id, isSaved)
  useCountedCheck(document.id, offered.act, isSaved)
  const lacksHandler = offered.choose !== 'none' && handlers.length === 0
  const isReady = offered.obstacles.length === 0 && !lacksHandler && checks.isConfirmed && isSaved
  const footer = (
    <>
      <Button onClick={onClose}>{shell.actions.cancel}</Button>
      <Button
        look="primary"
        disabled={!isReady}
        busyLabel={take.isPending && drafting.act.working}
        onClick={() =>
          take.mutate({ handlerIds: [...handlers], opinion, revision: document.revision, ...checks.confirmed })
        }
      >
        {act}
      </Button>
    </>
  )
  return (
    <Dialog
      title={`${act} · ${title === '' ? drafting.untitled : title}`}
      onClose={onClose}
      footer={footer}
      width={520}
    >
      <div className={styles.form}>
        {offered.obstacles.length > 0 ? (
          <Obstacles act={act} obstacles={offered.obstacles} onClose={onClose} />
        ) : (
          <>
            <ActChecksForm offer={offered} checks={checks} />
            <HandlerChoice offered={offered} chosen={handlers} onChange={setHandlers} />
            <TextField
              label={offered.act === 'retract' ? drafting.act.retractOpinion : drafting.act.opinion}
              value={opinion}
              onChange={setOpinion}
              rows={3}
              maxLength={2000}
              placeholder={offered.act === 'submit' ? drafting.act.opinionPlaceholder : ''}
            />
            {offered.act === 'submit' ? <p className={styles.note}>{drafting.act.leaveEditing}</p> : null}
          </>
        )}
        {isSaved ? null : <p className={styles.wait}>{fill(drafting.act.notSaved, { act })}</p>}
        {take.error === null ? null : (
          <p className={styles.refusal} role="alert">
            {describeError(take.error, messages)}
          </p>
        )}
      </div>
    </Dialog>
  )
}

/** Where there is no choice nothing has to be chosen. */
function preselected({ choose, candidates }: OfferedAct): readonly string[] {
  const [only] = candidates
  if (choose === 'one' && candidates.length === 1 && only !== undefined) return [only.id]
  return choose === 'all' ? candidates.map(({ id }) => id) : []
}

type ActEntries = Pick<z.input<(typeof api.takeAct)['body']>, 'handlerIds' | 'opinion' | 'revision'> &
  ActChecks['confirmed']

/** Reads anew what stands in the way, once the text that is on the screen is stored. */
function useFreshOffer(documentId: string, isSaved: boolean): void {
  const queries = useQueryClient()
  useEffect(() => {
    if (isSaved) void queries.invalidateQueries({ queryKey: documentQuery(documentId).queryKey, exact: true })
  }, [queries, documentId, isSaved])
}

function useTakeAct(offered: OfferedAct, onDone: () => void) {
  const { common, drafting } = useMessages()
  const { document } = useDrafting()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (entries: ActEntries) =>
      callApi(api.takeAct, { params: { documentId: document.id }, body: { act: offered.act, ...entries } }),
    onSuccess: (changed) => {
      queries.setQueryData(documentQuery(document.id).queryKey, changed)
      void queries.invalidateQueries({ queryKey: ['desk'] })
      void queries.invalidateQueries({ queryKey: ['tasks'] })
      showNotice('ok', fill(drafting.act.done, { act: common.acts[offered.act], step: changed.stepName }))
      onDone()
    },
  })
}
