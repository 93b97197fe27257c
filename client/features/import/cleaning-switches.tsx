import { fill, useMessages } from '#client/messages/index.ts'
import type { ImportPreview } from '#shared/api/import.ts'
import { CLEANING_STEPS, type CleaningStep } from '#shared/document/cleaner/clean-text.ts'
import styles from './import-page.module.css'

interface CleaningSwitchesProps {
  readonly cleaning: ImportPreview['cleaning']
  readonly steps: readonly CleaningStep[]
  readonly onChange: (steps: readonly CleaningStep[]) => void
}

/** The steps of cleaning that found something, each with its count, an example and a switch. */
export function CleaningSwitches({ cleaning, steps, onChange }: CleaningSwitchesProps) {
  const { importing } = useMessages()
  const found = cleaning.filter(({ count }) => count > 0)
  // The order of the steps is not that of clicking.
  const toggle = (step: CleaningStep) => {
    const isOn = steps.includes(step)
    onChange(CLEANING_STEPS.filter((other) => (other === step ? !isOn : steps.includes(other))))
  }
  return (
    <fieldset className={styles.cleaning}>
      <legend className={styles.sideTitle}>{importing.cleaning}</legend>
      <p className={styles.faint}>{found.length === 0 ? importing.nothingToClean : importing.cleaningNote}</p>
      {found.map(({ step, count, samples: [sample] }) => (
        <label key={step} className={styles.step}>
          <input type="checkbox" checked={steps.includes(step)} onChange={() => toggle(step)} />
          <span>{importing.steps[step]}</span>
          <span className={styles.count}>{fill(importing.stepCount, { count })}</span>
          {sample === undefined ? null : (
            <span className={styles.sample}>
              {sample.after === '' ? <del>{sample.before}</del> : fill(importing.stepSample, sample)}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  )
}
