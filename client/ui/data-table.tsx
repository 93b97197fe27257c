import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './data-table.module.css'
import { useRowNavigation } from './use-row-navigation.ts'

/** A column of a list. */
export interface Column<Row> {
  readonly key: string
  readonly title: string
  /** CSS width; one column is left without and takes the rest. */
  readonly width?: string
  readonly cell: (row: Row) => ReactNode
  /** Present where the list can be ordered by this column. */
  readonly sort?: {
    readonly isActive: boolean
    /** Whether the largest comes first. */
    readonly isDescending?: boolean
    readonly label: string
    readonly onSort: () => void
  }
}

interface DataTableProps<Row> {
  readonly label: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly keyOf: (row: Row) => string
  /** Enter or a click anywhere on the row. */
  readonly onOpen?: (row: Row) => void
  readonly isFaded?: boolean
}

/** A compact list with a header that stays; up, down, Home, End and Enter work on its rows. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { body, currentRow, onKeyDown, onFocus } = useRowNavigation(props.rows.length)
  return (
    <table className={classNames(styles.table, props.isFaded === true && styles.faded)} aria-label={props.label}>
      <colgroup>
        {props.columns.map(({ key, width }) => (
          <col key={key} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {props.columns.map((column) => (
            <HeaderCell key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown} onFocus={onFocus}>
        {props.rows.map((row, index) => (
          <DataRow
            key={props.keyOf(row)}
            row={row}
            columns={props.columns}
            isCurrent={index === currentRow}
            onOpen={props.onOpen}
          />
        ))}
      </tbody>
    </table>
  )
}

function HeaderCell<Row>({ column }: { readonly column: Column<Row> }) {
  const { sort, title } = column
  if (sort === undefined) return <th scope="col">{title}</th>
  const direction = sort.isDescending === true ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={sort.isActive ? direction : 'none'}>
      <button type="button" className={styles.sort} aria-label={sort.label} onClick={sort.onSort}>
        {title}
        <span aria-hidden="true" className={sort.isActive ? styles.arrow : styles.noArrow}>
          {direction === 'descending' ? '↓' : '↑'}
        </span>
      </button>
    </th>
  )
}

interface DataRowProps<Row> {
  readonly row: Row
  readonly columns: readonly Column<Row>[]
  readonly isCurrent: boolean
  readonly onOpen: ((row: Row) => void) | undefined
}

function DataRow<Row>({ row, columns, isCurrent, onOpen }: DataRowProps<Row>) {
  return (
    <tr
      tabIndex={isCurrent ? 0 : -1}
      className={onOpen === undefined ? undefined : styles.opens}
      onClick={(event) => {
        if (!isOwnControl(event.target)) onOpen?.(row)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) onOpen?.(row)
      }}
    >
      {columns.map(({ key, cell }) => (
        <td key={key}>{cell(row)}</td>
      ))}
    </tr>
  )
}

/** A link or button inside the row acts for itself. */
function isOwnControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, input, label') !== null
}
