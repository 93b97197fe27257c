import { useQuery } from '@tanstack/react-query'
import { paperworkPolicyQuery } from '#client/api/index.ts'
import type { Fields } from '#shared/document/fields.ts'
import { limitFor, limitsOfKind } from '#shared/paperwork/limits.ts'
import type { LengthLimit } from '#shared/paperwork/policy.ts'

/** How long a document of this kind may be under this letterhead; `null` without a limit, and while it is read. */
export function useLengthLimit(kind: string, fields: Fields): LengthLimit | null {
  const limits = useQuery(paperworkPolicyQuery).data?.policy.limits
  return limits === undefined ? null : limitFor(limitsOfKind(limits, kind), fields)
}
