import { useRef } from 'react'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { showNotice } from '#client/ui/notices.tsx'
import { MOST_MEGABYTES, readTextFile } from './read-file.ts'

/** Chooses a text file and gives its words; says what is wrong with any other file. */
export function FileButton({ onText }: { readonly onText: (text: string) => void }) {
  const { page } = useMessages().proof
  const input = useRef<HTMLInputElement>(null)
  const read = async (file: File) => {
    if (file.size > MOST_MEGABYTES * 1024 * 1024)
      return showNotice('bad', fill(page.tooLarge, { most: MOST_MEGABYTES }))
    const text = await readTextFile(file)
    if (text === null) showNotice('bad', page.unreadable)
    else onText(text)
  }
  return (
    <>
      <Button onClick={() => input.current?.click()}>{page.choose}</Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={page.choose}
        accept=".txt,.md,text/plain,text/markdown"
        onChange={(event) => {
          const file = event.target.files?.[0]
          // The same file may be chosen again after it was changed.
          event.target.value = ''
          if (file !== undefined) void read(file)
        }}
      />
    </>
  )
}
