import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useMessages } from '#client/messages/index.ts'
import { classNames } from '#client/ui/class-names.ts'
import { deskQuery } from './desk-queries.ts'
import styles from './figures.module.css'

/** The figures of the workbench; each opens the rows it counts. */
export function Figures() {
  const { workbench } = useMessages()
  const desk = useQuery(deskQuery)
  const { figures } = workbench
  const counts = desk.data
  return (
    <nav className={styles.figures} aria-label={figures.label} aria-busy={desk.isPending}>
      <Figure count={counts?.openTasks} label={figures.openTasks} to="/" />
      <Figure count={counts?.overdue} label={figures.overdue} to="/?sort=due" isAlarm />
      <Figure count={counts?.dueToday} label={figures.dueToday} to="/?sort=due" />
      <Figure count={counts?.myDrafts} label={figures.myDrafts} to="/documents" />
      <Figure count={counts?.doneThisMonth} label={figures.doneThisMonth} to="/?state=done" />
    </nav>
  )
}

interface FigureProps {
  readonly count: number | undefined
  readonly label: string
  readonly to: string
  /** Red as soon as there is one. */
  readonly isAlarm?: boolean
}

function Figure({ count, label, to, isAlarm = false }: FigureProps) {
  return (
    <Link to={to} className={styles.figure}>
      <span className={classNames(styles.count, isAlarm && (count ?? 0) > 0 && styles.alarm)}>{count ?? '–'}</span>
      <span className={styles.label}>{label}</span>
    </Link>
  )
}
