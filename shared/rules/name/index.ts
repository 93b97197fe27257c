import type { Rule } from '../rule.ts'
import { leaderAddress } from './leader-address.ts'
import { partyCongress } from './party-congress.ts'
import { titleOrder } from './title-order.ts'

/** Rules about how people and bodies are named (称谓名称). */
export const nameRules: readonly Rule[] = [leaderAddress, partyCongress, titleOrder]
