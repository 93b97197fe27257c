import { basename, extname } from 'node:path'
import type { TemplateLibrary } from '#server/features/templates/index.ts'
import { refusalOf } from '#server/http/error-reply.ts'
import { type DocumentView, documentView, paragraphsOf } from '#shared/document/view.ts'
import type { Severity } from '#shared/kernel/finding.ts'
import type { TextRange } from '#shared/kernel/mapped-text.ts'
import type { Language } from '#shared/messages/index.ts'
import { createChecker, type ProofFinding } from '#shared/rules/checker.ts'
import { kindFacts } from '#shared/rules/kind-facts.ts'
import type { KindFacts, Rule } from '#shared/rules/rule.ts'
import { wordFinding, wordRule } from '#shared/rules/rule-wording.ts'
import { readSourceLines } from '#shared/rules/source-lines.ts'
import { guessKind } from '#shared/templates/guess-kind.ts'
import type { CheckedUnder } from './checked-under.ts'
import { readBytes, readSource, readTextFile } from './read-source.ts'
import { templateFor } from './template-for.ts'
import { UsageError } from './usage-error.ts'

/** A finding in a file: `from` and `to` count UTF-16 units of the text as it was read, of Word files of its plain text. */
export interface FileFinding {
  readonly ruleId: string
  readonly severity: Severity
  readonly from: number
  readonly to: number
  readonly text: string
  readonly message: string
  readonly source: string
  readonly fix: { readonly from: number; readonly to: number; readonly text: string } | null
}

/** What the check of a file says. */
export interface FileCheck {
  readonly file: string
  readonly packVersion: string
  readonly findings: readonly FileFinding[]
}

/** The check of a file with the text that its places count in. */
export interface CheckedFile {
  readonly check: FileCheck
  readonly text: string
  /** A line of a file that has no lines, such as one of Word, is a paragraph. */
  readonly lineIs: 'line' | 'paragraph'
}

/** A file as the rules read it, and where its blocks are. */
interface CheckedSource extends Pick<CheckedFile, 'text' | 'lineIs'> {
  readonly documentKind: string | null
  readonly view: DocumentView
  readonly placeOf: (blockId: string, range: TextRange) => TextRange
}

/** A text of which nothing is known but its words. */
const ANY_KIND: KindFacts = { name: '', group: 'office', direction: 'any' }

/** Checks one file. Throws a UsageError that names what is wrong with it. */
export async function checkFile(
  request: { readonly file: string; readonly kind: string | null; readonly language: Language },
  templates: TemplateLibrary,
  { rules, limits, office, packVersion }: CheckedUnder,
): Promise<CheckedFile> {
  const { file, language } = request
  const source = await readChecked(file, language)
  const kind = request.kind ?? source.documentKind ?? guessKind(source.view, templates.all())
  const facts = kind === null ? ANY_KIND : kindFacts(templateFor(kind, templates), limits)
  const findings = createChecker(rules, facts, office)(source.view).map((finding) => worded(finding, rules, language))
  const placed = findings.map((finding) => inFile(finding, source)).toSorted((a, b) => a.from - b.from || a.to - b.to)
  return { check: { file, packVersion, findings: placed }, text: source.text, lineIs: source.lineIs }
}

function worded(finding: ProofFinding, rules: readonly Rule[], language: Language): ProofFinding {
  const rule = rules.find(({ id }) => id === finding.ruleId)
  if (rule === undefined) return finding
  return {
    ...finding,
    message: wordFinding(rule, finding.params, language),
    source: wordRule(rule, language).source,
  }
}

function inFile(finding: ProofFinding, { placeOf }: CheckedSource): FileFinding {
  const { ruleId, severity, blockId, text, message, source, fix } = finding
  const place = placeOf(blockId, finding)
  return {
    ruleId,
    severity,
    ...place,
    text,
    message,
    source,
    fix: fix === null ? null : { ...placeOf(blockId, fix), text: fix.text },
  }
}

/** A file that cannot be read is a mistake of the call: only a finding may end with the code of one that blocks. */
function readable<T>(file: string, language: Language, read: () => T): T {
  try {
    return read()
  } catch (error) {
    const refusal = refusalOf(error, language)
    if (refusal === null) throw error
    throw new UsageError('fileUnreadable', { file, reason: refusal.reply.message })
  }
}

async function readChecked(file: string, language: Language): Promise<CheckedSource> {
  switch (extname(file).toLowerCase()) {
    case '.json': {
      const { documentKind, body, fields } = await readSource(file)
      return { documentKind, ...inPlainText(documentView(documentKind ?? '', body, fields)) }
    }
    case '.docx':
    case '.docm':
    case '.dotx': {
      // The dictionaries that come with it are large, and only Word files need it.
      const { importFile } = await import('#server/docx-import/import-file.ts')
      const bytes = await readBytes(file)
      const { fields, typed } = readable(file, language, () => importFile({ name: basename(file), bytes, steps: [] }))
      const { view, placeOf } = readSourceLines(typed, 'text')
      return { documentKind: null, view: { ...view, fields }, placeOf, text: typed, lineIs: 'paragraph' }
    }
    case '.doc':
    case '.wps':
    case '.pdf':
      throw new UsageError('unsupportedFile', { file })
    default: {
      const format = /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'text'
      const text = await readTextFile(file)
      const lines = readSourceLines(text, format)
      if (lines.view.blocks.length === 0) throw new UsageError('fileEmpty', { file })
      return { documentKind: null, ...lines, text, lineIs: 'line' }
    }
  }
}

/** A document of blocks with its plain text as the file: one line a paragraph, headings with their numbers. */
function inPlainText(view: DocumentView): Omit<CheckedSource, 'documentKind'> {
  const starts = new Map<string, number>()
  let plain = ''
  for (const { id, number, text } of paragraphsOf(view.blocks)) {
    plain += number ?? ''
    starts.set(id, plain.length)
    plain += `${text}\n`
  }
  const placeOf = (blockId: string, { from, to }: TextRange): TextRange => {
    const start = starts.get(blockId) ?? 0
    return { from: start + from, to: start + to }
  }
  return { view, placeOf, text: plain, lineIs: 'paragraph' }
}
