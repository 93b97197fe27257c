import { type BlockJson, type ParagraphJson, paragraphJson } from './document-json.ts'
import type { ParagraphKind } from './paragraph-kinds.ts'
import { inlineText } from './source-text.ts'
import { TEXT_PATTERNS, tidyDate } from './text-patterns.ts'

/** Most bodies that sign together. */
const MOST_NAMES = 8

/**
 * Finds the signature in the paragraphs of a body: a date on a line of its own, the names of bodies above it, a note in
 * brackets under it; also name and date on one line.
 */
export function recogniseSignatures(blocks: readonly BlockJson[]): readonly BlockJson[] {
  const split = blocks.flatMap(splitNameAndDate)
  const kinds = new Map<number, ParagraphKind>()
  split.forEach((block, index) => {
    const names = namesAbove(split, index)
    if (!isDate(bodyText(block), names.length > 0)) return
    kinds.set(index, 'dateOfIssue')
    for (const name of names) kinds.set(name, 'issuerName')
    const below = bodyText(split[index + 1])
    if (TEXT_PATTERNS.supplementaryNote.test(below)) kinds.set(index + 1, 'supplementaryNote')
  })
  return split.map((block, index) => {
    const kind = kinds.get(index)
    if (kind === undefined || block.type !== 'paragraph') return block
    const text = inlineText(block.content ?? [])
    return paragraphJson({ id: block.attrs.id, kind, text: kind === 'dateOfIssue' ? tidyDate(text) : text })
  })
}

/** A date in a form that the standard does not have is one only below the name of a body. */
function isDate(text: string, isBelowName: boolean): boolean {
  return TEXT_PATTERNS.date.test(text) || (isBelowName && TEXT_PATTERNS.looseDate.test(text))
}

/** The words of a paragraph that is still plain body text; empty for everything else. */
function bodyText(block: BlockJson | undefined): string {
  if (block?.type !== 'paragraph' || block.attrs.kind !== 'body') return ''
  return inlineText(block.content ?? [])
}

function splitNameAndDate(block: BlockJson): readonly BlockJson[] {
  const match = TEXT_PATTERNS.nameAndDate.exec(bodyText(block))
  if (match === null) return [block]
  const id = block.type === 'paragraph' ? block.attrs.id : null
  const parts = [match[1] ?? '', match[2] ?? '']
  return parts.map((text, part): ParagraphJson => {
    return paragraphJson({ id: part === 0 ? id : null, kind: 'body', text: text.trim() })
  })
}

function namesAbove(blocks: readonly BlockJson[], date: number): readonly number[] {
  const names: number[] = []
  for (let index = date - 1; index >= 0 && names.length < MOST_NAMES; index -= 1) {
    if (!TEXT_PATTERNS.bodyName.test(bodyText(blocks[index]))) break
    names.push(index)
  }
  return names
}
