import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { paragraphJson } from '#shared/document/document-json.ts'
import { PARAGRAPH_KINDS } from '#shared/document/paragraph-kinds.ts'
import { type DocumentView, documentView, plainText } from '#shared/document/view.ts'
import { createChecker, type ProofFinding } from '#shared/rules/checker.ts'
import { kindFacts } from '#shared/rules/kind-facts.ts'
import { RULE_FAMILIES } from '#shared/rules/rule.ts'
import { allRules } from '#shared/rules/rules.ts'
import { readSourceLines } from '#shared/rules/source-lines.ts'
import { templateOf } from '#tests/support/office-samples.ts'
import { testTemplates } from '#tests/support/test-templates.ts'

const FOLDER = join(import.meta.dirname, '../golden/rules')

/** A finding with its place in the whole text. */
export interface PlacedFinding extends ProofFinding {
  readonly start: number
  readonly end: number
}

/** How the words of a text are written down; tables need Markdown. */
export type TextFormat = 'text' | 'markdown'

/** Checks a text of a kind as the command line does. */
export function checkText(text: string, kind: string, format: TextFormat = 'text'): readonly PlacedFinding[] {
  const { view, placeOf } = readSourceLines(text, format)
  return createChecker(
    allRules,
    kindFacts(templateOf(kind), testTemplates.paperwork().limits),
  )(view).map((finding) => {
    const { from, to } = placeOf(finding.blockId, finding)
    return { ...finding, start: from, end: to }
  })
}

const SeededFile = z.strictObject({ kind: z.string(), lines: z.array(z.string()) })

/** A mistake that was put into a text. */
export interface SeededDefect {
  readonly family: (typeof RULE_FAMILIES)[number]
  readonly isBlocking: boolean
  readonly from: number
  readonly to: number
  readonly text: string
}

export interface SeededText {
  readonly name: string
  readonly kind: string
  readonly text: string
  readonly defects: readonly SeededDefect[]
}

/** `{{words|family}}`, with `|block` where a standard or the regulations forbid them. */
const DEFECT = /\{\{([^{}|]+)\|(\w+)(\|block)?\}\}/g

/** Texts with mistakes put into them, written from published lists of errors. */
export function seededTexts(): readonly SeededText[] {
  return filesIn('seeded').map(({ name, content }) => {
    const { kind, lines } = SeededFile.parse(JSON.parse(content))
    return { name, kind, ...withoutMarks(lines.join('\n')) }
  })
}

function withoutMarks(marked: string): Pick<SeededText, 'text' | 'defects'> {
  const defects: SeededDefect[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(DEFECT)) {
    const [whole, words = '', family = '', block] = match
    text += marked.slice(at, match.index)
    const [from, to] = [text.length, text.length + words.length]
    defects.push({
      family: z.enum(RULE_FAMILIES).parse(family),
      isBlocking: block !== undefined,
      from,
      to,
      text: words,
    })
    text += words
    at = match.index + whole.length
  }
  return { text: text + marked.slice(at), defects }
}

/** The texts of the sample office with the days and names of one reading put in. */
export function sampleTexts(): readonly { readonly name: string; readonly view: DocumentView }[] {
  return readdirSync(SAMPLES)
    .toSorted()
    .map((name) => {
      const { kind, paragraphs } = SampleFile.parse(JSON.parse(readFileSync(join(SAMPLES, name), 'utf8')))
      const content = paragraphs.map(({ kind: role, text, runIn }, index) => {
        return paragraphJson({ id: `p${index + 1}`, kind: role, text: filled(text), runIn })
      })
      return { name, view: documentView(kind, { type: 'doc', content }, {}) }
    })
}

const SAMPLES = join(import.meta.dirname, '../../templates/sample/documents')
const SampleFile = z.object({
  kind: z.string(),
  paragraphs: z.array(z.object({ kind: z.enum(PARAGRAPH_KINDS), text: z.string(), runIn: z.boolean().default(false) })),
})

function filled(text: string): string {
  return text.replace(/\{\{day[^}]*\}\}/g, '2026年12月1日').replace(/\{\{[^}]*\}\}/g, '甲')
}

export interface CleanText {
  readonly name: string
  readonly kind: string
  readonly format: TextFormat
  readonly text: string
}

/** Correct official prose. The name of a file begins with the kind of its texts; `=====` separates several. */
export function cleanTexts(): readonly CleanText[] {
  return filesIn('clean').flatMap(({ name, content }) => {
    const kind = name.slice(0, name.indexOf('.'))
    const format = name.endsWith('.md') ? 'markdown' : 'text'
    const texts = content.split(/^=====\n/m)
    return texts.map((text, index) => ({ name: `${name}#${index + 1}`, kind, format, text: text.trim() }))
  })
}

/** Sentences that are right and come near a rule, one a line. */
export function nearMisses(): readonly string[] {
  return readFileSync(join(FOLDER, 'near-misses.txt'), 'utf8').trim().split('\n')
}

/** How many characters of a clean text are words and marks of the document, its white space left out. */
export function lengthOfText({ text, format }: CleanText): number {
  return plainText(readSourceLines(text, format).view).replace(/\s/g, '').length
}

function filesIn(folder: 'seeded' | 'clean'): readonly { readonly name: string; readonly content: string }[] {
  const names = readdirSync(join(FOLDER, folder)).toSorted()
  return names.map((name) => ({ name, content: readFileSync(join(FOLDER, folder, name), 'utf8') }))
}
