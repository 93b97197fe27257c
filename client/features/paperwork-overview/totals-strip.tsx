import { Link } from 'react-router'
import { fill, useMessages } from '#client/messages/index.ts'
import type { PaperworkOverview } from '#shared/api/paperwork.ts'
import { averageLength, shareOver } from '#shared/paperwork/figures.ts'
import { changeText, countText, percentText } from './number-text.ts'
import styles from './overview.module.css'
import { addressOfFilter, type FiguresFilter } from './use-figures-filter.ts'

interface TotalsStripProps {
  readonly overview: PaperworkOverview
  readonly filter: FiguresFilter
}

/** The totals of the period against the year before; each opens the documents it counts. */
export function TotalsStrip({ overview, filter }: TotalsStripProps) {
  const wording = useMessages().paperwork.overview
  const { now, before } = overview
  const list = (only: FiguresFilter['only']) =>
    `/paperwork/documents?${addressOfFilter({ ...filter, year: String(overview.year), only, page: 1 })}`
  const [length, lengthBefore] = [averageLength(now), averageLength(before)]
  const [share, shareBefore] = [shareOver(now), shareOver(before)]
  const compared = (text: string, value: string | null) =>
    value === null ? wording.noneBefore : `${text} · ${fill(wording.before, { value })}`
  return (
    <nav className={styles.totals} aria-label={wording.total}>
      <Total
        label={wording.figures.documents}
        value={fill(wording.documents, { count: countText(now.documents) })}
        note={compared(
          changeText(now.documents, before.documents, wording),
          before.documents === 0 ? null : fill(wording.documents, { count: countText(before.documents) }),
        )}
        to={list('all')}
      />
      <Total
        label={wording.figures.average}
        value={length === null ? wording.none : fill(wording.characters, { count: countText(length) })}
        note={compared(
          changeText(length ?? 0, lengthBefore ?? 0, wording),
          lengthBefore === null ? null : fill(wording.characters, { count: countText(lengthBefore) }),
        )}
        to={list('all')}
      />
      <Total
        label={wording.figures.over}
        value={fill(wording.documents, { count: countText(now.over) })}
        note={compared(
          share === null ? wording.none : fill(wording.share, { percent: percentText(share) }),
          shareBefore === null ? null : fill(wording.share, { percent: percentText(shareBefore) }),
        )}
        to={list('over')}
      />
      <Total
        label={wording.figures.excused}
        value={fill(wording.documents, { count: countText(now.excused) })}
        note={
          before.documents === 0
            ? wording.noneBefore
            : fill(wording.before, { value: fill(wording.documents, { count: countText(before.excused) }) })
        }
        to={list('excused')}
      />
    </nav>
  )
}

interface TotalProps {
  readonly label: string
  readonly value: string
  readonly note: string
  readonly to: string
}

function Total({ label, value, note, to }: TotalProps) {
  return (
    <Link to={to} className={styles.totalBox}>
      <span className={styles.totalLabel}>{label}</span>
      <span className={styles.totalValue}>{value}</span>
      <span className={styles.totalNote}>{note}</span>
    </Link>
  )
}
