import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { describeError } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { objectionTo, type ReadFile, readFile } from './read-file.ts'

/** A file that could not be checked, and what to do about it. */
export interface RefusedFile {
  readonly name: string
  readonly why: string
}

interface FileButtonProps {
  readonly onRead: (file: ReadFile) => void
  readonly onRefuse: (file: RefusedFile) => void
}

/** Chooses a file and gives its words, or what is wrong with it. */
export function FileButton({ onRead, onRefuse }: FileButtonProps) {
  const messages = useMessages()
  const { page } = messages.proof
  const input = useRef<HTMLInputElement>(null)
  const read = useMutation({
    mutationFn: readFile,
    onSuccess: (file, { name }) => {
      if (file === null) onRefuse({ name, why: page.unreadable })
      else if (file.text.trim() === '') onRefuse({ name, why: messages.errors['import.empty'] })
      else onRead(file)
    },
    onError: (error, { name }) => onRefuse({ name, why: describeError(error, messages) }),
  })
  const choose = (file: File) => {
    const objection = objectionTo(file)
    if (objection === null) read.mutate(file)
    else onRefuse({ name: file.name, why: fill(page[objection.code], { most: objection.most }) })
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
