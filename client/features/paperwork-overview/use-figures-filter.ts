import { useSearchParams } from 'react-router'
import {
  COUNTED_CHOICES,
  COUNTED_ORDERS,
  type CountedChoice,
  type CountedOrder,
  OVERVIEW_ORDERS,
  OVERVIEW_ROWS,
  type OverviewOrder,
  type OverviewRows,
} from '#shared/paperwork/overview.ts'

/** What the overview and its list are narrowed to and how they are set out. An empty text is no filter. */
export interface FiguresFilter {
  readonly year: string
  readonly month: string
  readonly unitId: string
  readonly kind: string
  readonly rows: OverviewRows
  readonly order: OverviewOrder
  readonly only: CountedChoice
  readonly documentOrder: CountedOrder
  readonly page: number
}

/** The filter an address stands for; what it does not say, or says wrongly, is left open. */
export function filterFromAddress(address: URLSearchParams): FiguresFilter {
  const month = Number(address.get('month'))
  return {
    year: /^20\d\d$/.exec(address.get('year') ?? '')?.[0] ?? '',
    month: Number.isInteger(month) && month >= 1 && month <= 12 ? String(month) : '',
    unitId: address.get('unit') ?? '',
    kind: address.get('kind') ?? '',
    rows: OVERVIEW_ROWS.find((rows) => rows === address.get('rows')) ?? 'unit',
    order: OVERVIEW_ORDERS.find((order) => order === address.get('order')) ?? 'position',
    only: COUNTED_CHOICES.find((only) => only === address.get('only')) ?? 'all',
    documentOrder: COUNTED_ORDERS.find((order) => order === address.get('sort')) ?? 'newest',
    page: Math.max(1, Math.trunc(Number(address.get('page'))) || 1),
  }
}

/** The address of a filter; open parts are left out. */
export function addressOfFilter(filter: FiguresFilter): string {
  const entries = [
    ['year', filter.year],
    ['month', filter.month],
    ['unit', filter.unitId],
    ['kind', filter.kind],
    ['rows', filter.rows === 'unit' ? '' : filter.rows],
    ['order', filter.order === 'position' ? '' : filter.order],
    ['only', filter.only === 'all' ? '' : filter.only],
    ['sort', filter.documentOrder === 'newest' ? '' : filter.documentOrder],
    ['page', filter.page === 1 ? '' : String(filter.page)],
  ].filter(([, value]) => value !== '')
  return new URLSearchParams(Object.fromEntries(entries)).toString()
}

/** The part of a filter that says which documents are counted, as the operations take it. */
export function queryOfFilter({ year, month, unitId, kind }: FiguresFilter) {
  return {
    ...(year === '' ? {} : { year: Number(year) }),
    ...(month === '' ? {} : { month: Number(month) }),
    ...(unitId === '' ? {} : { unitId }),
    ...(kind === '' ? {} : { kind }),
  }
}

/** Whether anything narrows the figures besides the year. */
export function isNarrowed({ month, unitId, kind }: FiguresFilter): boolean {
  return month !== '' || unitId !== '' || kind !== ''
}

/** The filter in the address; a change goes to the first page unless it names one. */
export function useFiguresFilter(): [FiguresFilter, (change: Partial<FiguresFilter>) => void] {
  const [address, setAddress] = useSearchParams()
  const filter = filterFromAddress(address)
  return [filter, (change) => setAddress(addressOfFilter({ ...filter, page: 1, ...change }))]
}
