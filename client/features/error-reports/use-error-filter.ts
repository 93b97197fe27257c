import { useSearchParams } from 'react-router'
import { ERROR_SORTS } from '#shared/api/error-reports.ts'
import {
  ERROR_FINDERS,
  ERROR_GRAVITIES,
  ERROR_STATES,
  type ErrorFinder,
  type ErrorGravity,
} from '#shared/error-reports/error-report.ts'

/** States to choose from; `mine` is what asks the reader for something, `open` what asks anybody. */
export const STATE_CHOICES = ['mine', 'open', ...ERROR_STATES] as const

/** Which errors are listed. An empty text is no filter. */
export interface ErrorFilter {
  readonly state: (typeof STATE_CHOICES)[number] | ''
  readonly gravity: ErrorGravity | ''
  readonly finder: ErrorFinder | ''
  /** The number of an item, or `new`. */
  readonly item: string
  /** Errors of one document only. */
  readonly documentId: string
  readonly search: string
  readonly sort: (typeof ERROR_SORTS)[number]
  readonly page: number
}

/** The filter an address stands for; what it does not say, or says wrongly, is left open. */
export function filterFromAddress(address: URLSearchParams): ErrorFilter {
  const item = address.get('item') ?? ''
  return {
    state: STATE_CHOICES.find((state) => state === address.get('state')) ?? '',
    gravity: ERROR_GRAVITIES.find((gravity) => gravity === address.get('gravity')) ?? '',
    finder: ERROR_FINDERS.find((finder) => finder === address.get('finder')) ?? '',
    item: /^(new|[1-9]\d{0,3})$/.test(item) ? item : '',
    documentId: address.get('documentId') ?? '',
    search: address.get('search') ?? '',
    sort: ERROR_SORTS.find((sort) => sort === address.get('sort')) ?? 'newest',
    page: Math.max(1, Math.trunc(Number(address.get('page'))) || 1),
  }
}

/** The address of a filter; open parts are left out. */
export function filterToAddress({ sort, page, ...filter }: ErrorFilter): Record<string, string> {
  const entries: [string, string][] = [
    ...Object.entries(filter),
    ['sort', sort === 'newest' ? '' : sort],
    ['page', page === 1 ? '' : String(page)],
  ]
  return Object.fromEntries(entries.filter(([, value]) => value !== ''))
}

/** A filter with nothing narrowed. */
export const NO_FILTER = { state: '', gravity: '', finder: '', item: '', documentId: '', search: '' } as const

/** Whether anything narrows the list. */
export function isNarrowed(filter: ErrorFilter): boolean {
  return Object.keys(NO_FILTER).some((name) => filter[name as keyof typeof NO_FILTER] !== '')
}

/** The filter in the address; a change goes to the first page unless it names one. */
export function useErrorFilter(): [ErrorFilter, (change: Partial<ErrorFilter>) => void] {
  const [address, setAddress] = useSearchParams()
  const filter = filterFromAddress(address)
  const change = (part: Partial<ErrorFilter>) => setAddress(filterToAddress({ ...filter, page: 1, ...part }))
  return [filter, change]
}
