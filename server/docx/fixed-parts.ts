import { NOT_AT_LINE_END, NOT_AT_LINE_START } from '#shared/layout/break-classes.ts'
import { FONTS } from '#shared/layout/fonts.ts'
import { escapeXml, XML_DECLARATION } from './xml.ts'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/**
 * Settings of the file. Punctuation is never compressed, so that a line always holds 28 characters; a line break does
 * not stretch the line it ends; Chinese and Latin widths keep the ratio 2 to 1. Which characters may not begin or end a
 * line is said, too: every program has a list of its own otherwise. `variables` are kept with the file and seen nowhere.
 */
export function settingsPart(variables: ReadonlyMap<string, string>): string {
  return (
    `${XML_DECLARATION}<w:settings xmlns:w="${WORD}">` +
    '<w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/>' +
    '<w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/><w:characterSpacingControl w:val="doNotCompress"/>' +
    `<w:noLineBreaksAfter w:lang="zh-CN" w:val="${escapeXml(NOT_AT_LINE_END)}"/>` +
    `<w:noLineBreaksBefore w:lang="zh-CN" w:val="${escapeXml(NOT_AT_LINE_START)}"/>` +
    '<w:compat><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/>' +
    '<w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>' +
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
    `</w:compat>${variablesElement(variables)}<w:themeFontLang w:val="zh-CN" w:eastAsia="zh-CN"/></w:settings>`
  )
}

function variablesElement(variables: ReadonlyMap<string, string>): string {
  if (variables.size === 0) return ''
  const items = [...variables].map(
    ([name, value]) => `<w:docVar w:name="${escapeXml(name)}" w:val="${escapeXml(value)}"/>`,
  )
  return `<w:docVars>${items.join('')}</w:docVars>`
}

/** The faces of the file with the names that may stand in for them. */
export function fontTablePart(): string {
  const fonts = Object.values(FONTS).map(
    ({ eastAsia, alternates }) =>
      `<w:font w:name="${escapeXml(eastAsia)}"><w:altName w:val="${escapeXml(alternates.join(','))}"/>` +
      '<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>',
  )
  return `${XML_DECLARATION}<w:fonts xmlns:w="${WORD}">${fonts.join('')}</w:fonts>`
}

/** Title and language only: no author, no machine, no times. */
export function corePart(title: string): string {
  return (
    `${XML_DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>`
  )
}

/** Nothing of the program that wrote the file. */
export function appPart(): string {
  return `${XML_DECLARATION}<Properties xmlns="${OFFICE}/extended-properties"/>`
}

/** Relations of the package. */
export function packageRelations(): string {
  return relations([
    ['rId1', `${OFFICE}/relationships/officeDocument`, 'word/document.xml'],
    ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ['rId3', `${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
  ])
}

/** A header or footer and the id under which the document refers to it. */
export interface FurniturePart {
  readonly id: string
  readonly kind: 'header' | 'footer'
  readonly name: string
}

/** Relations of the document: our styles, settings and fonts, and the headers and footers that it names. */
export function documentRelations(furniture: readonly FurniturePart[]): string {
  const own = ['styles', 'settings', 'fontTable'].map(
    (name) => [`rId-${name}`, `${OFFICE}/relationships/${name}`, `${name}.xml`] as const,
  )
  const named = furniture.map(({ id, kind, name }) => [id, `${OFFICE}/relationships/${kind}`, name] as const)
  return relations([...own, ...named])
}

function relations(entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = entries.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`
}

/** Types of the parts of the package. */
export function contentTypes(furniture: readonly FurniturePart[]): string {
  const parts = [
    ['/word/document.xml', `${WORD_TYPE}.document.main+xml`],
    ['/word/styles.xml', `${WORD_TYPE}.styles+xml`],
    ['/word/settings.xml', `${WORD_TYPE}.settings+xml`],
    ['/word/fontTable.xml', `${WORD_TYPE}.fontTable+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ...furniture.map(({ kind, name }) => [`/word/${name}`, `${WORD_TYPE}.${kind}+xml`]),
  ]
  const overrides = parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`)
  return (
    `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  )
}
