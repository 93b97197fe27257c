import { prepareRules } from '#shared/rules/prepare.ts'

/**
 * Prepares the rules after the start of a process, piece by piece with room for other work after each: the first check
 * would otherwise hold up everybody for as long as it takes to compile them. Resolves when all is prepared or when
 * `signal` ends it.
 */
export async function prepareChecks(signal: AbortSignal): Promise<void> {
  for (const _ of prepareRules()) {
    if (signal.aborted) return
    await new Promise((resolve) => setImmediate(resolve))
  }
}
