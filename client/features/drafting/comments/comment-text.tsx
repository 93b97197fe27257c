import { useEffect, useRef } from 'react'
import styles from './comments.module.css'

interface CommentTextProps {
  readonly value: string
  readonly label: string
  readonly placeholder: string
  readonly onChange: (value: string) => void
  readonly onSend: () => void
}

/** The field a comment is written in; Ctrl+Enter sends. */
export function CommentText({ value, label, placeholder, onChange, onSend }: CommentTextProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <textarea
      ref={field}
      className={styles.text}
      rows={3}
      maxLength={2000}
      value={value}
      aria-label={label}
      placeholder={placeholder}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend()
      }}
    />
  )
}
