/** How a command ends, for scripts that call it. */
export const EXIT = {
  /** Done; `verify` found everything in order. */
  done: 0,
  /** Refused for a reason that the message names, or `verify` found a problem. Nothing was changed. */
  refused: 1,
  /** The command was given wrongly: option, kind, field, date or a file that cannot be read. */
  usage: 2,
  /** A failure of the program or the machine. */
  failed: 3,
} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
