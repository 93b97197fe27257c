import { z } from 'zod'
import { Account, UNIT_KINDS } from '../api/people.ts'
import { FIELD_IDS } from '../document/fields.ts'
import { PARAGRAPH_KINDS } from '../document/paragraph-kinds.ts'
import {
  ERROR_ACTS,
  ERROR_FINDERS,
  ERROR_GRAVITIES,
  ERROR_REMEDIES,
  PASSABLE_STAGES,
} from '../error-reports/error-report.ts'
import { ExcessReasons } from '../paperwork/excess.ts'
import { POST_ROLES } from '../permissions/posts.ts'
import { ACTS } from '../workflow/route.ts'
import { RETURN_MODES } from '../workflow/run.ts'

/**
 * A moment of the sample office, relative to the day it is made on, so that it never looks old: `-3 09:10` is ten past
 * nine (Beijing time) three days before.
 */
const SampleMoment = z.string().regex(/^-[1-9]\d* ([01]\d|2[0-3]):[0-5]\d$/)

/** Text with places for days relative to today: `{{day +6}}`, `{{monthDay -2}}`, `{{isoDay -1}}`, `{{year}}`. */
const SampleText = z.string()

const SampleUnit = z.strictObject({
  key: z.string().min(1),
  parent: z.string().nullable(),
  name: z.string().min(1),
  shortName: z.string(),
  kind: z.enum(UNIT_KINDS),
})

const SamplePerson = z.strictObject({
  account: Account,
  name: z.string().min(1),
  phone: z.string(),
  posts: z.array(z.strictObject({ unit: z.string(), role: z.enum(POST_ROLES), title: z.string().min(1) })).min(1),
})

const SampleQuota = z.strictObject({
  unit: z.string(),
  group: z.string(),
  most: z.int().min(0),
  source: z.string().min(1).max(200),
})

/** Units (parents first), people and quotas of the sample office: `templates/sample/office.json`. */
export const SampleOffice = z.strictObject({
  units: z.array(SampleUnit).min(1),
  people: z.array(SamplePerson).min(1),
  /** What single units may issue from the present year on. */
  quotas: z.array(SampleQuota).min(1),
})
export type SampleOffice = z.infer<typeof SampleOffice>

const SampleRemark = z.strictObject({ by: z.string(), at: SampleMoment, text: z.string().min(1) })

const SampleComment = SampleRemark.extend({
  /** Text of the document that the thread stands on; it occurs exactly once. `null` for the whole document. */
  quote: z.string().min(1).nullable(),
  isMustFix: z.boolean().default(false),
  replies: z.array(SampleRemark).default([]),
  resolvedBy: z.string().optional(),
})

const SampleAct = z.strictObject({
  act: z.enum(ACTS),
  by: z.string(),
  at: SampleMoment,
  opinion: z.string().default(''),
  /** Accounts of those who handle the next step. */
  to: z.array(z.string()).default([]),
  returnMode: z.enum(RETURN_MODES).default('straightBack'),
  /** Why the document is longer, or one more, than the office allows; needed only where it is. */
  reasons: ExcessReasons.optional(),
})

/** An error that was found in the text after it was issued, and what was done about it. */
const SampleError = z.strictObject({
  by: z.string(),
  at: SampleMoment,
  /** Text of the document in which the error stands; it occurs exactly once. */
  quote: z.string().min(1),
  wrong: z.string().min(1),
  right: z.string(),
  item: z.int().nullable(),
  newKind: z.string().default(''),
  gravity: z.enum(ERROR_GRAVITIES),
  finder: z.enum(ERROR_FINDERS),
  finderName: z.string().default(''),
  passedStage: z.enum(PASSABLE_STAGES),
  steps: z
    .array(
      z.strictObject({
        act: z.enum(ERROR_ACTS),
        by: z.string(),
        at: SampleMoment,
        note: z.string().default(''),
        remedy: z.enum(ERROR_REMEDIES).nullable().default(null),
        completedOn: SampleText.default(''),
      }),
    )
    .default([]),
})

const SampleFields = z.partialRecord(z.enum(FIELD_IDS), z.union([SampleText, z.array(SampleText)]))

/** A document of the sample office: `templates/sample/documents/*.json`. People are named by their accounts. */
export const SampleDocument = z.strictObject({
  kind: z.string(),
  title: SampleText,
  unit: z.string(),
  createdBy: z.string(),
  createdAt: SampleMoment,
  urgency: z.enum(['normal', 'urgent', 'extraUrgent']).default('normal'),
  writers: z.array(z.string()).default([]),
  answers: z.record(z.string(), SampleText),
  /** Fields that differ from the initial values of the template. */
  fields: SampleFields.default({}),
  /** The whole text, in place of the skeleton. */
  paragraphs: z
    .array(z.strictObject({ kind: z.enum(PARAGRAPH_KINDS), text: SampleText, runIn: z.boolean().default(false) }))
    .min(1),
  /** Every act in the order of time; comments fall between them by their times. */
  journey: z.array(SampleAct).default([]),
  comments: z.array(SampleComment).default([]),
  /** Filled after signing, before the act `issue`. */
  registration: SampleFields.optional(),
  /** Found after issue, each with its steps in the order of time. */
  errors: z.array(SampleError).default([]),
})
export type SampleDocument = z.infer<typeof SampleDocument>

/** The register of the sample office from before it used the product: `templates/sample/register.json`. */
export const SampleRegister = z.array(
  z.strictObject({
    unit: z.string(),
    kind: z.string(),
    title: z.string().min(1).max(200),
    at: SampleMoment,
    characters: z.int().positive(),
  }),
)
export type SampleRegister = z.infer<typeof SampleRegister>
