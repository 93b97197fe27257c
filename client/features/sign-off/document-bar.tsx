import { Link } from 'react-router'
import { DocumentErrors } from '#client/features/error-reports/index.ts'
import { WordExportMenu } from '#client/features/word-export/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { draftingPath } from '#client/paths/document-paths.ts'
import { Chip, StatusLight } from '#client/ui/chip.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { UrgencyWord } from '#client/ui/urgency-word.tsx'
import type { DocumentDetail } from '#shared/api/documents.ts'
import { shortChecksum } from './checksum.ts'
import styles from './document-bar.module.css'
import type { ShownText } from './shown-text.ts'

interface DocumentBarProps {
  readonly document: DocumentDetail
  readonly text: ShownText | null
}

/** The top of the page: which document, which text of it, and what can be taken along. */
export function DocumentBar({ document, text }: DocumentBarProps) {
  const { common, shell, signOff } = useMessages()
  return (
    <header className={classNames(styles.bar, 'no-print')}>
      <Link to="/" className={styles.brand} tabIndex={-1} aria-hidden="true">
        {common.productName}
      </Link>
      <Link to="/" className={styles.back}>
        ‹ {shell.nav.workbench}
      </Link>
      <h1 className={styles.title} title={document.title}>
        {document.title}
      </h1>
      <div className={styles.chips}>
        <Chip>{document.kindName}</Chip>
        {document.urgency === 'normal' ? null : <UrgencyWord urgency={document.urgency} />}
        {document.frozenVersion === null ? null : <Chip tone="info">{document.frozenVersion.label}</Chip>}
      </div>
      <span className={styles.grow} />
      <Checksum text={text} />
      {document.actions.includes('edit') ? (
        <Link to={draftingPath(document.id)} className={styles.edit}>
          {signOff.editText}
        </Link>
      ) : null}
      <DocumentErrors document={document} />
      <WordExportMenu document={document} />
    </header>
  )
}

function Checksum({ text }: { readonly text: ShownText | null }) {
  const { signOff } = useMessages()
  if (text === null) return null
  if (text.state === 'changed') return <StatusLight tone="warn">{signOff.changedSinceFrozen}</StatusLight>
  if (text.sha256 === null) return <StatusLight tone="neutral">{signOff.stillDrafting}</StatusLight>
  return (
    <span className={styles.checksum} title={fill(signOff.checksumTitle, { sha256: text.sha256 })}>
      {fill(signOff.checksum, { code: shortChecksum(text.sha256) })}{' '}
      <StatusLight tone="ok">{signOff.frozen}</StatusLight>
    </span>
  )
}
