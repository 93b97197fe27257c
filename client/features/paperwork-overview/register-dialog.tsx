import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { api, callApi, describeError, templatesQuery } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { showNotice } from '#client/ui/notices.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import { type RegisterEntry, type RegisterObjection, readRegister } from '#shared/paperwork/register.ts'
import styles from './overview.module.css'

/** As many as the operation takes at once. */
const ENTRIES_MOST = 2000
const SHOWN_OBJECTIONS = 8

interface RegisterDialogProps {
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly onClose: () => void
}

/** Takes over lines of an earlier register, pasted from a spreadsheet; what cannot be read is named line by line. */
export function RegisterDialog({ units, onClose }: RegisterDialogProps) {
  const messages = useMessages()
  const wording = messages.paperwork.register
  const templates = useQuery(templatesQuery).data
  const [text, setText] = useState('')
  const { entries, objections } = useMemo(
    () => readRegister(text, { units, kinds: templates ?? [] }),
    [text, units, templates],
  )
  const enter = useEnterRegister(onClose)
  const isReady = entries.length > 0 && entries.length <= ENTRIES_MOST && objections.length === 0
  const footer = (
    <>
      <Button onClick={onClose}>{messages.shell.actions.cancel}</Button>
      <Button
        look="primary"
        disabled={!isReady}
        busyLabel={enter.isPending && wording.saving}
        onClick={() => enter.mutate(entries)}
      >
        {fill(wording.save, { count: entries.length })}
      </Button>
    </>
  )
  return (
    <Dialog title={wording.title} width={720} onClose={onClose} footer={footer}>
      <div className={styles.registerForm}>
        <p className={styles.quiet}>{wording.hint}</p>
        <TextField
          label={wording.text}
          value={text}
          onChange={setText}
          rows={10}
          placeholder={wording.placeholder}
          isFocusedFirst
        />
        <p role="status">{text.trim() === '' ? '' : fill(wording.found, { count: entries.length })}</p>
        {entries.length > ENTRIES_MOST ? <p role="alert">{fill(wording.tooMany, { most: ENTRIES_MOST })}</p> : null}
        <Objections objections={objections} />
        {enter.error === null ? null : (
          <p className={styles.overLimit} role="alert">
            {describeError(enter.error, messages)}
          </p>
        )}
      </div>
    </Dialog>
  )
}

function Objections({ objections }: { readonly objections: readonly RegisterObjection[] }) {
  const wording = useMessages().paperwork.register
  if (objections.length === 0) return null
  return (
    <div className={styles.overLimit} role="alert">
      <p>{fill(wording.objections, { count: objections.length })}</p>
      <ul>
        {objections.slice(0, SHOWN_OBJECTIONS).map(({ line, problem, text }) => (
          <li key={line}>{fill(wording.line, { line, problem: wording.problems[problem], text })}</li>
        ))}
      </ul>
    </div>
  )
}

function useEnterRegister(onDone: () => void) {
  const wording = useMessages().paperwork.register
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (entries: readonly RegisterEntry[]) => callApi(api.enterRegister, { body: { entries: [...entries] } }),
    onSuccess: ({ added, known }) => {
      void queries.invalidateQueries({ queryKey: ['paperwork'] })
      showNotice('ok', fill(wording.done, { added, known }))
      onDone()
    },
  })
}
