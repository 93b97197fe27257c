import { Outlet } from 'react-router'
import { useMessages } from '#client/messages/index.ts'
import { useSession } from '#client/session/index.ts'
import { Chip } from '#client/ui/chip.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { AccountMenu } from './account-menu.tsx'
import styles from './frame.module.css'
import { Navigation } from './navigation.tsx'
import { SearchBox } from './search-box.tsx'

/** The frame of the lists and forms: brand and account above, navigation at the left, the page in the middle. */
export function Frame() {
  const { common, shell } = useMessages()
  const { office } = useSession()
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {shell.skipToContent}
      </a>
      <header className={classNames(styles.top, 'no-print')}>
        <span className={styles.brand}>{common.productName}</span>
        <span className={styles.office} title={office.name}>
          {office.name}
        </span>
        {office.isSample ? <Chip tone="warn">{shell.sampleOffice}</Chip> : null}
        <span className={styles.grow} />
        <SearchBox />
        <AccountMenu />
      </header>
      <Navigation />
      <main id="content" className={styles.content} tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  )
}
