import { pageSections } from '../docx-import/page-sections.ts'
import { childOf, childrenOf, descendantsOf, type XmlElement } from '../docx-import/xml-element.ts'
import type { FileParts } from './inspected-file.ts'

/** A section whose pages lie across and hold a table (横排表格, 8). */
export interface LandscapeSection {
  /** Its `w:sectPr`. */
  readonly properties: XmlElement
  /** Headers and footers of its pages, its own or those of the section before. */
  readonly furniture: readonly XmlElement[]
}

/** The section whose page a reader takes for the usual one: the first upright, or the first where all lie across. */
export function usualSection(document: XmlElement): {
  readonly section: XmlElement | undefined
  readonly isTurned: boolean
} {
  const sections = sectionsOf(document)
  const usual = sections.find(({ isLandscape }) => !isLandscape) ?? sections[0]
  return { section: usual?.properties, isTurned: usual?.isLandscape ?? false }
}

/** The sections of a file whose tables stand across the page. */
export function landscapeSections({ document, furniture }: FileParts): readonly LandscapeSection[] {
  const named = new Map<string, string>()
  return sectionsOf(document).flatMap(({ properties, isLandscape, elements }) => {
    for (const name of ['w:headerReference', 'w:footerReference']) {
      for (const { attributes } of childrenOf(properties, name)) {
        named.set(`${name} ${attributes['w:type'] ?? 'default'}`, attributes['r:id'] ?? '')
      }
    }
    const holdsTable = elements.some(
      (element) => element.name === 'w:tbl' || descendantsOf(element, 'w:tbl').length > 0,
    )
    if (!isLandscape || !holdsTable) return []
    const sorts = [...named].filter(([name]) => !name.endsWith('first'))
    return [{ properties, furniture: sorts.flatMap(([, id]) => furniture.get(id) ?? []) }]
  })
}

function sectionsOf(document: XmlElement) {
  const body = childOf(document, 'w:body') ?? document
  return pageSections(body).flatMap(({ isLandscape, content }) => {
    const last = content.at(-1)
    const properties = last?.name === 'w:sectPr' ? last : childOf(childOf(last, 'w:pPr'), 'w:sectPr')
    return properties === undefined ? [] : [{ properties, isLandscape, elements: content }]
  })
}

/** How a page number stands on its page, and where: twips from the left edge of the page to the middle of its frame. */
export interface TurnedNumber {
  readonly isTurned: boolean
  readonly middle: number | null
}

/** The page numbers in a header or footer, each with what turns it. */
export function pageNumbersIn(furniture: XmlElement): readonly TurnedNumber[] {
  return numbersWithin(furniture, { isTurned: false, middle: null })
}

function numbersWithin(element: XmlElement, around: TurnedNumber): readonly TurnedNumber[] {
  const own = isPageField(element) ? [around] : []
  const inside = turnedBy(element, around)
  return [...own, ...element.children.flatMap((child) => numbersWithin(child, inside))]
}

function isPageField({ name, text, attributes }: XmlElement): boolean {
  const instruction = name === 'w:instrText' ? text : name === 'w:fldSimple' ? (attributes['w:instr'] ?? '') : ''
  return /^\s*PAGE\b/i.test(instruction)
}

/** Text from top to bottom, as a cell, a frame, a text box of Word or one of its older form has it. */
function turnedBy(element: XmlElement, around: TurnedNumber): TurnedNumber {
  const isTurned = around.isTurned || runsDown(element)
  return { isTurned, middle: around.middle ?? middleOf(element) }
}

const DOWN = new Set(['tbRl', 'tbRlV', 'vert', 'eaVert'])

function runsDown(element: XmlElement): boolean {
  const { name, attributes } = element
  const direction = (of: string) => childOf(childOf(element, of), 'w:textDirection')?.attributes['w:val'] ?? ''
  if (name === 'w:tc') return DOWN.has(direction('w:tcPr'))
  if (name === 'w:p') return DOWN.has(direction('w:pPr'))
  if (name === 'wps:wsp') return DOWN.has(childOf(element, 'wps:bodyPr')?.attributes.vert ?? '')
  return name === 'v:textbox' && /layout-flow:\s*vertical(?!-)/.test(attributes.style ?? '')
}

/** The middle of a floating table that is placed on the page; of other frames the place is not told. */
function middleOf(element: XmlElement): number | null {
  if (element.name !== 'w:tbl') return null
  const place = childOf(childOf(element, 'w:tblPr'), 'w:tblpPr')?.attributes
  const left = Number(place?.['w:tblpX'])
  const columns = childrenOf(childOf(element, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) =>
    Number(attributes['w:w']),
  )
  if (place?.['w:horzAnchor'] !== 'page' || !Number.isFinite(left) || columns.length !== 1) return null
  return left + (columns[0] ?? 0) / 2
}
