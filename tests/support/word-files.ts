import JSZip from 'jszip'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const NAMESPACES =
  `xmlns:w="${W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The insides of the parts of a Word file; those that are left out are not in it. */
export interface WordFileParts {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly comments?: string
  readonly commentsExtended?: string
  /** Headers by the id under which a section names them. */
  readonly headers?: Readonly<Record<string, string>>
}

/** A Word file as its programs write it, around the given XML. */
export async function wordFile(parts: WordFileParts): Promise<Uint8Array> {
  const zip = new JSZip()
  for (const [name, xml] of Object.entries(wordXml(parts))) zip.file(name, xml)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

/** The parts of such a file as XML, by name. */
export function wordXml({ body, headers = {}, ...others }: WordFileParts): Readonly<Record<string, string>> {
  const named = Object.entries(others).filter(([, inside]) => inside !== undefined)
  const roots: Readonly<Record<string, string>> = { commentsExtended: 'w15:commentsEx' }
  const relations = [
    ...named.map(([name]) => relation(name, name, `${name}.xml`)),
    ...Object.keys(headers).map((id) => relation(id, 'header', `${id}.xml`)),
  ]
  return {
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}">${relation('main', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONS}">${relations.join('')}</Relationships>`,
    'word/document.xml': element('w:document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(
      named.map(([name, inside]) => [`word/${name}.xml`, element(roots[name] ?? `w:${name}`, inside as string)]),
    ),
    ...Object.fromEntries(Object.entries(headers).map(([id, inside]) => [`word/${id}.xml`, element('w:hdr', inside)])),
  }
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`
}

function element(name: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${name} ${NAMESPACES}>${inside}</${name}>`
}

/** A run with the given properties. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A paragraph; `inside` is text, or XML when it begins with an element. */
export function para(inside: string, properties = '', runProperties = ''): string {
  const content = inside.startsWith('<') || inside === '' ? inside : run(inside, runProperties)
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
}

/** Formatting as offices apply it by hand. */
export const LOOK = {
  centred: '<w:jc w:val="center"/>',
  right: '<w:jc w:val="right"/>',
  indented: '<w:ind w:firstLineChars="200" w:firstLine="640"/>',
  title: '<w:rFonts w:ascii="方正小标宋简体" w:eastAsia="方正小标宋简体"/><w:sz w:val="44"/>',
  red: '<w:rFonts w:eastAsia="方正小标宋简体"/><w:color w:val="FF0000"/><w:sz w:val="72"/>',
  text: '<w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/>',
  heading: '<w:rFonts w:eastAsia="黑体"/><w:sz w:val="32"/>',
} as const
