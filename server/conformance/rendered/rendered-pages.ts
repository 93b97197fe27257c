import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Programs } from '#server/pdf/index.ts'
import { runProcess } from '#server/pdf/run-process.ts'
import { type PixelImage, readPpm } from './pixels.ts'

/** Fine enough for a tenth of a millimetre, coarse enough for a page in a tenth of a second. */
const RESOLUTION = 200
const LIMITS = { milliseconds: 120_000, megabytes: 4096 }

/** A line of text on a page; lengths are millimetres from the upper left corner. */
export interface RenderedLine {
  readonly text: string
  readonly top: number
  readonly left: number
  readonly right: number
}

/** A page as it was drawn, with the lines read from it. */
export interface RenderedPage {
  readonly image: PixelImage
  readonly lines: readonly RenderedLine[]
}

/** The pages of a PDF as pixels and lines; `null` where poppler is missing. */
export async function readPages(pdf: Uint8Array, programs: Programs): Promise<readonly RenderedPage[] | null> {
  const { pixelReader, textReader } = programs
  if (pixelReader === null || textReader === null) return null
  return inFolder(pdf, async (folder, file) => {
    const resolution = String(RESOLUTION)
    await runProcess({ command: pixelReader, args: ['-r', resolution, file, join(folder, 'p')], limits: LIMITS })
    const lines = await linesOf(file, textReader)
    const images = (await readdir(folder)).filter((name) => /^p-\d+\.ppm$/.test(name)).sort()
    return Promise.all(
      images.map(async (name, index) => ({
        image: readPpm(await readFile(join(folder, name)), RESOLUTION),
        lines: lines[index] ?? [],
      })),
    )
  })
}

/** The lines of every page of a PDF; `null` where poppler is missing. */
export async function readLines(
  pdf: Uint8Array,
  { textReader }: Programs,
): Promise<readonly (readonly RenderedLine[])[] | null> {
  return textReader === null ? null : inFolder(pdf, (_, file) => linesOf(file, textReader))
}

async function inFolder<T>(pdf: Uint8Array, work: (folder: string, file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'wenshu-pages-'))
  try {
    const file = join(folder, 'page.pdf')
    await writeFile(file, pdf)
    return await work(folder, file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const MM_PER_POINT = 25.4 / 72
const LINE = /<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([\s\S]*?)<\/line>/g

async function linesOf(file: string, textReader: string): Promise<readonly (readonly RenderedLine[])[]> {
  const text = await runProcess({ command: textReader, args: ['-bbox-layout', file, '-'], limits: LIMITS })
  return text
    .split('<page ')
    .slice(1)
    .map((page) => {
      const lines = [...page.matchAll(LINE)]
      // What runs down the page, the number of one that lies across, stands beside rows and is part of none.
      return [...mergeRows(lines.filter((line) => !runsDown(line)).map(toLine)), ...lines.filter(runsDown).map(toLine)]
    })
}

/** More characters than one digit or two, higher together than wide, run from top to bottom. */
const FEW_CHARACTERS = 2

function runsDown(line: RegExpMatchArray): boolean {
  const [, left, top, right, bottom] = line
  const isHigh = Number(bottom) - Number(top) > Number(right) - Number(left)
  return isHigh && toLine(line).text.length > FEW_CHARACTERS
}

function toLine([, left, top, right, , words = '']: RegExpMatchArray): RenderedLine {
  const text = [...words.matchAll(/<word[^>]*>([^<]*)<\/word>/g)].map(([, word]) => unescapeXml(word ?? '')).join('')
  const mm = (points: string | undefined) => Number(points) * MM_PER_POINT
  return { text, top: mm(top), left: mm(left), right: mm(right) }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
}

/** Lines whose tops differ by less stand in one row. */
const SAME_ROW_MM = 2

/** poppler cuts a row where there is a wide gap; rows are put together again. */
function mergeRows(lines: readonly RenderedLine[]): readonly RenderedLine[] {
  const rows: RenderedLine[] = []
  for (const line of lines.toSorted((a, b) => a.top - b.top || a.left - b.left)) {
    const last = rows.at(-1)
    if (last === undefined || line.top - last.top > SAME_ROW_MM) rows.push(line)
    else rows[rows.length - 1] = joined(last, line)
  }
  return rows
}

function joined(row: RenderedLine, line: RenderedLine): RenderedLine {
  const text = line.left < row.left ? line.text + row.text : row.text + line.text
  return { text, top: row.top, left: Math.min(row.left, line.left), right: Math.max(row.right, line.right) }
}
