import { z } from 'zod'

/** Accepts whatever is sent and keeps nothing of it. */
export const Nothing = z.object({})

/** An instant, ISO 8601 in UTC. */
export const Instant = z.iso.datetime()
export const CalendarDayText = z.iso.date()
export const Id = z.string().min(1).max(64)

/** The reply of every refused request; `message` is in the user's language, `params` fill it. */
export const ErrorReply = z.object({
  code: z.string(),
  message: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).optional(),
  /** Field by field, for a form: path and wording. */
  issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** Set for failures of the server: quote it when asking for help. */
  reference: z.string().optional(),
})
export type ErrorReply = z.infer<typeof ErrorReply>

export const PageQuery = z.object({
  page: z.coerce.number().int().min(1).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
})

/** A page of a list with the count of all rows. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), total: z.int(), page: z.int(), pageSize: z.int() })
}

export const Done = z.object({ done: z.literal(true) })
