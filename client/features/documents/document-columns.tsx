import { useMessages } from '#client/messages/index.ts'
import { documentPath } from '#client/paths/document-paths.ts'
import { useSession } from '#client/session/index.ts'
import type { Column } from '#client/ui/data-table.tsx'
import { Moment } from '#client/ui/moment.tsx'
import { PersonName } from '#client/ui/person-name.tsx'
import { TitleLink } from '#client/ui/title-link.tsx'
import { UrgencyWord } from '#client/ui/urgency-word.tsx'
import type { DocumentBrief } from '#shared/api/documents.ts'
import { DeleteButton } from './delete-button.tsx'
import type { Scope } from './use-document-filter.ts'

/** The columns of a list of documents; one's own drafts can be deleted from 我的文稿. */
export function useDocumentColumns(scope: Scope): readonly Column<DocumentBrief>[] {
  const { columns } = useMessages().documents
  const { person } = useSession()
  const isOwnDraft = (document: DocumentBrief) => document.stage === 'drafting' && document.createdBy.id === person.id
  return [
    ...useCommonColumns(),
    { key: 'stage', title: columns.stage, width: '100px', cell: ({ stepName }) => stepName },
    {
      key: 'handlers',
      title: columns.handlers,
      width: '104px',
      cell: ({ handlers }) => handlers.map(({ name }) => name).join('、'),
    },
    { key: 'updated', title: columns.updated, width: '128px', cell: ({ updatedAt }) => <Moment at={updatedAt} /> },
    ...(scope === 'mine'
      ? [
          {
            key: 'actions',
            title: columns.actions,
            width: '84px',
            cell: (document: DocumentBrief) => (isOwnDraft(document) ? <DeleteButton document={document} /> : null),
          },
        ]
      : []),
  ]
}

/** Urgency, title, kind and drafter: the same in every list of documents. */
export function useCommonColumns(): readonly Column<DocumentBrief>[] {
  const { columns } = useMessages().documents
  return [
    {
      key: 'urgency',
      title: columns.urgency,
      width: '92px',
      cell: ({ urgency }) => <UrgencyWord urgency={urgency} />,
    },
    {
      key: 'title',
      title: columns.title,
      cell: (document) => <TitleLink to={documentPath(document)} title={document.title} />,
    },
    { key: 'kind', title: columns.kind, width: '84px', cell: ({ kindName }) => kindName },
    {
      key: 'drafter',
      title: columns.drafter,
      width: '136px',
      cell: ({ createdBy }) => <PersonName person={createdBy} />,
    },
  ]
}
