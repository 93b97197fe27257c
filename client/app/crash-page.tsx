import { useEffect } from 'react'
import { useRouteError } from 'react-router'
import { useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import styles from './crash-page.module.css'

/** A part of the program that the server no longer has: the page is older than the installed version. */
function isOutdated(error: unknown): boolean {
  return error instanceof Error && /dynamically imported module|module script|preload CSS/i.test(error.message)
}

/** What is seen when a page breaks: that the text is safe, what to do now, and what to tell the administrator. */
export function CrashPage() {
  const error = useRouteError()
  const { shell } = useMessages()
  const details = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  useEffect(() => console.error(error), [error])
  return (
    <main className={styles.page} role="alert">
      <h1 className={styles.title}>{shell.crash.title}</h1>
      <p>{shell.crash.explanation}</p>
      <p>{isOutdated(error) ? shell.crash.outdated : `${shell.crash.firstStep}${shell.crash.secondStep}`}</p>
      <div className={styles.actions}>
        <Button look="primary" onClick={() => window.location.reload()}>
          {shell.actions.reload}
        </Button>
        <Button onClick={() => window.location.assign('/')}>{shell.actions.goHome}</Button>
      </div>
      <details className={styles.details}>
        <summary>{shell.crash.details}</summary>
        <pre>{details}</pre>
      </details>
    </main>
  )
}
