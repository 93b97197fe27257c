import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import JSZip from 'jszip'
import { FONTS, type FontRole } from '#shared/layout/fonts.ts'
import { type PixelImage, readPpm } from './pixels.ts'

const run = promisify(execFile)

/** Free faces that stand in for the licensed ones; all Chinese faces are one em wide, so lines break alike. */
const STAND_INS: Readonly<Record<FontRole, string>> = {
  title: 'Noto Serif CJK SC',
  text: 'Noto Serif CJK SC',
  heading: 'Noto Sans CJK SC',
  subheading: 'AR PL KaitiM GB',
  pageNumber: 'Noto Serif CJK SC',
}
const RESOLUTION = 200

/** A line of text on a page; lengths are millimetres from the upper left corner. */
export interface RenderedLine {
  readonly text: string
  readonly top: number
  readonly left: number
  readonly right: number
}

export interface RenderedPage {
  readonly image: PixelImage
  readonly lines: readonly RenderedLine[]
}

/**
 * Whether documents can be rendered here. On a machine without LibreOffice or poppler the tests that measure pages are
 * skipped; in CI that is a failure, not a skip.
 */
export async function canRender(): Promise<boolean> {
  const missing: string[] = []
  for (const [tool, flag] of [
    ['soffice', '--version'],
    ['pdftoppm', '-v'],
    ['pdftotext', '-v'],
  ] as const) {
    await run(tool, [flag]).catch(() => missing.push(tool))
  }
  if (missing.length > 0 && process.env.CI !== undefined) {
    throw new Error(`pages cannot be measured, missing: ${missing.join(', ')}`)
  }
  return missing.length === 0
}

/** The pages of a Word file as LibreOffice sets them, with stand-in fonts. */
export async function renderDocx(bytes: Uint8Array, keepIn?: string): Promise<readonly RenderedPage[]> {
  const directory = keepIn ?? (await mkdtemp(join(tmpdir(), 'render-')))
  await mkdir(directory, { recursive: true })
  try {
    await writeFile(join(directory, 'page.docx'), await withoutHangingPunctuation(bytes))
    await convert(directory)
    await run('pdftoppm', ['-r', String(RESOLUTION), join(directory, 'page.pdf'), join(directory, 'p')])
    const pixels = (await readdir(directory)).filter((name) => /^p-\d+\.ppm$/.test(name)).sort()
    const lines = await pageLines(directory)
    return await Promise.all(
      pixels.map(async (name, index) => ({
        image: readPpm(await readFile(join(directory, name)), RESOLUTION),
        lines: lines[index] ?? [],
      })),
    )
  } finally {
    if (keepIn === undefined) await rm(directory, { recursive: true, force: true })
  }
}

async function convert(directory: string): Promise<void> {
  await writeFile(join(directory, 'fonts.conf'), fontConfiguration())
  const profile = pathToFileURL(join(directory, 'profile')).href
  await run(
    'soffice',
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      directory,
      join(directory, 'page.docx'),
    ],
    { env: { ...process.env, FONTCONFIG_FILE: join(directory, 'fonts.conf') }, timeout: 120_000 },
  )
  if (!existsSync(join(directory, 'page.pdf'))) throw new Error('LibreOffice wrote no PDF')
}

/** LibreOffice 7 reads overflowPunct the wrong way round; only the copy it is given is turned. */
async function withoutHangingPunctuation(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes)
  const styles = (await zip.file('word/styles.xml')?.async('string')) ?? ''
  zip.file('word/styles.xml', styles.replace('<w:overflowPunct w:val="0"/>', '<w:overflowPunct w:val="1"/>'))
  return zip.generateAsync({ type: 'uint8array' })
}

function fontConfiguration(): string {
  const alias = (name: string, standIn: string) =>
    `<match target="pattern"><test name="family"><string>${name}</string></test>` +
    `<edit name="family" mode="assign" binding="strong"><string>${standIn}</string></edit></match>`
  const chinese = (Object.keys(FONTS) as FontRole[]).map((role) => alias(FONTS[role].eastAsia, STAND_INS[role]))
  return (
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
    `<dir>/usr/share/fonts</dir><cachedir>${join(tmpdir(), 'render-font-cache')}</cachedir>` +
    `${chinese.join('')}${alias('Times New Roman', 'Liberation Serif')}</fontconfig>`
  )
}

const MM_PER_POINT = 25.4 / 72
const LINE = /<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([\s\S]*?)<\/line>/g

async function pageLines(directory: string): Promise<readonly (readonly RenderedLine[])[]> {
  const { stdout } = await run('pdftotext', ['-bbox-layout', join(directory, 'page.pdf'), '-'], { maxBuffer: 1 << 27 })
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) => mergeRows([...page.matchAll(LINE)].map(toLine)))
}

function toLine([, left, top, right, , words = '']: RegExpMatchArray): RenderedLine {
  const text = [...words.matchAll(/<word[^>]*>([^<]*)<\/word>/g)].map(([, word]) => word).join('')
  const mm = (points: string | undefined) => Number(points) * MM_PER_POINT
  return { text, top: mm(top), left: mm(left), right: mm(right) }
}

/** poppler cuts a row where there is a wide gap; rows are put together again. */
function mergeRows(lines: readonly RenderedLine[]): readonly RenderedLine[] {
  const rows: RenderedLine[] = []
  for (const line of lines.toSorted((a, b) => a.top - b.top || a.left - b.left)) {
    const last = rows.at(-1)
    if (last === undefined || line.top - last.top > 2) rows.push(line)
    else {
      const text = line.left < last.left ? line.text + last.text : last.text + line.text
      rows[rows.length - 1] = {
        text,
        top: last.top,
        left: Math.min(last.left, line.left),
        right: Math.max(last.right, line.right),
      }
    }
  }
  return rows
}
