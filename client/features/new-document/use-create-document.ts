import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { api, callApi, documentQuery } from '#client/api/index.ts'
import { draftingPath } from '#client/paths/document-paths.ts'
import { remember } from '#client/ui/device-memory.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import { answersTo, type DocumentEntries } from './document-entries.ts'
import { LAST_KIND_KEY } from './last-kind.ts'

/** Makes the document and opens it for writing. */
export function useCreateDocument(template: Template) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (entries: DocumentEntries) => {
      const { title, urgency, unitId } = entries
      const unit = unitId === '' ? {} : { unitId }
      const answers = answersTo(template, entries)
      const writerIds = [...entries.writerIds]
      return callApi(api.createDocument, { body: { kind: template.kind, title, urgency, answers, writerIds, ...unit } })
    },
    onSuccess: (document) => {
      remember(LAST_KIND_KEY, template.kind)
      queries.setQueryData(documentQuery(document.id).queryKey, document)
      void queries.invalidateQueries({ queryKey: ['documents'] })
      void queries.invalidateQueries({ queryKey: ['desk'] })
      void navigate(draftingPath(document.id))
    },
  })
}
