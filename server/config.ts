import { z } from 'zod'
import { fill, type Language, messages } from '#shared/messages/index.ts'

/** Settings of the process, from the environment. The only file that knows their names. */
const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/./)
    .refine((url) => URL.canParse(url))
    .optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  /** Address under which people reach the server, when a proxy stands before it. */
  PUBLIC_ORIGIN: z
    .string()
    .regex(/^https?:\/\/[^/?#]+\/?$/)
    .refine((url) => URL.canParse(url))
    .optional(),
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  SESSION_HOURS: z.coerce.number().positive().max(720).default(12),
})

type Variable = keyof typeof Environment.shape

/** The form each variable must have, for the message that refuses a wrong one. */
const EXPECTED = {
  PORT: 'port',
  HOST: 'text',
  DATA_DIR: 'text',
  DATABASE_URL: 'databaseUrl',
  LOG_LEVEL: 'logLevel',
  PUBLIC_ORIGIN: 'origin',
  TRUST_PROXY: 'flag',
  SESSION_HOURS: 'hours',
} as const satisfies Readonly<Record<Variable, string>>

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

/** A wrong environment: the message names every wrong variable and the form it must have, but no value. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ConfigError'
  }
}

/** The configuration; a variable that is set to nothing counts as not set. Throws a ConfigError. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  language: Language = 'zh-CN',
): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map((issue) => issue.path[0] as Variable))
    throw new ConfigError(wrongVariables([...wrong], language))
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

function wrongVariables(variables: readonly Variable[], language: Language): string {
  const wording = messages[language].system.config
  const problems = variables.map(
    (variable) => `  ${fill(wording.problem, { variable, expected: wording[EXPECTED[variable]] })}`,
  )
  return [wording.heading, ...problems].join('\n')
}
