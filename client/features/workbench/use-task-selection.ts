import { useSearchParams } from 'react-router'
import { TASK_STATES, type TaskSelection } from './desk-queries.ts'

/** The selection in the address, so that going back and reloading keep it. */
export function useTaskSelection(): [TaskSelection, (change: Partial<TaskSelection>) => void] {
  const [search, setSearch] = useSearchParams()
  const state = TASK_STATES.find((known) => known === search.get('state')) ?? 'open'
  const selection: TaskSelection = {
    state,
    sort: search.get('sort') === 'arrived' ? 'arrived' : 'due',
    page: Math.max(1, Number(search.get('page')) || 1),
  }
  const select = (change: Partial<TaskSelection>) => {
    const next = { ...selection, ...change }
    setSearch({
      ...(next.state === 'open' ? {} : { state: next.state }),
      ...(next.sort === 'arrived' ? { sort: 'arrived' } : {}),
      ...(next.page > 1 ? { page: String(next.page) } : {}),
    })
  }
  return [selection, select]
}
