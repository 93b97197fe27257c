import { fill, useMessages } from '#client/messages/index.ts'
import type { RegisterEntry } from '#shared/proof/office-register.ts'

/** Says between which days an entry holds. */
export function useTermWords(): (entry: Pick<RegisterEntry, 'from' | 'until'>) => string {
  const { term } = useMessages().officeData
  const written = (day: string | undefined) => {
    const [year = '', month = '', date = ''] = (day ?? '').split('-').map(Number).map(String)
    return fill(term.day, { year, month, date })
  }
  return ({ from, until }) => {
    const days = { from: written(from), until: written(until) }
    if (from === undefined && until === undefined) return term.always
    if (from === undefined) return fill(term.until, days)
    return fill(until === undefined ? term.from : term.both, days)
  }
}
