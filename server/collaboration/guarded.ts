import type { Logger } from 'pino'
import { Refusal, UnloadVetoed } from './refusal.ts'

/** Hooks whose failure decides something: Hocuspocus waits for them and refuses, closes or keeps on their error. */
const DECIDING_HOOKS: readonly string[] = [
  'onAuthenticate',
  'onLoadDocument',
  'beforeSync',
  'beforeHandleAwareness',
  'beforeUnloadDocument',
]

/**
 * A hook that cannot end the process. An error of a side hook is otherwise an unhandled rejection, which ends the
 * server for everybody; an unexpected error of a deciding hook becomes a refusal that the client understands.
 */
export function guarded<Payload, Result>(
  name: string,
  logger: Logger,
  hook: (payload: Payload) => Promise<Result> | Result,
): (payload: Payload) => Promise<Result | undefined> {
  return async (payload) => {
    try {
      return await hook(payload)
    } catch (error) {
      if (error instanceof Refusal || error instanceof UnloadVetoed) throw error
      logger.error({ err: error, hook: name }, 'a hook of the collaboration server failed')
      if (DECIDING_HOOKS.includes(name)) throw new Refusal('server.failure')
      return undefined
    }
  }
}
