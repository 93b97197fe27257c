import { z } from 'zod'
import type { Json } from '#shared/kernel/canonical-json.ts'
import { SHEET_BOXES } from '#shared/workflow/route.ts'
import type { ReturnTarget } from '#shared/workflow/run.ts'

const Target: z.ZodType<ReturnTarget> = z.object({ stepId: z.string(), handlers: z.array(z.string()) })

/**
 * What the record keeps of an act. Every part may be missing: other events of a document are recorded with other
 * details, and rows are never rewritten.
 */
const ActDetails = z.object({
  stepId: z.string().nullable().catch(null),
  stepName: z.string().catch(''),
  toStepId: z.string().nullable().catch(null),
  toStepName: z.string().nullable().catch(null),
  round: z.int().nullable().catch(null),
  opinion: z.string().catch(''),
  box: z.enum(SHEET_BOXES).nullable().catch(null),
  versionId: z.string().nullable().catch(null),
  sha256: z.string().nullable().catch(null),
  /** Who handles the next step. */
  handlers: z.array(z.string()).catch([]),
  /** For a return: where the document comes straight back to; for a submission: where it went straight back to. */
  returnTo: Target.nullable().catch(null),
})
export type ActDetails = z.infer<typeof ActDetails>

/** Reads the details of a recorded act. */
export function readDetails(details: string): ActDetails {
  return ActDetails.parse(JSON.parse(details))
}

/** The details of an act as the record stores them. */
export function detailsJson(details: ActDetails): Json {
  return { ...details, returnTo: details.returnTo === null ? null : { ...details.returnTo } }
}
