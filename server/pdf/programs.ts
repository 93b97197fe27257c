import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

/** Programs of the machine that pages are made and measured with; `null` where there is none. */
export interface Programs {
  /** LibreOffice, which turns Word files into PDF. */
  readonly office: string | null
  /** poppler: reads the text and the pixels of a PDF. */
  readonly textReader: string | null
  readonly pixelReader: string | null
  /** fontconfig: lists the fonts that are installed. */
  readonly fontLister: string | null
}

const USUAL_PLACES = ['/usr/bin', '/usr/local/bin', '/opt/libreoffice/program', '/snap/bin']

/** Looks for the programs where the machine keeps programs. */
export async function findPrograms(path = process.env.PATH ?? ''): Promise<Programs> {
  const folders = [...new Set([...path.split(delimiter), ...USUAL_PLACES])].filter((folder) => folder !== '')
  const [office, textReader, pixelReader, fontLister] = await Promise.all([
    findFirst(['soffice', 'libreoffice'], folders),
    findFirst(['pdftotext'], folders),
    findFirst(['pdftoppm'], folders),
    findFirst(['fc-list'], folders),
  ])
  return { office, textReader, pixelReader, fontLister }
}

async function findFirst(names: readonly string[], folders: readonly string[]): Promise<string | null> {
  for (const name of names) {
    for (const folder of folders) {
      const file = join(folder, name)
      if (await isProgram(file)) return file
    }
  }
  return null
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK)
    return true
  } catch {
    // Not there, or not ours to run: the next place may have it.
    return false
  }
}
