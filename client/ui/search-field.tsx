import { useEffect, useState } from 'react'
import styles from './search-field.module.css'

/** A pause in typing after which the list follows. */
const TYPING_PAUSE_MS = 300

interface SearchFieldProps {
  readonly label: string
  readonly placeholder: string
  /** What is searched for now. */
  readonly text: string
  readonly onSearch: (text: string) => void
}

/** Words to search a list for; the list follows after a short pause in typing. */
export function SearchField({ label, placeholder, text, onSearch }: SearchFieldProps) {
  const [typed, setTyped] = useState(text)
  // The address may change from elsewhere: the search box of the frame, or going back.
  useEffect(() => setTyped(text), [text])
  useEffect(() => {
    if (typed.trim() === text) return
    const timer = setTimeout(() => onSearch(typed.trim()), TYPING_PAUSE_MS)
    return () => clearTimeout(timer)
  })
  return (
    <input
      type="search"
      className={styles.search}
      aria-label={label}
      placeholder={placeholder}
      maxLength={100}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  )
}
