import { z } from 'zod'

/** Settings of the process, from the environment. The only file that knows their names. */
const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  /** Address under which people reach the server, when a proxy stands before it. */
  PUBLIC_ORIGIN: z.url().optional(),
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  SESSION_HOURS: z.coerce.number().positive().max(720).default(12),
})

export interface Config {
  readonly port: number
  readonly host: string
  readonly dataDirectory: string
  readonly databaseUrl: string | null
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
  readonly publicOrigin: string | null
  readonly trustProxy: boolean
  readonly sessionHours: number
}

/** The configuration, or an Error that names every wrong variable and the form it must have. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Environment.safeParse(environment)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`Wrong configuration:\n${problems.join('\n')}`)
  }
  const values = parsed.data
  return {
    port: values.PORT,
    host: values.HOST,
    dataDirectory: values.DATA_DIR,
    databaseUrl: values.DATABASE_URL ?? null,
    logLevel: values.LOG_LEVEL,
    publicOrigin: values.PUBLIC_ORIGIN ?? null,
    trustProxy: values.TRUST_PROXY === '1',
    sessionHours: values.SESSION_HOURS,
  }
}
