import { onTestFinished } from 'vitest'
import { type Overrides, type RunningServer, startServer } from '#server/app.ts'
import type { Config } from '#server/config.ts'
import type { PasswordCost } from '#server/features/people/index.ts'
import { api } from '#shared/api/index.ts'
import type { Person, Unit } from '#shared/api/people.ts'
import type { PostRole } from '#shared/permissions/posts.ts'
import { type ApiClient, apiClient } from './api-client.ts'
import { type DatabasePlace, sqlitePlace } from './databases.ts'
import { type MovableClock, movableClock } from './movable-clock.ts'

/** Argon2id as cheap as it gets: tests sign in often. */
export const LIGHT_PASSWORD_COST: PasswordCost = { memoryCost: 8, timeCost: 1, parallelism: 1 }
/** The password of everybody in tests. */
export const TEST_PASSWORD = 'a sentence to remember'

/** A whole server on a port of its own, with a clock that the test moves. */
export interface TestServer extends RunningServer {
  readonly clock: MovableClock
  readonly config: Config
  /** A browser that has not signed in. */
  visitor(): ApiClient
}

interface TestServerOptions extends Overrides {
  readonly place?: DatabasePlace
  readonly config?: Partial<Config>
}

/** Starts a server with a fresh database; it ends with the test. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const place = options.place ?? (await temporaryPlace())
  const clock = movableClock()
  const config: Config = { ...TEST_CONFIG, ...place.options, ...options.config }
  const server = await startServer(config, { clock, passwordCost: LIGHT_PASSWORD_COST, ...options })
  onTestFinished(() => server.close())
  return { ...server, clock, config, visitor: () => apiClient(server.url) }
}

/** A server on a port that the system chooses, silent, for this machine alone. */
export const TEST_CONFIG: Config = {
  port: 0,
  host: '127.0.0.1',
  dataDirectory: '',
  databaseUrl: null,
  logLevel: 'silent',
  publicOrigin: null,
  trustProxy: false,
  sessionHours: 12,
}

async function temporaryPlace(): Promise<DatabasePlace> {
  const place = await sqlitePlace()
  onTestFinished(() => place.remove())
  return place
}

/** A made office, with its administrator signed in. */
export interface TestOffice {
  readonly server: TestServer
  readonly admin: ApiClient
  /** The unit everything is below. */
  readonly top: Unit
  /** Adds a person who holds one post, `admin.createPerson` with everything irrelevant filled in. */
  add(account: string, role: PostRole, unitId?: string): Promise<Person>
  /** A browser in which that person is signed in. */
  signedIn(account: string): Promise<ApiClient>
}

/** Starts a server and makes an office through the first visit: administrator `admin`. */
export async function startTestOffice(options: TestServerOptions = {}): Promise<TestOffice> {
  const server = await startTestServer(options)
  const admin = server.visitor()
  const office = { officeName: '临江市委办公室', administratorName: '程向东' }
  const credentials = { account: 'admin', password: TEST_PASSWORD }
  await admin.ask(api.createOffice, { body: { code: server.setupCode ?? '', ...office, ...credentials } })
  const [top] = await admin.ask(api.listUnits)
  if (top === undefined) throw new Error('the office has no unit')

  return {
    server,
    admin,
    top,
    add(account, role, unitId = top.id) {
      const posts = [{ unitId, role, title: '' }]
      return admin.ask(api.createPerson, { body: { name: account, account, password: TEST_PASSWORD, posts } })
    },
    async signedIn(account) {
      const client = server.visitor()
      await client.signIn(account, TEST_PASSWORD)
      return client
    },
  }
}
