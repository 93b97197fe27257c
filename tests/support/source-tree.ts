import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'

const ROOT = new URL('../../', import.meta.url)

/** A source file of the project, by its path from the root. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  /** The text without comments. */
  readonly code: string
}

const SOURCE = /\.(ts|tsx|mjs)$/

/** The TypeScript and script files below the given folders. */
export function sourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) => pathsBelow(folder).filter((path) => SOURCE.test(path))).map(readSource)
}

/** Paths from the root of every file below a folder; none when the folder does not exist. */
export function pathsBelow(folder: string): readonly string[] {
  try {
    return readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath.slice(ROOT.pathname.length), entry.name))
      .filter((path) => !path.includes('node_modules/'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** The text of a file by its path from the root. */
export function textOf(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8')
}

function readSource(path: string): SourceFile {
  const text = textOf(path)
  return { path, text, code: withoutComments(text) }
}

/** Strings and regular expressions are matched first so that what looks like a comment inside them stays. */
const TOKENS =
  /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<=[=(,:!&|?;\n] *)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n[])+\/|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g

/** A source text without its comments. */
export function withoutComments(text: string): string {
  return text.replace(TOKENS, (token) => (token.startsWith('//') || token.startsWith('/*') ? '' : token))
}

const IMPORT = /(?:^|[\n;]) *(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g

/** What a file imports: paths from the root for files of the project, names as written for packages. */
export function importsOf({ path, code }: SourceFile): readonly string[] {
  return [...code.matchAll(IMPORT)].map((match) => resolve(path, (match[1] ?? match[2]) as string))
}

function resolve(path: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1)
  if (!specifier.startsWith('.')) return specifier
  return normalize(join(dirname(path), specifier))
}
