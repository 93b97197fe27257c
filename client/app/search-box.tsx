import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useMessages } from '#client/messages/index.ts'
import styles from './search-box.module.css'

/** Searches everything one may read, from any page; Ctrl+K leads here. */
export function SearchBox() {
  const { documents } = useMessages()
  const [text, setText] = useState('')
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void navigate(`/documents?${new URLSearchParams({ scope: 'all', search: text.trim() })}`)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: Chromium before 118 does not know <search>
    <form role="search" className={styles.search} onSubmit={onSubmit}>
      <input
        ref={field}
        type="search"
        aria-label={documents.searchLabel}
        placeholder={documents.searchShortcut}
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </form>
  )
}
