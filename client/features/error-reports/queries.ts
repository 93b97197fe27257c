import { keepPreviousData, type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { callApi } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { showNotice } from '#client/ui/notices.tsx'
import type { NewErrorReport } from '#shared/api/error-reports.ts'
import { api } from '#shared/api/index.ts'
import { type ErrorFilter, NO_FILTER } from './use-error-filter.ts'

/** Errors on a page of the list. */
export const PAGE_SIZE = 20

const ALL = ['error-reports']

/** A page of the errors found after issue. */
export function errorReportsQuery({ item, page, sort, ...filter }: ErrorFilter) {
  const narrowed = Object.entries(filter).filter(([, value]) => value !== '')
  const query = {
    ...{ page, sort, pageSize: PAGE_SIZE },
    ...Object.fromEntries(narrowed),
    ...(item === '' ? {} : { item: item === 'new' ? ('new' as const) : Number(item) }),
  }
  return queryOptions({
    queryKey: [...ALL, 'list', query],
    queryFn: ({ signal }) => callApi(api.listErrorReports, { query, signal }),
    placeholderData: keepPreviousData,
  })
}

/** How many errors were found in one document: the first of them comes along. */
export function documentErrorsQuery(documentId: string) {
  return queryOptions({
    queryKey: [...ALL, 'list', { documentId }],
    queryFn: ({ signal }) => callApi(api.listErrorReports, { query: { documentId, pageSize: 1 }, signal }),
  })
}

/** One error with what this person may do. */
export function errorReportQuery(reportId: string) {
  return queryOptions({
    queryKey: [...ALL, 'one', reportId],
    queryFn: ({ signal }) => callApi(api.readErrorReport, { params: { reportId }, signal }),
  })
}

/** Lists of errors, and the workbench that counts them. */
function refreshLists(queries: QueryClient): void {
  void queries.invalidateQueries({ queryKey: [...ALL, 'list'] })
  void queries.invalidateQueries({ queryKey: ['desk'] })
}

/** A page of what asks this person for something, longest waiting first. */
export function errorTasksQuery(page: number) {
  return errorReportsQuery({ ...NO_FILTER, state: 'mine', sort: 'waiting', page })
}

/** Registers an error in a document. */
export function useReportError(documentId: string) {
  const { done } = useMessages().errorReports.form
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (report: NewErrorReport) => callApi(api.reportError, { params: { documentId }, body: report }),
    onSuccess: (registered) => {
      queries.setQueryData(errorReportQuery(registered.id).queryKey, registered)
      refreshLists(queries)
      showNotice('ok', done)
    },
  })
}

type ActBody = Omit<z.input<(typeof api.takeErrorAct)['body']>, 'revision'>

/** Moves an error on, from the state on the screen. */
export function useTakeErrorAct({ id, revision }: { readonly id: string; readonly revision: number }) {
  const { done } = useMessages().errorReports.actDialog
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: ActBody) => callApi(api.takeErrorAct, { params: { reportId: id }, body: { ...body, revision } }),
    onSuccess: (moved) => {
      queries.setQueryData(errorReportQuery(id).queryKey, moved)
      refreshLists(queries)
      showNotice('ok', done)
    },
  })
}
