import { documentToDocx } from '#server/docx/index.ts'
import type { TemplateLibrary } from '#server/features/templates/index.ts'
import { type Fields, fieldText } from '#shared/document/fields.ts'
import { type DocumentView, documentView, type ParagraphView } from '#shared/document/view.ts'
import type { PageProfile } from '#shared/layout/page-profile.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import { withGivenFields } from './given-fields.ts'
import { parseJson, readSource, readTextFile, type Source } from './read-source.ts'
import { templateFor } from './template-for.ts'
import { writeWhole } from './write-whole.ts'

export interface ExportRequest {
  readonly file: string
  /** Kind of the document; may be left out for a JSON file, which names its own. */
  readonly kind: string | null
  readonly fieldsFile: string | null
  readonly out: string
  readonly copy: 'review' | 'final'
  readonly versionLabel: string
  readonly isSealed: boolean
  readonly profile: PageProfile['name']
}

export interface ExportResult {
  readonly file: string
  readonly kind: string
  readonly bytes: number
  /** Values that do not have the form their template asks for, worded by the template. */
  readonly warnings: readonly string[]
}

/** Turns a file into a Word file. Throws a UsageError, or the refusals of the export; `out` is written whole or not. */
export async function exportFile(request: ExportRequest, templates: TemplateLibrary): Promise<ExportResult> {
  const source = await readSource(request.file)
  const template = templateFor(request.kind ?? source.documentKind, templates)
  const view = await viewOf(source, template, request.fieldsFile)
  const bytes = await documentToDocx(view, { ...request, template })
  await writeWhole(request.out, bytes)
  return {
    file: request.out,
    kind: template.kind,
    bytes: bytes.byteLength,
    warnings: warningsFor(view.fields, template),
  }
}

async function viewOf(source: Source, template: Template, fieldsFile: string | null): Promise<DocumentView> {
  const given = fieldsFile === null ? {} : parseJson(fieldsFile, await readTextFile(fieldsFile))
  const { body, fields } = withGivenFields(source, given)
  const view = documentView(template.kind, body, fields)
  return { ...view, fields: withIssuer(view) }
}

/** A document that is signed by one body is issued by it, unless the fields say otherwise. */
function withIssuer({ fields, blocks }: DocumentView): Fields {
  const names = blocks.filter(
    (block): block is ParagraphView => block.type === 'paragraph' && block.kind === 'issuerName',
  )
  const [name] = names
  if (fields.issuingAuthority !== undefined || names.length !== 1 || name === undefined) return fields
  return { ...fields, issuingAuthority: name.text }
}

function warningsFor(fields: Fields, template: Template): readonly string[] {
  return template.fields.flatMap((field) => {
    const text = fieldText(fields, field.id)
    const values = field.input === 'list' ? [fields[field.id] ?? []].flat() : [text]
    const { pattern } = field
    if (pattern === undefined || text === '') return []
    const matches = new RegExp(pattern.matches, 'u')
    return values.some((value) => !matches.test(value)) ? [`${field.label}（${field.id}）：${pattern.message}`] : []
  })
}
