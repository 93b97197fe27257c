import { Fragment } from 'react'
import { fill, useMessages } from '#client/messages/index.ts'
import { classNames } from '#client/ui/class-names.ts'
import { recordedMomentText } from '#client/ui/moments.ts'
import { useNow } from '#client/ui/use-now.ts'
import type { ActRecord, DocumentDetail } from '#shared/api/documents.ts'
import { shortChecksum } from './checksum.ts'
import styles from './process-line.module.css'

interface ProcessLineProps {
  readonly document: DocumentDetail
  readonly acts: readonly ActRecord[]
}

/** Where the document is on its route, and the record of everything done to it. */
export function ProcessLine({ document, acts }: ProcessLineProps) {
  const { shell, signOff } = useMessages()
  const { sheet } = signOff
  return (
    <div className={styles.process}>
      <h3 className={styles.heading}>
        {sheet.process}
        {document.round > 1 ? `（${fill(sheet.round, { round: document.round })}）` : ''}
      </h3>
      <p className={styles.steps}>
        {document.steps.map(({ id, name, state }, index) => (
          <Fragment key={id}>
            {index === 0 ? '' : sheet.arrow}
            <span className={styles[state]} aria-current={state === 'current' ? 'step' : undefined}>
              {name}
            </span>
          </Fragment>
        ))}
      </p>
      {document.frozenVersion === null ? null : (
        <p>
          {document.frozenVersion.label}
          {shell.moments.separator}
          {fill(signOff.checksum, { code: shortChecksum(document.frozenVersion.sha256) })}
        </p>
      )}
      <details className={classNames(styles.record, 'no-print')}>
        <summary>
          {sheet.record}（{acts.length}）
        </summary>
        <ol>
          {acts.map((act) => (
            <RecordLine key={act.id} act={act} />
          ))}
        </ol>
      </details>
    </div>
  )
}

function RecordLine({ act }: { readonly act: ActRecord }) {
  const messages = useMessages()
  const { sheet } = messages.signOff
  const now = useNow()
  const names: Readonly<Record<string, string>> = { ...messages.record.acts, ...messages.common.acts }
  const line = fill(sheet.recordLine, { person: act.person.name, act: names[act.act] ?? act.act })
  const movedOn = act.toStepName !== null && act.toStepName !== act.stepName
  return (
    <li className={styles.line}>
      <time dateTime={act.at}>{recordedMomentText(new Date(act.at), now, messages.shell.moments)}</time>
      <span>
        {line}
        {movedOn ? fill(sheet.recordTo, { step: act.toStepName ?? '' }) : ''}
        {act.opinion === '' ? '' : `：${act.opinion}`}
      </span>
    </li>
  )
}
