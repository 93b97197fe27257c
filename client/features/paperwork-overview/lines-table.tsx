import { Link, useNavigate } from 'react-router'
import { fill, useMessages } from '#client/messages/index.ts'
import { classNames } from '#client/ui/class-names.ts'
import { type Column, DataTable } from '#client/ui/data-table.tsx'
import type { OverviewLineView, PaperworkOverview, QuotaUseView } from '#shared/api/paperwork.ts'
import { averageLength } from '#shared/paperwork/figures.ts'
import type { OverviewOrder } from '#shared/paperwork/overview.ts'
import { MonthBars } from './month-bars.tsx'
import { changeText, countText, overText } from './number-text.ts'
import styles from './overview.module.css'
import { addressOfFilter, type FiguresFilter } from './use-figures-filter.ts'

interface LinesTableProps {
  readonly overview: PaperworkOverview
  readonly filter: FiguresFilter
  readonly onChange: (change: Partial<FiguresFilter>) => void
}

/** The figures line by line; a line opens its documents. */
export function LinesTable({ overview, filter, onChange }: LinesTableProps) {
  const wording = useMessages().paperwork.overview
  const navigate = useNavigate()
  const nameOf = useLineNames(filter)
  const listOf = ({ key }: OverviewLineView) =>
    `/paperwork/documents?${addressOfFilter({ ...narrowed(filter, key), year: String(overview.year), page: 1 })}`
  const most = Math.max(0, ...overview.items.flatMap(({ byMonth }) => byMonth))
  return (
    <DataTable
      label={wording.rows[filter.rows]}
      rows={overview.items}
      keyOf={({ key }) => key}
      onOpen={(line) => void navigate(listOf(line))}
      columns={[
        {
          key: 'name',
          title: wording.columns[filter.rows],
          cell: (line) => (
            <Link to={listOf(line)} className={classNames(styles.lineName, styles.twoLines)} title={nameOf(line)}>
              {nameOf(line)}
            </Link>
          ),
        },
        ...(filter.rows === 'month'
          ? []
          : [
              {
                key: 'byMonth',
                title: wording.columns.byMonth,
                width: '112px',
                cell: ({ byMonth }: OverviewLineView) => <MonthBars byMonth={byMonth} most={most} />,
              },
            ]),
        ...useNumberColumns({ filter, onChange }),
        ...(filter.rows === 'unit'
          ? [
              {
                key: 'quota',
                title: wording.columns.quota,
                width: '236px',
                cell: ({ quotas }: OverviewLineView) => <Quotas quotas={quotas} />,
                sort: sortBy('quota', { filter, onChange, label: wording.orders.quota }),
              },
            ]
          : []),
      ]}
    />
  )
}

/** The filter of the documents behind one line. */
function narrowed(filter: FiguresFilter, key: string): FiguresFilter {
  if (filter.rows === 'unit') return { ...filter, unitId: key }
  return filter.rows === 'month' ? { ...filter, month: key } : { ...filter, kind: key }
}

function useLineNames({ rows }: FiguresFilter): (line: OverviewLineView) => string {
  const months: Readonly<Record<string, string>> = useMessages().shell.moments.months
  return ({ key, name }) => (rows === 'month' ? (months[key] ?? key) : name)
}

/** Months and kinds have short names and no quotas: their numbers share the width. */
const WIDE = '13%'

type SortParts = Pick<LinesTableProps, 'filter' | 'onChange'>

function sortBy(order: OverviewOrder, { filter, onChange, label }: SortParts & { readonly label: string }) {
  const isActive = filter.order === order
  return { isActive, label, isDescending: true, onSort: () => onChange({ order: isActive ? 'position' : order }) }
}

function useNumberColumns(parts: SortParts): readonly Column<OverviewLineView>[] {
  const wording = useMessages().paperwork.overview
  const number = (text: string) => <span className={styles.number}>{text}</span>
  const column = (
    key: 'documents' | 'before' | 'change' | 'characters' | 'average' | 'over',
    width: string,
    text: (line: OverviewLineView) => string,
  ): Column<OverviewLineView> => ({
    key,
    width: parts.filter.rows === 'unit' ? width : WIDE,
    title: wording.columns[key],
    cell: (line) => number(text(line)),
    ...(key === 'before' ? {} : { sort: sortBy(key, { ...parts, label: wording.orders[key] }) }),
  })
  return [
    column('documents', '72px', ({ now }) => countText(now.documents)),
    column('before', '88px', ({ before }) => countText(before.documents)),
    column('change', '96px', ({ now, before }) => changeText(now.documents, before.documents, wording)),
    column('characters', '96px', ({ now }) => countText(now.characters)),
    column('average', '92px', ({ now }) => {
      const length = averageLength(now)
      return length === null ? wording.none : countText(length)
    }),
    column('over', '116px', ({ now }) => overText(now, wording)),
  ]
}

/** Quotas of which something is used; the others are on the page of limits and quotas. */
function Quotas({ quotas }: { readonly quotas: readonly QuotaUseView[] }) {
  const wording = useMessages().paperwork.overview
  const remark = ({ used, most }: QuotaUseView) => {
    if (used > most) return wording.quotaOver
    return used === most ? wording.quotaFull : ''
  }
  return (
    <ul className={styles.quotas}>
      {quotas
        .filter(({ used }) => used > 0)
        .map((quota) => (
          <li key={quota.groupId} className={classNames(quota.used > quota.most && styles.overQuota)}>
            <span className={styles.quotaName}>
              {fill(wording.quotaCell, { group: quota.groupName, used: quota.used, most: quota.most })}
            </span>
            <span className={styles.quotaTrack} aria-hidden="true">
              <span
                className={styles.quotaFill}
                style={{ width: `${Math.min(100, (quota.used / Math.max(1, quota.most)) * 100)}%` }}
              />
            </span>
            <span className={styles.quotaRemark}>{remark(quota)}</span>
          </li>
        ))}
    </ul>
  )
}
