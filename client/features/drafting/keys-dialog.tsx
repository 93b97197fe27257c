import { useMessages } from '#client/messages/index.ts'
import { Dialog } from '#client/ui/dialog.tsx'
import styles from './keys-dialog.module.css'

type Keys = ReturnType<typeof useMessages>['drafting']['keys']

/** Every key of the screen with what it does, by what it works on. */
const LIST: readonly {
  readonly group: keyof Keys['groups']
  readonly keys: readonly (readonly [string, Exclude<keyof Keys, 'title' | 'groups'>])[]
}[] = [
  {
    group: 'document',
    keys: [
      ['Ctrl+S', 'save'],
      ['Ctrl+P', 'print'],
      ['Ctrl+Z', 'undo'],
      ['Ctrl+Y', 'redo'],
      ['Ctrl+F', 'find'],
      ['Ctrl+H', 'replace'],
    ],
  },
  {
    group: 'paragraph',
    keys: [
      ['一、 （一） 1. （1）', 'autoformat'],
      ['Ctrl+Alt+0', 'body'],
      ['Ctrl+Alt+1 … 4', 'levels'],
      ['Alt+Shift+← →', 'promote'],
      ['Alt+Shift+↑ ↓', 'move'],
      ['Ctrl+Enter', 'pageBreak'],
      ['Shift+Enter', 'lineBreak'],
    ],
  },
  { group: 'text', keys: [['Ctrl+B / I / U', 'bold']] },
  {
    group: 'view',
    keys: [
      ['Ctrl+Alt+M', 'comment'],
      ['F7 / Shift+F7', 'nextComment'],
      ['Alt+Enter', 'fixFinding'],
      ['Alt+F7', 'fixAll'],
      ['Ctrl+Alt+I', 'ignoreFinding'],
      ['Ctrl+/', 'keys'],
      ['Esc', 'escape'],
    ],
  },
]

/** The list of keys. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { drafting } = useMessages()
  return (
    <Dialog title={drafting.keys.title} onClose={onClose} width={560}>
      {LIST.map(({ group, keys }) => (
        <section key={group} className={styles.group}>
          <h3>{drafting.keys.groups[group]}</h3>
          <dl>
            {keys.map(([key, meaning]) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd>{drafting.keys[meaning]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}
