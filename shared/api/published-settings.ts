import { z } from 'zod'
import { Instant } from './common.ts'
import { PersonBrief } from './people.ts'

/** One version of a setting of the office that is published version by version, with what changed in it in words. */
export const SettingVersion = z.object({
  version: z.int(),
  person: PersonBrief,
  at: Instant,
  reason: z.string(),
  changes: z.array(z.string()),
})
export type SettingVersion = z.infer<typeof SettingVersion>

/** What is sent along with a setting to publish it. */
export const Publication = z.object({
  /** The version the change was made on; a change of anything else is refused. */
  version: z.int().min(0),
  reason: z.string().trim().max(200).default(''),
})
