import { fill, useMessages } from '#client/messages/index.ts'
import { PersonFace } from '#client/ui/person-face.tsx'
import type { OfferedAct } from '#shared/api/documents.ts'
import styles from './act-dialog.module.css'

interface HandlerChoiceProps {
  readonly offered: OfferedAct
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Who handles the next step: one of the candidates, or several where every handler must act. */
export function HandlerChoice({ offered, chosen, onChange }: HandlerChoiceProps) {
  const { drafting } = useMessages()
  const { choose, candidates, toStepName } = offered
  if (choose === 'none') return null
  const isOne = choose === 'one'
  const toggle = (id: string) => {
    if (isOne) onChange([id])
    else onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  }
  return (
    <fieldset className={styles.handlers}>
      <legend>
        {drafting.act.next}：{toStepName} · {isOne ? drafting.act.handler : drafting.act.handlers}
      </legend>
      {candidates.length === 0 ? (
        <p className={styles.wait}>{fill(drafting.act.noCandidates, { step: toStepName })}</p>
      ) : null}
      {candidates.map((person) => (
        <label key={person.id} className={styles.handler}>
          <input
            type={isOne ? 'radio' : 'checkbox'}
            name="handler"
            checked={chosen.includes(person.id)}
            onChange={() => toggle(person.id)}
          />
          <PersonFace name={person.name} />
          <b>{person.name}</b>
          <span>
            {person.unitName} {person.title}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
