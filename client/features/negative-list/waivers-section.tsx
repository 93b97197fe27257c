import { useMessages } from '#client/messages/index.ts'
import { SEVERITIES } from '#shared/kernel/finding.ts'
import { ADMIN_ROLES, POST_ROLES, type PostRole } from '#shared/permissions/posts.ts'
import styles from './negative-list.module.css'
import type { ListDraft } from './use-list-draft.ts'

/** Posts that may let findings stand: not those that only run the system. */
const WAIVING_ROLES = POST_ROLES.filter((role) => !ADMIN_ROLES.includes(role))

interface WaiversSectionProps {
  readonly draft: ListDraft
  readonly mayChange: boolean
}

/** Who may let findings of each level stand, with a reason. */
export function WaiversSection({ draft, mayChange }: WaiversSectionProps) {
  const { common, experience, proof } = useMessages()
  const { waivedBy } = draft.list
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{experience.waivers.title}</h2>
      <p className={styles.detail}>{experience.waivers.hint}</p>
      {SEVERITIES.map((severity) => (
        <fieldset key={severity} className={styles.waivers} disabled={!mayChange}>
          <legend>{proof.severities[severity]}</legend>
          {WAIVING_ROLES.map((role) => (
            <label key={role}>
              <input
                type="checkbox"
                checked={waivedBy[severity].includes(role)}
                onChange={() => draft.changeWaivers({ ...waivedBy, [severity]: toggled(waivedBy[severity], role) })}
              />
              {common.roles[role]}
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  )
}

/** In the order of the posts, so that the same choice is the same list. */
function toggled(roles: readonly PostRole[], role: PostRole): PostRole[] {
  return POST_ROLES.filter((each) => roles.includes(each) !== (each === role))
}
