import type { Rule } from '../rule.ts'
import { formerBody } from './former-body.ts'
import { leaderAddress } from './leader-address.ts'
import { partyCongress } from './party-congress.ts'
import { registeredOrder } from './registered-order.ts'
import { registeredPost } from './registered-post.ts'
import { shortBodyName } from './short-body-name.ts'
import { standingCommittee } from './standing-committee.ts'
import { titleOrder } from './title-order.ts'

/** Rules about how people and bodies are named (称谓名称). */
export const nameRules: readonly Rule[] = [
  leaderAddress,
  partyCongress,
  standingCommittee,
  formerBody,
  titleOrder,
  registeredPost,
  registeredOrder,
  shortBodyName,
]
