import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { correctFlatDocument } from './flat-document.ts'
import type { Programs } from './programs.ts'
import { type ProcessLimits, runProcess } from './run-process.ts'
import { familiesIn, fontConfiguration, type StandIn, standInsFor } from './stand-in-fonts.ts'

/** What one document may take; a hundred pages take about six seconds and 700 MB of address space. */
export const CONVERSION_LIMITS: ProcessLimits = { milliseconds: 90_000, megabytes: 6144 }

/** Turns Word files into PDF. Not for calls side by side: LibreOffice refuses a second start on the same profile. */
export interface PdfConverter {
  /** Where it keeps its profile and its work. */
  readonly folder: string
  /** Faces that are drawn with others here. */
  readonly standIns: readonly StandIn[]
  /** The PDF of every file, in the same order. Throws a ProcessFailure. */
  convert(files: readonly Uint8Array[], limits?: ProcessLimits): Promise<readonly Uint8Array[]>
  /** Removes what it keeps on the disk. */
  close(): Promise<void>
}

/** A converter with a profile and a font configuration of its own, or `null` where there is no LibreOffice. */
export async function createPdfConverter(programs: Programs): Promise<PdfConverter | null> {
  const { office } = programs
  if (office === null) return null
  const folder = await mkdtemp(join(tmpdir(), 'wenshu-pdf-'))
  const standIns = standInsFor(await installedFamilies(programs))
  await writeFile(join(folder, 'fonts.conf'), fontConfiguration(standIns, join(folder, 'font-cache')))
  return {
    folder,
    standIns,
    convert: (files, limits = CONVERSION_LIMITS) => convertFiles({ office, folder, limits }, files),
    close: () => rm(folder, { recursive: true, force: true }),
  }
}

async function installedFamilies({ fontLister }: Programs): Promise<ReadonlySet<string>> {
  if (fontLister === null) return new Set()
  const limits = { milliseconds: 20_000, megabytes: 2048 }
  return familiesIn(await runProcess({ command: fontLister, args: [':', 'family'], limits }))
}

interface Workshop {
  readonly office: string
  readonly folder: string
  readonly limits: ProcessLimits
}

/** By way of the flat format, in which the mistakes of LibreOffice can be put right. */
async function convertFiles(workshop: Workshop, files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  const job = await mkdtemp(join(workshop.folder, 'job-'))
  const named = (extension: string) => files.map((_, index) => join(job, `${index}.${extension}`))
  try {
    await Promise.all(named('docx').map((file, index) => writeFile(file, files[index] ?? '')))
    await runOffice(workshop, { to: 'fodt', files: named('docx'), out: job })
    await Promise.all(named('fodt').map(correctFile))
    await runOffice(workshop, { to: 'pdf', files: named('fodt'), out: job })
    return await Promise.all(named('pdf').map((file) => readFile(file)))
  } catch (error) {
    // A program that was killed leaves a locked profile behind; the next job starts with a new one.
    await rm(join(workshop.folder, 'profile'), { recursive: true, force: true })
    throw error
  } finally {
    await rm(job, { recursive: true, force: true })
  }
}

async function correctFile(file: string): Promise<void> {
  await writeFile(file, correctFlatDocument(await readFile(file, 'utf8')))
}

/**
 * Chinese as the language of the program: it decides what a quotation mark at the beginning of a paragraph is set in,
 * which otherwise would be the narrow face of Latin letters.
 */
const SETTINGS =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">' +
  '<value>zh-CN</value></prop></item></oor:items>'

async function writeSettings(profile: string): Promise<void> {
  const file = join(profile, 'user', 'registrymodifications.xcu')
  if (existsSync(file)) return
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, SETTINGS)
}

async function runOffice(
  { office, folder, limits }: Workshop,
  { to, files, out }: { readonly to: string; readonly files: readonly string[]; readonly out: string },
): Promise<void> {
  const profile = join(folder, 'profile')
  await writeSettings(profile)
  await runProcess({
    command: office,
    args: [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--nolockcheck',
      '--norestore',
      '--convert-to',
      to,
      '--outdir',
      out,
      ...files,
    ],
    limits: { ...limits, milliseconds: limits.milliseconds * files.length },
    environment: { FONTCONFIG_FILE: join(folder, 'fonts.conf'), HOME: folder },
  })
}
