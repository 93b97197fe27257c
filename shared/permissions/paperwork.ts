import { type Actor, ADMIN_ROLES, holdsRole, type PostRole } from './posts.ts'

/** Who answers for paperwork beyond their own unit, and who runs or audits the system: they see every unit’s figures. */
const WHOLE_OFFICE_ROLES: readonly PostRole[] = [
  'editReviewer',
  'secretaryGeneral',
  'deputyLeader',
  'chiefLeader',
  'inspector',
  'registryClerk',
  ...ADMIN_ROLES,
]

/**
 * The units whose figures of length and number the person may see: `null` for all, otherwise their own. Figures are
 * no texts: which documents stand behind them is decided document by document.
 */
export function paperworkUnits(actor: Actor): readonly string[] | null {
  if (WHOLE_OFFICE_ROLES.some((role) => holdsRole(actor, role))) return null
  return [...new Set(actor.posts.map(({ unitId }) => unitId))]
}
