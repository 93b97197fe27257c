import { useNavigate } from 'react-router'
import { fill, useMessages } from '#client/messages/index.ts'
import { signOffPath } from '#client/paths/document-paths.ts'
import { Button } from '#client/ui/button.tsx'
import type { OfferedAct } from '#shared/api/documents.ts'
import { useDrafting } from '../drafting-context.ts'
import styles from './top-bar.module.css'

/** The act that the drafting page offers: submitting, or taking back what was submitted. */
export function draftingAct(acts: readonly OfferedAct[]): OfferedAct | null {
  return acts.find(({ act }) => act === 'submit' || act === 'retract') ?? null
}

/** The one main action of the page: submit while drafting, otherwise go to where the document is handled. */
export function ActButton() {
  const { common, drafting } = useMessages()
  const { document, openDialog } = useDrafting()
  const navigate = useNavigate()
  const offered = draftingAct(document.offeredActs)
  const toSheet = () => void navigate(signOffPath(document.id))

  if (offered?.act === 'submit') {
    return (
      <div className={styles.act}>
        <Button look="primary" onClick={() => openDialog('act')}>
          {fill(drafting.act.submitTo, { step: offered.toStepName })}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles.act}>
      {offered === null ? null : <Button onClick={() => openDialog('act')}>{common.acts[offered.act]}</Button>}
      {document.stage === 'drafting' ? null : (
        <Button look={document.offeredActs.length > 0 && offered === null ? 'primary' : 'plain'} onClick={toSheet}>
          {document.offeredActs.length > 0 && offered === null ? drafting.act.goToSheet : drafting.act.openSheet}
        </Button>
      )}
    </div>
  )
}
