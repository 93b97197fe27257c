import { WordExportMenu } from '#client/features/word-export/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { showNotice } from '#client/ui/notices.tsx'
import { useDrafting } from '../drafting-context.ts'

/** Word files of the document on the desk, under the title as it is now. */
export function ExportMenu({ title }: { readonly title: string }) {
  const { drafting } = useMessages()
  const { document, session } = useDrafting()
  const mayStart = () => {
    // The server writes what is on disk; a file without the last words would look complete.
    const isSaved = session.state.save === 'saved'
    if (!isSaved) showNotice('bad', drafting.exportNotSaved)
    return isSaved
  }
  return <WordExportMenu document={{ ...document, title }} mayStart={mayStart} />
}
