import type { z } from 'zod'
import { fill, type Language, messages } from '#shared/messages/index.ts'

/** A request whose parts do not fit the schema of the operation. */
export class InvalidRequest extends Error {
  readonly issues: readonly z.core.$ZodIssue[]

  constructor(issues: readonly z.core.$ZodIssue[]) {
    super('request.invalid')
    this.name = 'InvalidRequest'
    this.issues = issues
  }
}

/** The value as the schema gives it; throws an InvalidRequest that lists every wrong field. */
export function parsePart<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  // The input tells a missing field from one of the wrong type; it never reaches a log or a reply.
  const parsed = schema.safeParse(value, { reportInput: true })
  if (!parsed.success) throw new InvalidRequest(parsed.error.issues)
  return parsed.data
}

/** One wrong field as the user reads it: where, and how to fill it. */
export function issueWording(issue: z.core.$ZodIssue, language: Language): { path: string; message: string } {
  const input = messages[language].input
  return { path: issue.path.join('.'), message: fill(input[wordingKey(issue)], issueParams(issue)) }
}

type WordingKey = keyof (typeof messages)['zh-CN']['input']

const LIMIT_KEYS: Readonly<Record<'too_small' | 'too_big', Readonly<Record<string, WordingKey>>>> = {
  too_small: { string: 'tooShort', array: 'tooFew', set: 'tooFew' },
  too_big: { string: 'tooLong', array: 'tooMany', set: 'tooMany' },
}

const FORMAT_KEYS: Readonly<Record<string, WordingKey>> = { date: 'wrongDate', datetime: 'wrongInstant' }

function wordingKey(issue: z.core.$ZodIssue): WordingKey {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'required' : 'wrongType'
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return 'required'
      return LIMIT_KEYS.too_small[issue.origin] ?? 'tooSmall'
    case 'too_big':
      return LIMIT_KEYS.too_big[issue.origin] ?? 'tooBig'
    case 'invalid_value':
      return 'notOffered'
    case 'unrecognized_keys':
      return 'unknownKeys'
    case 'invalid_format':
      return formatKey(issue)
    default:
      return 'wrongFormat'
  }
}

function formatKey(issue: z.core.$ZodIssueInvalidStringFormat): WordingKey {
  // The only pattern people type into a form is that of an account.
  if (issue.format === 'regex') return issue.path.at(-1) === 'account' ? 'account' : 'wrongFormat'
  return FORMAT_KEYS[issue.format] ?? 'wrongFormat'
}

function issueParams(issue: z.core.$ZodIssue): Record<string, string | number | readonly string[]> {
  if (issue.code === 'too_small') return { least: Number(issue.minimum) }
  if (issue.code === 'too_big') return { most: Number(issue.maximum) }
  if (issue.code === 'unrecognized_keys') return { keys: issue.keys }
  return {}
}
