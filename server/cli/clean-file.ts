import { basename, extname } from 'node:path'
import { cleaningTools, importFile } from '#server/docx-import/import-file.ts'
import {
  ASKED_STEPS,
  CLEANING_STEPS,
  type CleaningStep,
  cleanLines,
  type StepReport,
} from '#shared/document/cleaner/clean-text.ts'
import { inlineText } from '#shared/document/source-text.ts'
import { documentView, plainText } from '#shared/document/view.ts'
import { readBytes, readTextFile } from './read-source.ts'
import { UsageError } from './usage-error.ts'
import { writeWhole } from './write-whole.ts'

export interface CleanRequest {
  readonly file: string
  readonly out: string
  /** Whether what a web page put around the text goes as well; it deletes words, so it is done only when asked for. */
  readonly removesBoilerplate: boolean
}

/** Writes a cleaned copy of a text as UTF-8 and says what each step did. Line ends and empty lines stay. */
export async function cleanFile({ file, out, removesBoilerplate }: CleanRequest): Promise<readonly StepReport[]> {
  if (!/\.(?:txt|text|md|markdown)$/i.test(out)) throw new UsageError('cleanedNotText', { file: out })
  const steps = CLEANING_STEPS.filter((step) => removesBoilerplate || !ASKED_STEPS.includes(step))
  const { text, report } = /^\.(?:docx|docm|dotx)$/i.test(extname(file))
    ? await cleanWord(file, steps)
    : cleanText(await readTextFile(file), steps, /\.(?:md|markdown)$/i.test(file))
  await writeWhole(out, Buffer.from(text))
  return report
}

interface Cleaned {
  readonly text: string
  readonly report: readonly StepReport[]
}

function cleanText(source: string, steps: readonly CleaningStep[], isMarkdown: boolean): Cleaned {
  const parts = source.split(/(\r\n|[\n\r\u2028\u2029\f])/)
  const lines = parts.filter((_, at) => at % 2 === 0).map((line) => (isMarkdown ? line : withoutIndent(line)))
  const inline = lines.map((text) => (text === '' ? [] : [{ type: 'text', text } as const]))
  const cleaned = cleanLines(inline, { steps: new Set(steps), tools: cleaningTools() })
  const kept = cleaned.lines.flatMap((line, at) =>
    line === null ? [] : [inlineText(line) + (parts[at * 2 + 1] ?? '')],
  )
  return { text: kept.join(''), report: cleaned.report }
}

/** The indent of a paragraph belongs to its format; that of Markdown is its structure. */
function withoutIndent(line: string): string {
  return line.replace(/^[ \t\u00a0\u3000]+(?=\S)|[ \t\u00a0\u3000]+$/g, '')
}

async function cleanWord(file: string, steps: readonly CleaningStep[]): Promise<Cleaned> {
  const { body, fields, cleaning } = importFile({ name: basename(file), bytes: await readBytes(file), steps })
  return { text: `${plainText(documentView('', body, fields))}\n`, report: cleaning }
}
