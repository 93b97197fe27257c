import type { Document, IContext, XmlComponent } from 'docx'
import JSZip from 'jszip'
import {
  appPart,
  contentTypes,
  corePart,
  documentRelations,
  type FurniturePart,
  fontTablePart,
  packageRelations,
  settingsPart,
} from './fixed-parts.ts'
import { writeXml } from './write-xml.ts'
import { XML_DECLARATION } from './xml.ts'

/** The earliest time a zip file can carry; real times would make two exports of one text differ. */
const FIXED_DATE = new Date(Date.UTC(1980, 0, 1))

type View = IContext['viewWrapper']

/**
 * A document of the docx library as a Word file: its text, styles, headers and footers, with our settings, fonts and
 * properties that name nobody. The library's own packer brings a theme, English styles and the time, and lacks settings
 * that decide how many characters stand on a line. Entries are sorted: equal documents give equal bytes.
 */
export function packageDocument(
  document: Document,
  { title, variables }: { readonly title: string; readonly variables: ReadonlyMap<string, string> },
): Promise<Uint8Array> {
  const write = (view: View, component: XmlComponent = view.View as XmlComponent) =>
    XML_DECLARATION + writeXml(component.prepForXml({ file: document, viewWrapper: view, stack: [] }) ?? {})

  const furniture = furnitureParts(write(document.Document, document.Document.Relationships))
  const views = { header: document.Headers, footer: document.Footers }
  const parts = new Map<string, string>([
    ['[Content_Types].xml', contentTypes(furniture)],
    ['_rels/.rels', packageRelations()],
    ['docProps/app.xml', appPart()],
    ['docProps/core.xml', corePart(title)],
    ['word/_rels/document.xml.rels', documentRelations(furniture)],
    ['word/document.xml', write(document.Document)],
    ['word/fontTable.xml', fontTablePart()],
    ['word/settings.xml', settingsPart(variables)],
    ['word/styles.xml', write(document.Document, document.Styles)],
  ])
  for (const kind of ['header', 'footer'] as const) {
    views[kind].forEach((view, index) => {
      parts.set(`word/${kind}${index + 1}.xml`, write(view))
    })
  }
  return zipParts(parts)
}

const RELATION = /<Relationship Id="([^"]*)" Type="[^"]*\/(header|footer)" Target="([^"]*)"/g

/** The headers and footers that the library gave an id; the text refers to them by it. */
function furnitureParts(relations: string): readonly FurniturePart[] {
  return [...relations.matchAll(RELATION)].map(([, id = '', kind, name = '']) => ({
    id,
    kind: kind === 'header' ? 'header' : 'footer',
    name,
  }))
}

async function zipParts(parts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const zip = new JSZip()
  // The content types come first, where readers that stream the file expect them: [ sorts before letters.
  for (const name of [...parts.keys()].sort()) {
    zip.file(name, parts.get(name) ?? '', { date: FIXED_DATE, createFolders: false })
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' })
}
