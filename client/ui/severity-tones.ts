import type { Severity } from '#shared/kernel/finding.ts'

/** The tone of a severity; red only for what blocks. */
export const SEVERITY_TONES = { block: 'bad', warn: 'warn', info: 'neutral' } as const satisfies Readonly<
  Record<Severity, string>
>
