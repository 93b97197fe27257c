import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { useMessages } from '#client/messages/index.ts'
import { classNames } from '#client/ui/class-names.ts'
import type { SourceCheck } from './check-source.ts'
import { movedAlong, partsOf } from './marks.ts'
import styles from './text-check.module.css'

interface MarkedFieldProps {
  readonly text: string
  readonly result: SourceCheck | null
  /** Key of the finding that is looked at. */
  readonly current: string | null
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly onChange: (text: string) => void
  /** The cursor was set at a place of the text. */
  readonly onPlace: (at: number) => void
}

/**
 * The text, with what was found underlined in place. The marks lie on a copy of the text behind the field: both are set
 * in the same letters and the copy gives the field its height, so that a line is where its mark is.
 */
export function MarkedField({ text, result, current, field, onChange, onPlace }: MarkedFieldProps) {
  const { page } = useMessages().proof
  const sheet = useRef<HTMLDivElement>(null)
  const parts = useMemo(
    () => partsOf(text, result === null ? [] : movedAlong(result.findings, result.text, text)),
    [text, result],
  )
  useEffect(() => {
    if (current === null) return
    sheet.current?.querySelector(`[data-key="${CSS.escape(current)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [current])

  return (
    <div className={styles.scroll}>
      <div ref={sheet} className={styles.sheet}>
        <div className={styles.copy} aria-hidden="true">
          {parts.map(({ at, text: words, finding }) =>
            finding === null ? (
              words
            ) : (
              <mark
                key={at}
                data-key={finding.key}
                className={classNames(styles.mark, styles[finding.severity], finding.key === current && styles.looked)}
              >
                {words}
              </mark>
            ),
          )}
          {/* A line break at the end has a line of its own only before something. */}
          {'\u200b'}
        </div>
        <textarea
          ref={field}
          className={styles.field}
          aria-label={page.text}
          placeholder={page.placeholder}
          spellCheck={false}
          value={text}
          onChange={(event) => onChange(event.target.value)}
          onClick={(event) => onPlace(event.currentTarget.selectionStart)}
        />
      </div>
    </div>
  )
}
