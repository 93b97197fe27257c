import { Link } from 'react-router'
import { fill, useMessages } from '#client/messages/index.ts'
import { Chip } from '#client/ui/chip.tsx'
import { UrgencyWord } from '#client/ui/urgency-word.tsx'
import { useDrafting } from '../drafting-context.ts'
import { ActButton } from './act-button.tsx'
import { ExportMenu } from './export-menu.tsx'
import { PeopleHere } from './people-here.tsx'
import { SaveLight } from './save-light.tsx'
import styles from './top-bar.module.css'

/** What the document is, where it stands, who is here, whether it is saved, and the one main action. */
export function TopBar({ title }: { readonly title: string }) {
  const { common, drafting } = useMessages()
  const { document, connection } = useDrafting()
  const shown = title === '' ? drafting.untitled : title
  return (
    <header className={styles.bar}>
      <Link to="/" className={styles.brand} title={drafting.backToDesk}>
        {common.productName}
      </Link>
      <h1 className={styles.title} title={shown}>
        {shown}
      </h1>
      <div className={styles.chips}>
        <Chip>{document.kindName}</Chip>
        {document.round > 1 ? <Chip tone="info">{fill(drafting.top.round, { round: document.round })}</Chip> : null}
        {document.urgency === 'normal' ? null : <UrgencyWord urgency={document.urgency} />}
        {connection.isReady && !connection.rights.mayEdit ? <Chip tone="warn">{drafting.readOnly}</Chip> : null}
      </div>
      <Steps />
      <PeopleHere />
      <SaveLight />
      <ExportMenu title={shown} />
      <ActButton />
    </header>
  )
}

/** The steps of the route, the present one named loudest. */
function Steps() {
  const { drafting } = useMessages()
  const { document } = useDrafting()
  return (
    <ol className={styles.steps} aria-label={drafting.steps} title={document.steps.map(({ name }) => name).join(' › ')}>
      {document.steps.map((step) => (
        <li key={step.id} className={styles[step.state]} aria-current={step.state === 'current' ? 'step' : undefined}>
          {step.name}
        </li>
      ))}
    </ol>
  )
}
