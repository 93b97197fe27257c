import { DomainError } from '#shared/kernel/domain-error.ts'
import { type AdministrationAction, mayAdminister } from '#shared/permissions/administration.ts'
import type { Actor } from '#shared/permissions/posts.ts'

/** Lets only those pass whose posts allow this. Throws `permission.denied` for everybody else. */
export function requireAdministration(actor: Actor, action: AdministrationAction): void {
  if (!mayAdminister(actor, action)) throw new DomainError('permission.denied', 403)
}
