import type { BlockJson } from '../document/document-json.ts'
import type { ParagraphKind } from '../document/paragraph-kinds.ts'
import { recogniseItems } from '../document/recognise.ts'
import { colophonField, headerField } from '../document/recognise-fields.ts'
import { inlineText } from '../document/source-text.ts'
import { readWordText } from '../docx-import/read-text.ts'
import { isOwnExport, ownStyle } from '../docx-import/style-kinds.ts'
import type { WordDocument } from '../docx-import/word-document.ts'
import type { StyleName } from '../layout/styles.ts'
import type { FileParagraph } from './file-paragraphs.ts'

/** What every paragraph is within the document; `null` for empty ones and those of which nothing is known. */
export function rolesOf(paragraphs: readonly FileParagraph[], document: WordDocument): readonly (StyleName | null)[] {
  if (isOwnExport(document.styleNames)) return paragraphs.map(ownRole)
  const { items, fields } = readWordText(document)
  const recognised = recogniseItems(items)
  const letterhead = squeezed([fields.letterhead ?? recognised.fields.letterhead ?? ''].flat().join(''))
  return alignedRoles(paragraphs, recognised.body.content).map((role, index) => {
    const paragraph = paragraphs[index]
    return paragraph === undefined ? null : (fieldRole(paragraph, letterhead, role !== null) ?? role)
  })
}

function ownRole({ styleName, text }: FileParagraph): StyleName | null {
  return text.trim() === '' ? null : ownStyle(styleName)
}

function squeezed(text: string): string {
  return text.replace(/[\s\u3000]/g, '')
}

/** Elements of header and colophon are known by their words. */
function fieldRole({ text }: FileParagraph, letterhead: string, isText: boolean): StyleName | null {
  const words = text.trim()
  if (words === '') return null
  if (letterhead !== '' && letterhead.includes(squeezed(words)) && !isText) return 'letterhead'
  if (colophonField(words) !== null || /^(?:抄|报)\s*送\s*[：:]/.test(words)) return 'colophon'
  if (isText) return null
  const field = headerField(words.replace(/\t.*$/, '')) ?? headerField(words)
  if (field === null) return null
  if (field.issuingNumber !== undefined || field.signatory !== undefined) return 'issuingNumber'
  if (field.copyNumber !== undefined) return 'copyNumber'
  return field.letterhead === undefined ? 'classification' : 'letterhead'
}

/** The kinds that recognition gave, brought back to the paragraphs the words came from. */
function alignedRoles(
  paragraphs: readonly FileParagraph[],
  blocks: readonly BlockJson[],
): readonly (ParagraphKind | null)[] {
  const roles: (ParagraphKind | null)[] = paragraphs.map(() => null)
  let at = 0
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue
    const words = squeezed(inlineText(block.content ?? []))
    const found =
      words === '' ? -1 : paragraphs.findIndex((paragraph, index) => index >= at && shares(paragraph, words))
    if (found < 0) continue
    at = found
    // A title over several lines is several paragraphs of the file.
    while (at < paragraphs.length && shares(paragraphs[at], words)) {
      roles[at] = block.attrs.kind
      at += 1
      if (!words.endsWith(squeezed(paragraphs[at - 1]?.text ?? ''))) continue
      break
    }
  }
  return roles
}

function shares(paragraph: FileParagraph | undefined, words: string): boolean {
  const own = squeezed(paragraph?.text ?? '')
  return own !== '' && (own.includes(words) || (own.length > 1 && words.includes(own)))
}
