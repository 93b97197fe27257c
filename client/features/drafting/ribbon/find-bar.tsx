import { useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { searchState } from '#client/editor/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { useDrafting } from '../drafting-context.ts'
import styles from './find-bar.module.css'
import type { Find } from './use-find.ts'

/** The bar for finding and replacing, over the top of the desk. */
export function FindBar({ find }: { readonly find: Find }) {
  const { drafting } = useMessages()
  const { mayEdit } = useDrafting()
  const wording = drafting.find
  const input = useRef<HTMLInputElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: opening it again for replacing puts the cursor back, too
  useEffect(() => input.current?.select(), [find.withReplace])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    find.step(event.shiftKey ? -1 : 1)
  }
  return (
    <search className={styles.bar} aria-label={wording.label}>
      <div className={styles.line}>
        <input
          ref={input}
          className={styles.input}
          value={find.text}
          placeholder={wording.find}
          aria-label={wording.find}
          onChange={(event) => find.search(event.target.value, find.matchCase)}
          onKeyDown={onKeyDown}
        />
        <MatchCount isAsked={find.text !== ''} />
        <Button look="quiet" size="small" onClick={() => find.step(-1)}>
          {wording.previous}
        </Button>
        <Button look="quiet" size="small" onClick={() => find.step(1)}>
          {wording.next}
        </Button>
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={find.matchCase}
            onChange={(event) => find.search(find.text, event.target.checked)}
          />
          {wording.matchCase}
        </label>
        <button type="button" className={styles.close} aria-label={wording.close} onClick={find.close}>
          ×
        </button>
      </div>
      {find.withReplace && mayEdit ? (
        <div className={styles.line}>
          <input
            className={styles.input}
            value={find.replacement}
            placeholder={wording.replace}
            aria-label={wording.replace}
            onChange={(event) => find.setReplacement(event.target.value)}
          />
          <Button size="small" onClick={find.replaceOne}>
            {wording.replaceOne}
          </Button>
          <Button size="small" onClick={find.replaceEvery}>
            {wording.replaceAll}
          </Button>
        </div>
      ) : null}
    </search>
  )
}

function MatchCount({ isAsked }: { readonly isAsked: boolean }) {
  const { drafting } = useMessages()
  const { editor } = useDrafting()
  const found = useEditorState({
    editor,
    selector: ({ editor: live }) => {
      if (live === null) return { total: 0, current: 0 }
      const { matches, current } = searchState(live.state)
      return { total: matches.length, current: current + 1 }
    },
  }) ?? { total: 0, current: 0 }
  return (
    <span className={styles.count} role="status">
      {found.total > 0 ? fill(drafting.find.count, found) : isAsked ? drafting.find.none : ''}
    </span>
  )
}
