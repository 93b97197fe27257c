import { useMessages } from '#client/messages/index.ts'
import { Menu } from '#client/ui/menu.tsx'
import type { DocumentDetail } from '#shared/api/documents.ts'
import { useWordExport } from './use-word-export.ts'
import styles from './word-export-menu.module.css'
import { wordForms, wordMenu } from './word-forms.ts'

interface WordExportMenuProps {
  readonly document: Pick<DocumentDetail, 'id' | 'title' | 'actions' | 'template'>
  /** Asked before a file is fetched; says itself why not. */
  readonly mayStart?: () => boolean
}

/** Every Word file this person may have of the document: manuscripts, final copy, with a seal or without, lectern copy. */
export function WordExportMenu({ document, mayStart = () => true }: WordExportMenuProps) {
  const { wordExport } = useMessages()
  const fetchFile = useWordExport(document)
  const forms = wordForms(document, wordExport)
  if (forms.length === 0) return null
  const items = wordMenu(forms, wordExport, (form) => {
    if (mayStart()) fetchFile.mutate(form)
  })
  const label = fetchFile.isPending ? wordExport.working : wordExport.button
  return <Menu button={label} label={label} items={items} align="right" buttonClassName={styles.button} />
}
