import { fill, useMessages } from '#client/messages/index.ts'
import { Menu } from '#client/ui/menu.tsx'
import styles from './action-bar.module.css'

interface OpinionFieldProps {
  readonly value: string
  /** What is written down when the field is left empty; empty where nothing is. */
  readonly standard: string
  readonly onChange: (opinion: string) => void
  /** Ctrl+Enter: the main action. */
  readonly onSend: () => void
}

/** The opinion, with common ones to choose from. */
export function OpinionField({ value, standard, onChange, onSend }: OpinionFieldProps) {
  const { bar } = useMessages().signOff
  return (
    <>
      <Menu
        side="above"
        label={bar.common}
        buttonClassName={styles.common}
        button={<span>{bar.common} ▾</span>}
        items={Object.entries(bar.commonOpinions).map(([key, label]) => ({
          key,
          label,
          onSelect: () => onChange(label),
        }))}
      />
      <textarea
        className={styles.opinion}
        rows={1}
        maxLength={2000}
        aria-label={bar.opinion}
        placeholder={standard === '' ? bar.issueOpinion : fill(bar.opinionPlaceholder, { standard })}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) onSend()
        }}
      />
    </>
  )
}
