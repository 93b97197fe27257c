import { useMessages } from '#client/messages/index.ts'
import { TextField } from '#client/ui/text-field.tsx'
import type { AskedException, ExcessReasons } from '#shared/paperwork/excess.ts'
import { excessText } from './excess-text.ts'
import styles from './paperwork.module.css'

const REASON_MOST = 300

interface ExceptionFieldsProps {
  readonly asked: readonly AskedException[]
  readonly reasons: ExcessReasons
  readonly onChange: (reasons: ExcessReasons) => void
}

/** What is beyond a limit or a quota, and a field for the reason: one for each kind of excess. */
export function ExceptionFields({ asked, reasons, onChange }: ExceptionFieldsProps) {
  const wording = useMessages().paperwork
  if (asked.length === 0) return null
  const abouts = [...new Set(asked.map(({ excess }) => excess.about))]
  return (
    <fieldset className={styles.exceptions}>
      <legend>{wording.act.title}</legend>
      {abouts.map((about, index) => (
        <div key={about} className={styles.exception}>
          {asked
            .filter(({ excess }) => excess.about === about)
            .map(({ excess }) => (
              <p key={excessText(excess, wording)}>{excessText(excess, wording)}</p>
            ))}
          <TextField
            label={wording.act[about]}
            value={reasons[about] ?? ''}
            onChange={(reason) => onChange({ ...reasons, [about]: reason })}
            placeholder={wording.act.placeholder[about]}
            maxLength={REASON_MOST}
            rows={2}
            isRequired
            isFocusedFirst={index === 0}
          />
        </div>
      ))}
      <p className={styles.note}>{wording.act.hint}</p>
    </fieldset>
  )
}
