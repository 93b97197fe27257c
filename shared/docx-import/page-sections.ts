import type { WordBlock } from './word-document.ts'
import { childOf, numberOf, type XmlElement } from './xml-element.ts'

/** Neighbours in a story that stand on one kind of page. */
export interface PageSection<Content> {
  readonly isLandscape: boolean
  readonly content: readonly Content[]
}

/** The elements of a story by section: each ends with the paragraph that holds its properties, the last with the story. */
export function pageSections(story: XmlElement): readonly PageSection<XmlElement>[] {
  const sections: PageSection<XmlElement>[] = []
  let from = 0
  story.children.forEach((element, index) => {
    const properties = element.name === 'w:sectPr' ? element : childOf(childOf(element, 'w:pPr'), 'w:sectPr')
    if (properties === undefined) return
    sections.push({ isLandscape: isLandscape(properties), content: story.children.slice(from, index + 1) })
    from = index + 1
  })
  const rest = story.children.slice(from)
  return rest.length === 0 ? sections : [...sections, { isLandscape: false, content: rest }]
}

function isLandscape(properties: XmlElement): boolean {
  const size = childOf(properties, 'w:pgSz')
  const [width, height] = ['w:w', 'w:h'].map((side) => numberOf(size?.attributes[side]) ?? 0)
  return size?.attributes['w:orient'] === 'landscape' || (width ?? 0) > (height ?? 0)
}

/**
 * The blocks of all sections one after the other, without the page break between upright text and tables across the
 * page: that the page turns there follows from the tables. Where a section across the page has none, the break stays.
 */
export function joinedSections(sections: readonly PageSection<WordBlock>[]): readonly WordBlock[] {
  return sections.flatMap((section, index) => {
    const next = sections[index + 1]
    const turns = next !== undefined && turnsPages(section) !== turnsPages(next)
    return turns && section.content.at(-1)?.type === 'pageBreak' ? section.content.slice(0, -1) : section.content
  })
}

function turnsPages({ isLandscape, content }: PageSection<WordBlock>): boolean {
  return isLandscape && content.some(({ type }) => type === 'table')
}
