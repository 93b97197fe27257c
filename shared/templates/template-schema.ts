import { z } from 'zod'
import { FIELD_IDS } from '../document/fields.ts'
import { PARAGRAPH_KINDS } from '../document/paragraph-kinds.ts'
import { POST_ROLES } from '../permissions/posts.ts'
import { ACTS, SHEET_BOXES, STAGES } from '../workflow/route.ts'

/** How a document is set: which header block, colophon and page numbers it has. */
export const DOCUMENT_FORMATS = ['document', 'letter', 'minutes', 'order', 'speech', 'information', 'plain'] as const
export const Format = z.enum(DOCUMENT_FORMATS)

/** How a field of the form is filled and checked. */
const TemplateField = z.strictObject({
  id: z.enum(FIELD_IDS),
  label: z.string().min(1),
  input: z.enum(['text', 'list', 'date', 'choice', 'number']),
  /** Needed before the document may be submitted. */
  isRequired: z.boolean().default(false),
  options: z.array(z.string()).optional(),
  initial: z.union([z.string(), z.array(z.string())]).optional(),
  hint: z.string().optional(),
  /**
   * Regular expression (flag `u`) that a filled value must match, every item of a list for itself, with the sentence
   * that says how to fix it.
   */
  pattern: z.strictObject({ matches: z.string(), message: z.string() }).optional(),
})

/** A paragraph the document starts with. `{{title}}`, `{{unitName}}`, `{{speaker}}` … are filled at creation. */
const SkeletonParagraph = z.strictObject({
  kind: z.enum(PARAGRAPH_KINDS),
  text: z.string(),
  runIn: z.boolean().default(false),
})

/** What is asked when a document of this kind is created, besides its title. */
const TemplateQuestion = z.strictObject({
  id: z.enum(['speaker', 'occasionDate', 'occasion', 'addressee']),
  label: z.string().min(1),
  input: z.enum(['text', 'date']),
  isRequired: z.boolean().default(false),
  hint: z.string().optional(),
})

/** A kind of document as data: one file in `templates/kinds/<kind>/template.json`. */
export const Template = z.strictObject({
  kind: z.string().regex(/^[a-z][A-Za-z]*$/),
  name: z.string().min(1),
  version: z.int().positive(),
  group: z.enum(['statutory', 'office']),
  /** Place in the list of kinds: the most used first. */
  position: z.int().default(0),
  description: z.string().min(1),
  format: Format,
  direction: z.enum(['upward', 'downward', 'lateral', 'any']),
  /** What stands under the text: the seal of the body (7.3.5.1), or the post and signature stamp of a person (7.3.5.3). */
  signature: z.enum(['seal', 'signatureStamp']).default('seal'),
  titlePattern: z.string().optional(),
  questions: z.array(TemplateQuestion),
  fields: z.array(TemplateField),
  skeleton: z.array(SkeletonParagraph).min(1),
  /** 拟稿要求: shown beside the text while drafting. */
  guidance: z.array(z.strictObject({ heading: z.string().min(1), text: z.string().min(1) })),
  route: z.string(),
})
export type Template = z.infer<typeof Template>
export type TemplateFieldDefinition = Template['fields'][number]

const RouteStep = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  stage: z.enum(STAGES),
  assignee: z.discriminatedUnion('from', [
    z.strictObject({ from: z.literal('writers') }),
    z.strictObject({
      from: z.literal('post'),
      roles: z.array(z.enum(POST_ROLES)).min(1),
      scope: z.enum(['ownUnit', 'wholeOffice']),
    }),
  ]),
  mode: z.enum(['one', 'all']),
  textAccess: z.enum(['edit', 'comment']),
  acts: z.array(z.enum(ACTS)),
  box: z.enum(SHEET_BOXES).nullable(),
  dueHours: z.number().positive().nullable(),
  /** Where the limit comes from: a clause, or 实务 for practice. */
  dueSource: z.string().min(1).optional(),
  next: z.string().nullable(),
})

/** A route as data: one file in `templates/routes/<id>.json`. Every `next` names a step; the last step has no acts. */
export const Route = z
  .strictObject({
    id: z.string().min(1),
    version: z.int().positive(),
    name: z.string().min(1),
    steps: z.array(RouteStep).min(2),
  })
  .refine(
    (route) => route.steps.every((step) => step.next === null || route.steps.some(({ id }) => id === step.next)),
    {
      error: 'a step names a next step that the route does not have',
    },
  )
export type Route = z.infer<typeof Route>
