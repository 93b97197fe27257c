import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { api, callApi, documentQuery, uploadFile } from '#client/api/index.ts'
import { draftingPath } from '#client/paths/document-paths.ts'
import type { ImportPreview } from '#shared/api/import.ts'
import type { CleaningStep } from '#shared/document/cleaner/clean-text.ts'

const TEN_MINUTES_MS = 600_000

/** Takes in a file; the reply is how it was understood. */
export function useTakeIn() {
  return useMutation({
    mutationFn: (file: File) => uploadFile(api.importFile, { file, query: { name: file.name } }),
  })
}

/** The steps as the address of a request carries them. */
export function stepsText(steps: readonly CleaningStep[]): string {
  return steps.join(',')
}

/** The steps that were done for a preview. */
export function stepsDone({ cleaning }: ImportPreview): readonly CleaningStep[] {
  return cleaning.filter(({ isDone }) => isDone).map(({ step }) => step)
}

/** How a file is understood with these steps of cleaning. */
export function importQuery(first: ImportPreview, steps: readonly CleaningStep[]) {
  const { originalId } = first
  const isFirst = stepsText(steps) === stepsText(stepsDone(first))
  return queryOptions({
    queryKey: ['import', originalId, stepsText(steps)],
    queryFn: ({ signal }) =>
      callApi(api.readImport, { params: { originalId }, query: { steps: stepsText(steps) }, signal }),
    // What was understood first came with the upload.
    ...(isFirst ? { initialData: first } : {}),
    placeholderData: keepPreviousData,
    staleTime: TEN_MINUTES_MS,
  })
}

/** What is decided about the document before it is made. */
export interface ImportDecision {
  readonly kind: string
  readonly title: string
  readonly unitId: string
  readonly steps: readonly CleaningStep[]
}

/** Makes the document and opens it for writing. */
export function useCreateFromImport(originalId: string) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: ({ kind, title, unitId, steps }: ImportDecision) =>
      callApi(api.createFromImport, {
        params: { originalId },
        query: { steps: stepsText(steps) },
        body: { kind, title, ...(unitId === '' ? {} : { unitId }) },
      }),
    onSuccess: (document) => {
      queries.setQueryData(documentQuery(document.id).queryKey, document)
      void queries.invalidateQueries({ queryKey: ['documents'] })
      void queries.invalidateQueries({ queryKey: ['desk'] })
      void navigate(draftingPath(document.id))
    },
  })
}
