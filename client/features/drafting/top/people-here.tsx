import { fill, useMessages } from '#client/messages/index.ts'
import { useSession } from '#client/session/index.ts'
import { Menu, type MenuItem } from '#client/ui/menu.tsx'
import { personColour } from '#shared/kernel/person-colour.ts'
import { useDrafting } from '../drafting-context.ts'
import styles from './top-bar.module.css'

const FACES = 4

interface PersonHere {
  readonly id: string
  readonly name: string
  readonly colour: string
}

/** Everyone who has the document open, oneself first; each once, however many windows they have. */
export function usePeopleHere(): readonly PersonHere[] {
  const { connection } = useDrafting()
  const { person } = useSession()
  const here = new Map<string, PersonHere>()
  here.set(person.id, { id: person.id, name: person.name, colour: personColour(person.id) })
  for (const { user } of connection.peers) if (!here.has(user.id)) here.set(user.id, user)
  return [...here.values()]
}

/** The faces of those who are here; the list behind them leads to who takes part. */
export function PeopleHere() {
  const { drafting } = useMessages()
  const { document, openDialog } = useDrafting()
  const { person } = useSession()
  const here = usePeopleHere()
  const names: MenuItem[] = here.map(({ id, name }) => ({
    key: id,
    heading: id === person.id ? fill(drafting.people.you, { name }) : name,
  }))
  const manage: MenuItem[] = document.actions.includes('manageWriters')
    ? [{ key: 'manage', label: drafting.people.manage, onSelect: () => openDialog('people') }]
    : []
  return (
    <div className={styles.people}>
      <Menu
        button={<Faces people={here} />}
        label={drafting.people.online}
        items={[...names, ...manage]}
        align="right"
      />
    </div>
  )
}

function Faces({ people }: { readonly people: readonly PersonHere[] }) {
  return (
    <span className={styles.faces}>
      {people.slice(0, FACES).map(({ id, name, colour }) => (
        <span key={id} className={styles.face} style={{ background: colour }} title={name}>
          {[...name][0]}
        </span>
      ))}
      {people.length > FACES ? <span className={`${styles.face} ${styles.more}`}>+{people.length - FACES}</span> : null}
    </span>
  )
}
