// Not through the index of the editor: a reader does not download what only a writer needs.
import { printSheets } from '#client/editor/print/printable.tsx'
import { useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { Menu } from '#client/ui/menu.tsx'
import type { DocumentDetail } from '#shared/api/documents.ts'
import { usePdfExport } from './use-pdf-export.ts'
import { useWordExport } from './use-word-export.ts'
import styles from './word-export-menu.module.css'
import { pdfMenu, wordForms, wordMenu } from './word-forms.ts'

interface WordExportMenuProps {
  readonly document: Pick<DocumentDetail, 'id' | 'title' | 'actions' | 'template'>
  /** Asked before a file is fetched; says itself why not. */
  readonly mayStart?: () => boolean
}

/**
 * Every file this person may have of the document: manuscripts, final copy, with a seal or without, lectern copy; PDF.
 * Whoever may read the text may also print it.
 */
export function WordExportMenu({ document, mayStart = () => true }: WordExportMenuProps) {
  const { wordExport, pdf } = useMessages()
  const fetchFile = useWordExport(document)
  const pdfExport = usePdfExport(document)
  const forms = wordForms(document, wordExport)
  if (forms.length === 0) return <PrintButton />
  const wordItems = wordMenu(forms, wordExport, (form) => {
    if (mayStart()) fetchFile.mutate(form)
  })
  const pdfItems = pdfMenu(forms, { wording: pdf, isAvailable: pdfExport.isAvailable }, (form) => {
    if (mayStart()) pdfExport.start(form)
  })
  const label = pdfExport.busy ?? (fetchFile.isPending ? wordExport.working : wordExport.button)
  return (
    <Menu
      button={`${label} ▾`}
      label={label}
      items={[
        { key: 'print', label: wordExport.print, hint: 'Ctrl+P', onSelect: printSheets },
        ...wordItems,
        ...pdfItems,
      ]}
      align="right"
      buttonClassName={styles.button}
    />
  )
}

function PrintButton() {
  const { wordExport } = useMessages()
  return (
    <Button className={styles.button} title="Ctrl+P" onClick={printSheets}>
      {wordExport.print}
    </Button>
  )
}
