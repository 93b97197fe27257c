import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { fill, useMessages } from '#client/messages/index.ts'
import { classNames } from '#client/ui/class-names.ts'
import { waitedText } from '#client/ui/moments.ts'
import { useNow } from '#client/ui/use-now.ts'
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
      <Figure
        count={counts?.errorTasks}
        label={figures.errorTasks}
        to="/?state=errors"
        note={counts?.errorsSince == null ? null : <Longest count={counts.errorTasks} since={counts.errorsSince} />}
      />
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
  /** What else there is to say of the count. */
  readonly note?: ReactNode
}

function Figure({ count, label, to, isAlarm = false, note }: FigureProps) {
  return (
    <Link to={to} className={styles.figure}>
      <span className={styles.first}>
        <span className={classNames(styles.count, isAlarm && (count ?? 0) > 0 && styles.alarm)}>{count ?? '–'}</span>
        {note}
      </span>
      <span className={styles.label}>{label}</span>
    </Link>
  )
}

/** How long the only one has waited, or the first of several. */
function Longest({ count, since }: { readonly count: number; readonly since: string }) {
  const { shell, workbench } = useMessages()
  const now = useNow()
  const waited = waitedText(new Date(since), now, shell.moments)
  const text = count === 1 ? waited : fill(workbench.figures.longest, { waited })
  return (
    <span className={styles.note} title={text}>
      {text}
    </span>
  )
}
