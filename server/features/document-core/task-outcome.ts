/** Outcome of a task that ended without its holder acting: a colleague acted, or the submission was taken back. */
export const CLOSED = 'closed'
