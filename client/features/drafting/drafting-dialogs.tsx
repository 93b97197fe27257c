import { useDrafting } from './drafting-context.ts'
import { KeysDialog } from './keys-dialog.tsx'
import { PeopleDialog } from './people-dialog.tsx'
import { draftingAct } from './top/act-button.tsx'
import { ActDialog } from './top/act-dialog.tsx'
import { VersionDialog } from './versions/version-dialog.tsx'

/** The dialog that is open, if one is; `title` is that of the live text. */
export function DraftingDialogs({ title }: { readonly title: string }) {
  const { dialog, openDialog, document } = useDrafting()
  const close = () => openDialog(null)
  const offered = draftingAct(document.offeredActs)
  if (dialog === 'keys') return <KeysDialog onClose={close} />
  if (dialog === 'people') return <PeopleDialog onClose={close} />
  if (dialog === 'version') return <VersionDialog onClose={close} />
  return dialog === 'act' && offered !== null ? <ActDialog offered={offered} title={title} onClose={close} /> : null
}
