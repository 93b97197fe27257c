import type { Request } from 'express'
import type { ServerContext } from '#server/context.ts'
import { createFailureLocks, type LockRule, readOffice, startSession } from '#server/features/people/index.ts'
import { SAMPLE_PASSWORD, sampleAccounts } from '#server/features/sample/index.ts'
import { type Route, route } from '#server/http/route.ts'
import { api } from '#shared/api/index.ts'
import type { SetupState } from '#shared/api/people.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { createOffice } from './create-office.ts'
import { isLoopbackAddress, isLoopbackHost } from './loopback.ts'
import type { SetupCode } from './setup-code.ts'

/** Guesses at the code: one for all addresses, because the office is made once. */
const CODE_LIMITS: LockRule = { freeFailures: 5, lockMinutes: [1, 5, 15], windowMinutes: 60 }

/** What the first visit needs besides the context. */
export interface SetupParts {
  readonly code: SetupCode
  /** Makes the sample office. */
  makeSample(): Promise<void>
}

/** The first visit: whether there is an office, and how one is made. */
export function setupRoutes(context: ServerContext, { code, makeSample }: SetupParts): readonly Route[] {
  const locks = createFailureLocks(context.clock, CODE_LIMITS)
  return [
    route(api.readSetup, async ({ request }) => readSetup(context, request)),
    route(api.createOffice, async ({ body, response }) => {
      await requireFresh(context)
      const minutes = locks.minutesLocked('code')
      if (minutes > 0) throw new DomainError('request.tooMany', 429, { minutes })
      if (!code.matches(body.code)) {
        locks.failed('code')
        throw new DomainError('setup.wrongCode', 403)
      }
      const administratorId = await createOffice(context, body)
      code.consume()
      return startSession(context, administratorId, response)
    }),
    route(api.createSample, async ({ request }) => {
      await requireFresh(context)
      if (!maySample(context, request)) throw new DomainError('setup.sampleNotHere', 403)
      await makeSample()
      code.consume()
      return readSetup(context, request)
    }),
  ]
}

async function requireFresh({ db }: ServerContext): Promise<void> {
  if ((await readOffice(db)) !== null) throw new DomainError('setup.alreadyDone', 409)
}

async function readSetup(context: ServerContext, request: Request): Promise<SetupState> {
  const office = await readOffice(context.db)
  const isSample = office?.isSample ?? false
  return {
    state: office === null ? 'fresh' : 'ready',
    maySample: office === null && maySample(context, request),
    officeName: office?.name ?? null,
    sampleAccounts: isSample ? [...(await sampleAccounts(context.db))] : [],
    samplePassword: isSample ? SAMPLE_PASSWORD : null,
  }
}

/** The sample has a password that everybody knows: only where nobody else can reach the server. */
function maySample({ config }: ServerContext, request: Request): boolean {
  const isDirect = !config.trustProxy && request.headers['x-forwarded-for'] === undefined
  return isDirect && isLoopbackHost(config.host) && isLoopbackAddress(request.socket.remoteAddress ?? '')
}
