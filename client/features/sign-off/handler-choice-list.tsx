import { fill, useMessages } from '#client/messages/index.ts'
import { classNames } from '#client/ui/class-names.ts'
import type { OfferedAct } from '#shared/api/documents.ts'
import styles from './action-bar.module.css'

interface HandlerChoiceProps {
  readonly offer: OfferedAct
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Who handles the next step: one person, or several who must all agree. */
export function HandlerChoice({ offer, chosen, onChange }: HandlerChoiceProps) {
  const { confirm } = useMessages().signOff
  const isOne = offer.choose === 'one'
  const toggle = (id: string) => {
    if (isOne) onChange([id])
    else onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  }
  return (
    <fieldset className={classNames(styles.choices, 'bare-fieldset')}>
      <legend>{fill(confirm.handlers, { step: offer.toStepName })}</legend>
      {isOne ? null : <p className={styles.hint}>{confirm.handlersAll}</p>}
      {offer.candidates.map(({ id, name, unitName, title }) => (
        <label key={id} className={styles.choice}>
          <input
            type={isOne ? 'radio' : 'checkbox'}
            name="handler"
            checked={chosen.includes(id)}
            onChange={() => toggle(id)}
          />
          <b>{name}</b>
          <span>{[unitName, title].filter((part) => part !== '').join(' ')}</span>
        </label>
      ))}
    </fieldset>
  )
}
