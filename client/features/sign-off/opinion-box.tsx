import { fill, useMessages } from '#client/messages/index.ts'
import { useSession } from '#client/session/index.ts'
import { classNames } from '#client/ui/class-names.ts'
import { recordedMomentText } from '#client/ui/moments.ts'
import { useNow } from '#client/ui/use-now.ts'
import type { ActRecord } from '#shared/api/documents.ts'
import type { PersonBrief } from '#shared/api/people.ts'
import styles from './sign-off-sheet.module.css'

interface OpinionBoxProps {
  readonly opinions: readonly ActRecord[]
  /** Who still has to write here. */
  readonly waiting: readonly PersonBrief[]
}

/** One box of the sheet: what was said, by whom, when, and whether it still stands. */
export function OpinionBox({ opinions, waiting }: OpinionBoxProps) {
  return (
    <div className={styles.box}>
      {opinions.map((opinion) => (
        <Opinion key={opinion.id} opinion={opinion} />
      ))}
      {waiting.length === 0 ? null : <Waiting people={waiting} />}
    </div>
  )
}

function Opinion({ opinion }: { readonly opinion: ActRecord }) {
  const { shell, signOff } = useMessages()
  const { sheet } = signOff
  const now = useNow()
  const { person, isCurrent } = opinion
  const state = isCurrent ? sheet.current : sheet.lapsed
  const signature = [
    fill(shell.people.withUnit, { unit: person.unitName, name: person.name }),
    recordedMomentText(new Date(opinion.at), now, shell.moments),
  ].join('　')
  return (
    <div className={classNames(styles.opinion, !isCurrent && styles.lapsed)}>
      <p>
        {opinion.act === 'return' ? <b className={styles.returned}>{sheet.returned}　</b> : null}
        {opinion.opinion === '' ? sheet.noOpinion : opinion.opinion}
      </p>
      <p className={styles.signature}>
        {signature}
        {shell.moments.separator}
        {state}
      </p>
    </div>
  )
}

function Waiting({ people }: { readonly people: readonly PersonBrief[] }) {
  const { sheet } = useMessages().signOff
  const { person } = useSession()
  const isMine = people.some(({ id }) => id === person.id)
  return (
    <p className={classNames(styles.waiting, isMine && styles.mine)}>
      {isMine ? sheet.waitingForYou : fill(sheet.waitingFor, { names: people.map(({ name }) => name) })}
    </p>
  )
}
