import { fill, useMessages } from '#client/messages/index.ts'
import { CheckField } from '#client/ui/check-field.tsx'
import type { Namesake } from '#shared/proof/namesakes.ts'
import { nameOfEntry, type Register } from '#shared/proof/office-register.ts'
import { useTermWords } from './entry-term.ts'
import styles from './office-data.module.css'

interface NamesakeListProps {
  readonly register: Register
  readonly namesakes: readonly Namesake[]
  /** Lines that are taken in all the same. */
  readonly anotherLines: readonly number[]
  readonly onChange: (lines: readonly number[]) => void
}

/** Lines of a table that are there already, each with the choice to take it in all the same. */
export function NamesakeList({ register, namesakes, anotherLines, onChange }: NamesakeListProps) {
  const wording = useMessages().officeData
  const termWords = useTermWords()
  if (namesakes.length === 0) return null
  const named = (entry: Namesake['entry']) => `${nameOfEntry(entry)}（${termWords(entry)}）`
  const choose = (line: number, isChosen: boolean) =>
    onChange(isChosen ? [...anotherLines, line] : anotherLines.filter((other) => other !== line))
  return (
    <section className={styles.reading} aria-live="polite">
      <p className={styles.warning}>{fill(wording.namesakes.found, { count: namesakes.length })}</p>
      <p className={styles.hint}>{wording.namesakes.hint[register]}</p>
      <ul className={styles.choices}>
        {namesakes.map(({ line, entry, present }) => (
          <li key={line}>
            <span>
              {fill(wording.namesakes.line, { line, entry: named(entry) })}
              <span className={styles.present}>{fill(wording.namesakes.present, { entry: named(present) })}</span>
            </span>
            <CheckField
              label={wording.namesakes.addAnyway}
              isChecked={anotherLines.includes(line)}
              onChange={(isChosen) => choose(line, isChosen)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
