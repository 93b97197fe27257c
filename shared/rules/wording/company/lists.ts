import { WORDS_A_B } from './words-a-b.ts'
import { WORDS_C } from './words-c.ts'
import { WORDS_CORE } from './words-core.ts'
import { WORDS_D_G } from './words-d-g.ts'
import { WORDS_FREQUENT } from './words-frequent.ts'
import { WORDS_H } from './words-h.ts'
import { WORDS_J } from './words-j.ts'
import { WORDS_K_Q } from './words-k-q.ts'
import { WORDS_MORE_D_G } from './words-more-d-g.ts'
import { WORDS_MORE_K_Q } from './words-more-k-q.ts'
import { WORDS_MORE_R_S } from './words-more-r-s.ts'
import { WORDS_MORE_T_X } from './words-more-t-x.ts'
import { WORDS_MORE_Y_Z } from './words-more-y-z.ts'
import { WORDS_R_S } from './words-r-s.ts'
import { WORDS_T_X } from './words-t-x.ts'
import { WORDS_Y } from './words-y.ts'
import { WORDS_Z } from './words-z.ts'

/** Words with their company, as `entries.ts` reads them. */
export const WORDS_IN_COMPANY: readonly string[] = [
  WORDS_A_B,
  WORDS_C,
  WORDS_D_G,
  WORDS_H,
  WORDS_J,
  WORDS_K_Q,
  WORDS_R_S,
  WORDS_T_X,
  WORDS_Y,
  WORDS_Z,
  WORDS_MORE_D_G,
  WORDS_MORE_K_Q,
  WORDS_MORE_R_S,
  WORDS_MORE_T_X,
  WORDS_MORE_Y_Z,
  WORDS_FREQUENT,
  WORDS_CORE,
]
