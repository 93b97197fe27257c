import { childOf, valueIn, type XmlElement } from '../docx-import/xml-element.ts'
import type { Layers, StyleLayers } from './properties.ts'

/** Characters of one look, with everything that holds for them. */
export interface FileRun {
  readonly text: string
  readonly layers: Layers
}

/** A paragraph of a file with everything that holds for it. */
export interface FileParagraph {
  /** Place among all paragraphs of its part, from 1. */
  readonly number: number
  readonly styleName: string
  readonly text: string
  readonly runs: readonly FileRun[]
  readonly layers: Layers
  /** What an empty line is as high as: the paragraph mark. */
  readonly markLayers: Layers
  /** The table it stands in, or `null`. */
  readonly table: XmlElement | null
  /** What fields it holds, in capitals: PAGE, NUMPAGES. */
  readonly fields: readonly string[]
  readonly hasDrawing: boolean
}

/** The paragraphs of a part in reading order, those of tables included. */
export function fileParagraphs(root: XmlElement, styles: StyleLayers): readonly FileParagraph[] {
  const paragraphs: FileParagraph[] = []
  const visit = (element: XmlElement, table: XmlElement | null) => {
    for (const child of element.children) {
      if (child.name === 'w:p') paragraphs.push(readParagraph(child, styles, { table, number: paragraphs.length + 1 }))
      else if (child.name === 'w:tbl') visit(child, table ?? child)
      else if (CONTAINERS.has(child.name)) visit(child, table)
    }
  }
  visit(root, null)
  return paragraphs
}

const CONTAINERS = new Set(['w:body', 'w:tr', 'w:tc', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins'])
const RUN_CONTAINERS = new Set([
  'w:hyperlink',
  'w:ins',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:customXml',
])
const DRAWINGS = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent'])

function readParagraph(
  element: XmlElement,
  styles: StyleLayers,
  { table, number }: { readonly table: XmlElement | null; readonly number: number },
): FileParagraph {
  const own = childOf(element, 'w:pPr')
  const styleId = valueIn(own, 'w:pStyle')
  const runLayers = styles.paragraph(styleId, 'w:rPr')
  const reading = { runs: [] as FileRun[], fields: [] as string[], hasDrawing: false }
  readRuns(element, { reading, runLayers, styles })
  const mark = childOf(own, 'w:rPr')
  return {
    number,
    styleName: styles.nameOf(styleId),
    text: reading.runs.map((run) => run.text).join(''),
    runs: reading.runs.filter((run) => run.text !== ''),
    layers: [...styles.paragraph(styleId, 'w:pPr'), ...(own === undefined ? [] : [own])],
    markLayers: mark === undefined ? runLayers : [...runLayers, mark],
    table,
    fields: reading.fields,
    hasDrawing: reading.hasDrawing,
  }
}

interface Reading {
  readonly reading: { runs: FileRun[]; fields: string[]; hasDrawing: boolean }
  readonly runLayers: Layers
  readonly styles: StyleLayers
}

function readRuns(element: XmlElement, context: Reading): void {
  for (const child of element.children) {
    if (child.name === 'w:fldSimple') noteField(child.attributes['w:instr'] ?? '', context)
    if (child.name === 'w:r') readRun(child, context)
    else if (RUN_CONTAINERS.has(child.name)) readRuns(child, context)
  }
}

function readRun(element: XmlElement, context: Reading): void {
  const { reading, runLayers, styles } = context
  const own = childOf(element, 'w:rPr')
  const layers = [...runLayers, ...styles.character(valueIn(own, 'w:rStyle')), ...(own === undefined ? [] : [own])]
  for (const child of element.children) {
    if (child.name === 'w:instrText') noteField(child.text, context)
    if (DRAWINGS.has(child.name)) reading.hasDrawing = true
  }
  reading.runs.push({ text: element.children.map(charactersOf).join(''), layers })
}

function noteField(instruction: string, { reading }: Reading): void {
  const [name] = instruction.trim().split(/\s+/)
  if (name !== undefined && name !== '') reading.fields.push(name.toUpperCase())
}

function charactersOf({ name, text }: XmlElement): string {
  if (name === 'w:t') return text
  if (name === 'w:tab') return '\t'
  return name === 'w:br' || name === 'w:cr' ? '\n' : ''
}
