import type { ReactNode } from 'react'
import { chooseLanguage, useLanguage, useMessages } from '#client/messages/index.ts'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './entry-page.module.css'

interface EntryPageProps {
  readonly subtitle: string
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** The sheet in the middle of the pages before the sign-in, with the choice of language. */
export function EntryPage({ subtitle, isWide = false, children }: EntryPageProps) {
  const { common, shell } = useMessages()
  const other = useLanguage() === 'zh-CN' ? 'en' : 'zh-CN'
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <span className={styles.brand}>{common.productName}</span>
        <span className={styles.subtitle}>{subtitle}</span>
        <Button look="quiet" size="small" onClick={() => void chooseLanguage(other)}>
          {other === 'en' ? shell.account.english : shell.account.chinese}
        </Button>
      </header>
      <main className={classNames(styles.sheet, isWide && styles.wide)}>{children}</main>
    </div>
  )
}
