import { useMutation } from '@tanstack/react-query'
import { describeError, downloadFile, requestUrl } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Menu, type MenuItem } from '#client/ui/menu.tsx'
import { showNotice } from '#client/ui/notices.tsx'
import { EXPORT_PATH } from '#shared/api/documents.ts'
import { useDrafting } from '../drafting-context.ts'
import styles from './top-bar.module.css'

/** Word files of the document: the reading copy, and the final one once it is signed. */
export function ExportMenu({ title }: { readonly title: string }) {
  const messages = useMessages()
  const wording = messages.drafting.exportWord
  const { document, connection } = useDrafting()
  const fetchFile = useMutation({
    mutationFn: (copy: 'review' | 'final') => {
      const url = requestUrl(EXPORT_PATH, { documentId: document.id }, { copy })
      return downloadFile(url, fill(wording.fileName, { title }))
    },
    onError: (error) => showNotice('bad', describeError(error, messages)),
  })
  const start = (copy: 'review' | 'final') => () => {
    // The server writes what is on disk; a file without the last words would look complete.
    if (connection.save === 'saved') fetchFile.mutate(copy)
    else showNotice('bad', wording.notSaved)
  }
  const items: MenuItem[] = []
  if (document.actions.includes('exportReview'))
    items.push({ key: 'review', label: wording.review, onSelect: start('review') })
  if (document.actions.includes('exportFinal'))
    items.push({ key: 'final', label: wording.final, onSelect: start('final') })
  if (items.length === 0) return null
  const label = fetchFile.isPending ? wording.working : wording.button
  return <Menu button={label} label={label} items={items} align="right" buttonClassName={styles.export} />
}
