import { escapeXml } from '#server/docx/xml.ts'
import { NOT_AT_LINE_END, NOT_AT_LINE_START } from '#shared/layout/break-classes.ts'

/**
 * What LibreOffice 7 reads wrongly from a Word file, put right in its own flat format: it adds a quarter of an em
 * between Chinese and Latin although `autoSpaceDE` and `autoSpaceDN` say no, and takes `overflowPunct` the wrong way
 * round. Either moves words to other lines than Word and our own layout put them on. A grid of lines cuts the page to a
 * whole number of them there, also where no paragraph keeps to the grid.
 */
const CORRECTIONS = [
  ['style:text-autospace="ideograph-alpha"', 'style:text-autospace="none"'],
  ['style:punctuation-wrap="hanging"', 'style:punctuation-wrap="simple"'],
  ['style:layout-grid-mode="line"', 'style:layout-grid-mode="none"'],
] as const

/** Where the settings of the document begin; what is put there holds for the whole document. */
const SETTINGS = '<config:config-item-set config:name="ooo:configuration-settings">'

/** A flat document of LibreOffice as the Word file meant it. */
export function correctFlatDocument(xml: string): string {
  const corrected = CORRECTIONS.reduce((text, [wrong, right]) => text.replaceAll(wrong, right), xml)
  return corrected.replace(SETTINGS, () => SETTINGS + FORBIDDEN_CHARACTERS)
}

/** Which characters may not begin or end a line; LibreOffice does not read `noLineBreaksBefore` of a Word file. */
const FORBIDDEN_CHARACTERS =
  '<config:config-item-map-indexed config:name="ForbiddenCharacters"><config:config-item-map-entry>' +
  `${item('Language', 'zh')}${item('Country', 'CN')}${item('Variant', '')}` +
  `${item('BeginLine', NOT_AT_LINE_START)}${item('EndLine', NOT_AT_LINE_END)}` +
  '</config:config-item-map-entry></config:config-item-map-indexed>'

function item(name: string, value: string): string {
  return `<config:config-item config:name="${name}" config:type="string">${escapeXml(value)}</config:config-item>`
}
