import { type LiveFinding, showFinding } from '#client/editor/index.ts'
import type { Proof } from '#client/features/proof/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { useDrafting } from '../drafting-context.ts'
import { focusField } from '../fields/focus-field.ts'
import styles from './act-dialog.module.css'

interface ObstaclesProps {
  readonly act: string
  readonly obstacles: readonly string[]
  readonly onClose: () => void
}

/** What stands in the way of an act; leads to the first place in the text that must be put right. */
export function Obstacles({ act, obstacles, onClose }: ObstaclesProps) {
  const { drafting } = useMessages()
  const { editor, proof, openTab } = useDrafting()
  const first = firstBlocking(proof)
  const go = () => {
    onClose()
    openTab('checks')
    if (editor === null || first === undefined) return
    if (first.field !== null) {
      openTab('fields')
      focusField(first.field)
      return
    }
    showFinding(editor.view, first.key)
    // The dialog gives the focus back to its button when it closes; the next key is meant for the text.
    requestAnimationFrame(() => editor.view.focus())
  }
  return (
    <div className={styles.obstacles} role="alert">
      <p>{fill(drafting.act.obstacles, { act })}</p>
      <ul>
        {obstacles.map((obstacle) => (
          <li key={obstacle}>{obstacle}</li>
        ))}
      </ul>
      {first === undefined ? null : (
        <p className={styles.toPlaces}>
          <Button look="primary" size="small" onClick={go}>
            {drafting.act.toPlaces}
          </Button>
        </p>
      )}
    </div>
  )
}

/** Mistakes come first, then what is still to be written. */
function firstBlocking({ groups, pending }: Proof): LiveFinding | undefined {
  return [...(groups ?? []), ...pending].find(({ rule }) => rule.severity === 'block')?.findings[0]
}
