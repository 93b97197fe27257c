import { NavLink } from 'react-router'
import { useMessages } from '#client/messages/index.ts'
import { ERROR_REPORTS_PATH } from '#client/paths/document-paths.ts'
import { useSession } from '#client/session/index.ts'
import { classNames } from '#client/ui/class-names.ts'
import styles from './navigation.module.css'

interface Place {
  readonly to: string
  readonly label: string
}

/** The ways to every page in the frame; administration only for those who administer. */
export function Navigation() {
  const { errorReports, shell, proof, officeData, paperwork } = useMessages()
  const { nav } = shell
  const { person } = useSession()
  const isAdministrator = person.posts.some((post) => post.role === 'systemAdmin')
  return (
    <nav className={classNames(styles.nav, 'no-print')} aria-label={nav.label}>
      <Places places={[{ to: '/', label: nav.workbench }]} />
      <h2 className={styles.group}>{nav.documentsGroup}</h2>
      <Places
        places={[
          { to: '/new', label: nav.newDocument },
          { to: '/documents', label: nav.documents },
          { to: '/bin', label: nav.bin },
        ]}
      />
      <h2 className={styles.group}>{nav.checksGroup}</h2>
      <Places
        places={[
          { to: '/proof', label: proof.page.nav },
          { to: '/conformance', label: nav.conformance },
          { to: '/administration/negative-list', label: proof.list.nav },
          { to: ERROR_REPORTS_PATH, label: errorReports.nav },
          { to: '/administration/office-data', label: officeData.nav },
        ]}
      />
      <h2 className={styles.group}>{paperwork.nav.group}</h2>
      <Places
        places={[
          { to: '/paperwork', label: paperwork.nav.overview },
          { to: '/paperwork/policy', label: paperwork.nav.policy },
        ]}
      />
      {isAdministrator ? (
        <>
          <h2 className={styles.group}>{nav.administrationGroup}</h2>
          <Places
            places={[
              { to: '/administration/units', label: nav.units },
              { to: '/administration/people', label: nav.people },
            ]}
          />
        </>
      ) : null}
    </nav>
  )
}

function Places({ places }: { readonly places: readonly Place[] }) {
  return (
    <ul>
      {places.map(({ to, label }) => (
        <li key={to}>
          <NavLink to={to} end className={({ isActive }) => classNames(styles.place, isActive && styles.here)}>
            {label}
          </NavLink>
        </li>
      ))}
    </ul>
  )
}
