import { type ParseArgsConfig, parseArgs } from 'node:util'
import { LANGUAGES, type Language } from '#shared/messages/index.ts'
import { closestName } from './closest-name.ts'
import { UsageError } from './usage-error.ts'

export const COMMANDS = ['serve', 'check', 'clean', 'export', 'conform', 'backup', 'restore', 'verify'] as const
export type Command = (typeof COMMANDS)[number]

type Options = NonNullable<ParseArgsConfig['options']>

const COMMON: Options = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
}
const STORAGE: Options = { data: { type: 'string' } }

/** What each command accepts; `files` is how many names of files stand without an option. */
const ACCEPTED: Readonly<Record<Command, { readonly options: Options; readonly files: number }>> = {
  serve: {
    options: { ...STORAGE, sample: { type: 'boolean' }, port: { type: 'string' }, host: { type: 'string' } },
    files: 0,
  },
  check: { options: { ...STORAGE, office: { type: 'boolean' }, kind: { type: 'string' } }, files: 1 },
  clean: { options: { out: { type: 'string', short: 'o' }, boilerplate: { type: 'boolean' } }, files: 1 },
  export: {
    options: {
      kind: { type: 'string' },
      fields: { type: 'string' },
      out: { type: 'string', short: 'o' },
      copy: { type: 'string' },
      label: { type: 'string' },
      page: { type: 'string' },
      unsealed: { type: 'boolean' },
    },
    files: 1,
  },
  conform: {
    options: {
      kind: { type: 'string' },
      format: { type: 'string' },
      profile: { type: 'string' },
      all: { type: 'boolean' },
      'no-render': { type: 'boolean' },
    },
    files: 1,
  },
  backup: { options: { ...STORAGE, out: { type: 'string', short: 'o' } }, files: 0 },
  restore: { options: { ...STORAGE, force: { type: 'boolean' } }, files: 1 },
  verify: { options: STORAGE, files: 0 },
}

/** One call of the program. */
export interface Call {
  readonly command: Command | null
  readonly isHelp: boolean
  readonly isVersion: boolean
  readonly isJson: boolean
  readonly language: Language
  readonly files: readonly string[]
  /** Value of an option; throws a UsageError when it is needed and missing. */
  text(option: string): string
  optional(option: string): string | null
  /** One of a few words, the first when the option is not given. */
  choice<Word extends string>(option: string, words: readonly [Word, ...Word[]]): Word
  flag(option: string): boolean
}

/** Reads the arguments of a call. Throws a UsageError for a command, option or number of files that is not right. */
export function readCall(args: readonly string[]): Call {
  const [first] = args
  const isNamed = first !== undefined && !first.startsWith('-')
  const command = isNamed && first !== 'help' ? commandOf(first) : null
  const accepted =
    command === null ? { options: { version: { type: 'boolean' as const } }, files: 1 } : ACCEPTED[command]
  const { values, positionals } = parse(isNamed ? args.slice(1) : args, { ...COMMON, ...accepted.options })
  const isHelp = values.help === true || first === 'help' || first === undefined
  if (positionals.length > accepted.files)
    throw new UsageError('tooManyFiles', { given: positionals.slice(accepted.files) })

  const optional = (option: string) => (typeof values[option] === 'string' ? values[option] : null)
  return {
    command: first === 'help' && positionals[0] !== undefined ? commandOf(positionals[0]) : command,
    isHelp,
    isVersion: values.version === true,
    isJson: values.json === true,
    language: languageOf(optional('lang')),
    files: positionals,
    optional,
    text(option) {
      const value = optional(option)
      if (value === null || value === '') throw new UsageError('optionMissing', { option: `--${option}` })
      return value
    },
    choice(option, words) {
      const value = optional(option) ?? words[0]
      const word = words.find((candidate) => candidate === value)
      if (word === undefined) throw new UsageError('wrongChoice', { option: `--${option}`, value, words })
      return word
    },
    flag: (option) => values[option] === true,
  }
}

/** Whether the arguments ask for JSON and in which language, even where they are wrong in other ways. */
export function wishesOf(args: readonly string[]): Pick<Call, 'isJson' | 'language'> {
  const at = args.indexOf('--lang')
  const lang = at >= 0 ? args[at + 1] : args.find((argument) => argument.startsWith('--lang='))?.slice('--lang='.length)
  return { isJson: args.includes('--json'), language: lang === 'en' ? 'en' : 'zh-CN' }
}

function commandOf(name: string): Command {
  const command = COMMANDS.find((candidate) => candidate === name)
  if (command !== undefined) return command
  const closest = closestName(name, COMMANDS)
  throw closest === null
    ? new UsageError('unknownCommand', { name, names: COMMANDS })
    : new UsageError('unknownCommandNear', { name, closest })
}

function languageOf(name: string | null): Language {
  if (name === null || name === 'zh') return 'zh-CN'
  const language = LANGUAGES.find((candidate) => candidate === name)
  if (language === undefined) throw new UsageError('wrongChoice', { option: '--lang', value: name, words: LANGUAGES })
  return language
}

function parse(args: readonly string[], options: Options) {
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const known = options[token.name]
    if (known === undefined) throw unknownOption(token.rawName, Object.keys(options))
    if (known.type === 'string' && (token.value === undefined || token.value === '')) {
      throw new UsageError('optionWithoutValue', { option: token.rawName })
    }
    if (known.type === 'boolean' && token.value !== undefined) {
      throw new UsageError('optionWithValue', { option: token.rawName })
    }
  }
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: false })
}

function unknownOption(option: string, names: readonly string[]): UsageError {
  const options = names.map((name) => `--${name}`)
  const closest = closestName(option, options)
  return closest === null
    ? new UsageError('unknownOption', { option, options })
    : new UsageError('unknownOptionNear', { option, closest })
}
