import { useSearchParams } from 'react-router'
import { STAGES, type Stage } from '#shared/workflow/route.ts'

export const SCOPES = ['mine', 'handled', 'all'] as const
export type Scope = (typeof SCOPES)[number]

/** Which documents are listed. An empty text is no filter. */
export interface DocumentFilter {
  readonly scope: Scope
  readonly stage: Stage | ''
  readonly kind: string
  readonly search: string
  readonly page: number
}

/** The filter an address stands for; what it does not say, or says wrongly, is left open. */
export function filterFromAddress(address: URLSearchParams): DocumentFilter {
  return {
    scope: SCOPES.find((scope) => scope === address.get('scope')) ?? 'mine',
    stage: STAGES.find((stage) => stage === address.get('stage')) ?? '',
    kind: address.get('kind') ?? '',
    search: address.get('search') ?? '',
    page: Math.max(1, Math.trunc(Number(address.get('page'))) || 1),
  }
}

/** The address of a filter; open parts are left out. */
export function filterToAddress(filter: DocumentFilter): Record<string, string> {
  const entries: [string, string][] = [
    ['scope', filter.scope === 'mine' ? '' : filter.scope],
    ['stage', filter.stage],
    ['kind', filter.kind],
    ['search', filter.search],
    ['page', filter.page === 1 ? '' : String(filter.page)],
  ]
  return Object.fromEntries(entries.filter(([, value]) => value !== ''))
}

/** Whether anything but the scope narrows the list. */
export function isNarrowed(filter: DocumentFilter): boolean {
  return filter.stage !== '' || filter.kind !== '' || filter.search !== ''
}

/** The filter in the address; a change goes to the first page unless it names one. */
export function useDocumentFilter(): [DocumentFilter, (change: Partial<DocumentFilter>) => void] {
  const [address, setAddress] = useSearchParams()
  const filter = filterFromAddress(address)
  const change = (part: Partial<DocumentFilter>) => setAddress(filterToAddress({ ...filter, page: 1, ...part }))
  return [filter, change]
}
