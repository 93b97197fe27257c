import type { MenuItem } from '#client/ui/menu.tsx'
import type { DocumentDetail, ExportQuery } from '#shared/api/documents.ts'
import { MANUSCRIPTS } from '#shared/layout/manuscript.ts'
import type { Catalogue } from '#shared/messages/index.ts'
import type { Template } from '#shared/templates/template-schema.ts'

/** One of the Word files that may be asked for. */
export interface WordForm {
  readonly copy: 'review' | 'final'
  readonly label: string
  readonly query: ExportQuery
}

/** What decides which Word files are offered. */
export interface Exportable {
  readonly actions: DocumentDetail['actions']
  readonly template: Pick<Template, 'format' | 'signature' | 'skeleton'>
}

const PLAIN_QUERY = { edition: 'standard', signature: 'sealed', manuscript: 'reviewDraft' } as const

/** The Word files this person may have of this document now, the usual one of each copy first. */
export function wordForms({ actions, template }: Exportable, wording: Catalogue['wordExport']): readonly WordForm[] {
  const isRead = template.format === 'speech'
  const form = (label: string, copy: WordForm['copy'], difference: Partial<ExportQuery> = {}): WordForm => {
    return { copy, label, query: { ...PLAIN_QUERY, copy, ...difference } }
  }
  const aloud = (copy: WordForm['copy']) => (isRead ? [form(wording.readAloud, copy, { edition: 'readAloud' })] : [])
  const review = MANUSCRIPTS.map((manuscript) => form(wording.manuscripts[manuscript], 'review', { manuscript }))
  return [
    ...(actions.includes('exportReview') ? [...review, ...aloud('review')] : []),
    ...(actions.includes('exportFinal') ? [...finalForms(template, wording, form), ...aloud('final')] : []),
  ]
}

type MakeForm = (label: string, copy: WordForm['copy'], difference?: Partial<ExportQuery>) => WordForm

/** Where a body signs, the clerk says whether it seals (7.3.5.1) or not (7.3.5.2); a stamped signature has one form. */
function finalForms(
  { signature, skeleton }: Exportable['template'],
  wording: Catalogue['wordExport'],
  form: MakeForm,
): readonly WordForm[] {
  const isSealable = signature === 'seal' && skeleton.some(({ kind }) => kind === 'issuerName')
  if (!isSealable) return [form(wording.final, 'final')]
  return [form(wording.sealed, 'final'), form(wording.unsealed, 'final', { signature: 'unsealed' })]
}

/** The files as lines of a menu, those of each copy under a heading. */
export function wordMenu(
  forms: readonly WordForm[],
  wording: Catalogue['wordExport'],
  onSelect: (form: WordForm) => void,
): MenuItem[] {
  return (['review', 'final'] as const).flatMap((copy): MenuItem[] => {
    const own = forms.filter((form) => form.copy === copy)
    if (own.length === 0) return []
    const lines = own.map((form) => ({
      key: `${copy} ${form.label}`,
      label: form.label,
      onSelect: () => onSelect(form),
    }))
    return [{ key: copy, heading: wording.copies[copy] }, ...lines]
  })
}

/** The usual form of each copy as PDF, under a heading that says where none can be made. */
export function pdfMenu(
  forms: readonly WordForm[],
  { wording, isAvailable }: { readonly wording: Catalogue['pdf']; readonly isAvailable: boolean },
  onSelect: (form: WordForm) => void,
): MenuItem[] {
  const lines = (['review', 'final'] as const).flatMap((copy): MenuItem[] => {
    const form = forms.find((candidate) => candidate.copy === copy)
    return form === undefined ? [] : [{ key: `pdf ${copy}`, label: wording[copy], onSelect: () => onSelect(form) }]
  })
  return lines.length === 0
    ? []
    : [{ key: 'pdf', heading: isAvailable ? wording.heading : wording.headingNotHere }, ...lines]
}
