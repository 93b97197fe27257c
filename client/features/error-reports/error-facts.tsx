import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { fill, useMessages } from '#client/messages/index.ts'
import { signOffPath } from '#client/paths/document-paths.ts'
import { calendarDayText } from '#client/ui/moments.ts'
import { PersonName } from '#client/ui/person-name.tsx'
import type { ErrorReportDetail } from '#shared/api/error-reports.ts'
import styles from './error-reports.module.css'

/** Characters of a checksum that people compare. */
const SHORT_CHECKSUM = 8

/** What is wrong, where it stands, and who had to do with it. */
export function ErrorFacts({ error }: { readonly error: ErrorReportDetail }) {
  const { common, errorReports: wording, shell } = useMessages()
  const { detail } = wording
  return (
    <section className={styles.card} aria-label={detail.error}>
      <dl className={styles.facts}>
        <Fact name={detail.wrong}>
          <span className={styles.wrong}>{error.wrong}</span>
        </Fact>
        <Fact name={detail.right}>
          <span className={styles.right}>{error.right === '' ? detail.rightNothing : error.right}</span>
        </Fact>
        {error.place === null ? null : (
          <Fact name={detail.place}>
            <blockquote className={styles.quote}>
              {error.place.before}
              <mark>{error.place.quote}</mark>
              {error.place.after}
            </blockquote>
          </Fact>
        )}
        <Fact name={detail.document}>
          <Link to={signOffPath(error.documentId)}>{error.documentTitle}</Link>
          <span className={styles.detail}>
            {[
              ...(error.issuingNumber === null ? [] : [error.issuingNumber]),
              fill(detail.version, { code: error.sha256.slice(0, SHORT_CHECKSUM) }),
            ].join(' · ')}
          </span>
        </Fact>
        <Fact name={detail.kind}>{error.kindName}</Fact>
        <Fact name={detail.finder}>
          {error.finderName === ''
            ? wording.finders[error.finder]
            : fill(detail.finderWithName, { finder: wording.finders[error.finder], name: error.finderName })}
        </Fact>
        <Fact name={detail.drafter}>
          <PersonName person={error.drafter} />
        </Fact>
        <Fact name={detail.passedStage}>
          {error.passedBy === null
            ? common.stages[error.passedStage]
            : fill(detail.passedBy, { stage: common.stages[error.passedStage], name: error.passedBy.name })}
        </Fact>
        {error.remedy === null ? null : <Fact name={detail.remedy}>{wording.remedies[error.remedy]}</Fact>}
        {error.completedOn === null ? null : (
          <Fact name={detail.completedOn}>{calendarDayText(error.completedOn, shell.moments)}</Fact>
        )}
      </dl>
    </section>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
