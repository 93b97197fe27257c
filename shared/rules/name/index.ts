import type { Rule } from '../rule.ts'
import { bodyForm } from './body-form.ts'
import { bodyKind } from './body-kind.ts'
import { bodyOrder } from './body-order.ts'
import { bodyParent } from './body-parent.ts'
import { bodyTerm } from './body-term.ts'
import { colloquialBody } from './colloquial-body.ts'
import { comrade } from './comrade.ts'
import { ethnicName } from './ethnic-name.ts'
import { formerBody } from './former-body.ts'
import { leaderAddress } from './leader-address.ts'
import { looseBody } from './loose-body.ts'
import { misspeltBody } from './misspelt-body.ts'
import { misspeltPerson } from './misspelt-person.ts'
import { partyCongress } from './party-congress.ts'
import { placeVariant } from './place-variant.ts'
import { postOrder } from './post-order.ts'
import { regionName } from './region-name.ts'
import { registeredOrder } from './registered-order.ts'
import { registeredPost } from './registered-post.ts'
import { registeredTerm } from './registered-term.ts'
import { shortBodyName } from './short-body-name.ts'
import { standingCommittee } from './standing-committee.ts'
import { surnameAndPost } from './surname-and-post.ts'
import { territory } from './territory.ts'
import { titleOrder } from './title-order.ts'

/** Rules about how people and bodies are named (称谓名称). */
export const nameRules: readonly Rule[] = [
  leaderAddress,
  partyCongress,
  standingCommittee,
  formerBody,
  titleOrder,
  registeredPost,
  registeredTerm,
  misspeltPerson,
  registeredOrder,
  comrade,
  shortBodyName,
  misspeltBody,
  bodyKind,
  bodyParent,
  bodyTerm,
  bodyForm,
  placeVariant,
  colloquialBody,
  looseBody,
  surnameAndPost,
  regionName,
  ethnicName,
  territory,
  bodyOrder,
  postOrder,
]
