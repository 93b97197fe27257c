import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from './button.tsx'
import styles from './pager.module.css'

interface PagerProps {
  readonly page: number
  readonly pageSize: number
  readonly total: number
  readonly onPage: (page: number) => void
}

/** The foot of a list: how many there are, and the way to the other pages. */
export function Pager({ page, pageSize, total, onPage }: PagerProps) {
  const { shell } = useMessages()
  const pages = Math.max(1, Math.ceil(total / pageSize))
  if (pages === 1) return <p className={styles.pager}>{fill(shell.status.total, { total })}</p>
  return (
    <div className={styles.pager}>
      <span className={styles.count}>{fill(shell.status.pageOf, { page, pages, total })}</span>
      <Button size="small" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {shell.actions.previousPage}
      </Button>
      <Button size="small" disabled={page >= pages} onClick={() => onPage(page + 1)}>
        {shell.actions.nextPage}
      </Button>
    </div>
  )
}
