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
import { orderProperties } from './property-order.ts'

/** The earliest time a zip file can carry; real times would make two exports of one text differ. */
const FIXED_DATE = new Date(Date.UTC(1980, 0, 1))

const RELATION = /<Relationship Id="([^"]*)" Type="[^"]*\/(header|footer)" Target="([^"]*)"/g

/**
 * The library's file made ours: its document, headers, footers and styles with properties in schema order, our
 * settings, fonts and scrubbed properties, nothing else, sorted and with fixed times. Equal input gives equal bytes.
 */
export async function repack(bytes: Uint8Array, title: string): Promise<Uint8Array> {
  const source = await JSZip.loadAsync(bytes)
  const part = async (name: string) => orderProperties(await readPart(source, name))
  const furniture = furnitureParts(await readPart(source, 'word/_rels/document.xml.rels'))

  const parts = new Map<string, string>([
    ['[Content_Types].xml', contentTypes(furniture)],
    ['_rels/.rels', packageRelations()],
    ['docProps/app.xml', appPart()],
    ['docProps/core.xml', corePart(title)],
    ['word/_rels/document.xml.rels', documentRelations(furniture)],
    ['word/document.xml', await part('word/document.xml')],
    ['word/fontTable.xml', fontTablePart()],
    ['word/settings.xml', settingsPart()],
    ['word/styles.xml', await part('word/styles.xml')],
  ])
  for (const { name } of furniture) parts.set(`word/${name}`, await part(`word/${name}`))
  return zipParts(parts)
}

async function readPart(zip: JSZip, name: string): Promise<string> {
  const file = zip.file(name)
  if (file === null) throw new Error(`the docx library wrote no part ${name}`)
  return file.async('string')
}

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
