import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { describeError } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { showNotice } from '#client/ui/notices.tsx'
import { objectionTo, type ReadFile, readFile } from './read-file.ts'

/** Chooses a file and gives its words; says what is wrong with any other file. */
export function FileButton({ onRead }: { readonly onRead: (file: ReadFile) => void }) {
  const messages = useMessages()
  const { page } = messages.proof
  const input = useRef<HTMLInputElement>(null)
  const read = useMutation({
    mutationFn: readFile,
    onSuccess: (file) => (file === null ? showNotice('bad', page.unreadable) : onRead(file)),
    onError: (error) => showNotice('bad', describeError(error, messages)),
  })
  const choose = (file: File) => {
    const objection = objectionTo(file)
    if (objection === null) read.mutate(file)
    else showNotice('bad', fill(page[objection.code], { most: objection.most }))
  }
  return (
    <>
      <Button busyLabel={read.isPending && page.reading} onClick={() => input.current?.click()}>
        {page.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={page.choose}
        accept=".docx,.txt,.md,text/plain,text/markdown"
        onChange={(event) => {
          const file = event.target.files?.[0]
          // The same file may be chosen again after it was changed.
          event.target.value = ''
          if (file !== undefined) choose(file)
        }}
      />
    </>
  )
}
