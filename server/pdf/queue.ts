import { rmSync } from 'node:fs'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { CONVERSION_LIMITS, createPdfConverter, type PdfConverter } from './converter.ts'
import { findPrograms, type Programs } from './programs.ts'
import { ProcessFailure, type ProcessLimits } from './run-process.ts'
import type { StandIn } from './stand-in-fonts.ts'

/** Whether PDF files are made here, and with what. */
export interface PdfState {
  readonly isAvailable: boolean
  /** Faces that are drawn with others here. */
  readonly standIns: readonly StandIn[]
  /** Jobs that have not ended. */
  readonly waiting: number
}

/** Jobs for LibreOffice, one after another. */
export interface PdfQueue {
  state(): Promise<PdfState>
  /** The PDF of a Word file. Rejects with `pdf.notHere`, `pdf.busy`, `pdf.takesTooLong` or `pdf.failed`. */
  convert(docx: Uint8Array): Promise<Uint8Array>
  /** Gives the place on the disk back; a job that has not ended keeps it until the process ends. */
  close(): Promise<void>
}

/** Jobs that may wait besides the one that is done. */
const MOST_WAITING = 12
/** A converter that nobody needed for this long gives its place on the disk back. */
const REST_AFTER_MS = 120_000

/** A queue that begins with its first job. It does not keep the process alive. */
export function createPdfQueue(
  options: { readonly programs?: Programs; readonly limits?: ProcessLimits } = {},
): PdfQueue {
  const { limits = CONVERSION_LIMITS } = options
  const renderer = new RestingRenderer(options.programs)
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  const convertNow = async (docx: Uint8Array): Promise<Uint8Array> => {
    const converter = await renderer.wake()
    if (converter === null) throw new DomainError('pdf.notHere', 409)
    const [pdf] = await converter.convert([docx], limits).catch(refuse)
    renderer.rest()
    if (pdf === undefined) throw new DomainError('pdf.failed', 422)
    return pdf
  }
  return {
    async state() {
      const converter = await renderer.wake()
      renderer.rest()
      return { isAvailable: converter !== null, standIns: converter?.standIns ?? [], waiting }
    },
    convert(docx) {
      if (waiting > MOST_WAITING) return Promise.reject(new DomainError('pdf.busy', 503))
      waiting += 1
      const converting = last.then(() => convertNow(docx))
      // Whoever comes next waits for the end of this one, however it ends.
      last = converting.then(ignore, ignore)
      return converting.finally(() => {
        waiting -= 1
      })
    },
    async close() {
      if (waiting === 0) await renderer.end()
    },
  }
}

function ignore(): void {}

function refuse(error: unknown): never {
  if (!(error instanceof ProcessFailure)) throw error
  const refusal = new DomainError(error.reason === 'timeLimit' ? 'pdf.takesTooLong' : 'pdf.failed', 422)
  refusal.cause = error
  throw refusal
}

/** The converter while it is needed, and for a while after. */
class RestingRenderer {
  private readonly programs: Promise<Programs>
  private converter: Promise<PdfConverter | null> | null = null
  private resting: NodeJS.Timeout | null = null
  private readonly sweep = () => {
    if (this.folder !== null) rmSync(this.folder, { recursive: true, force: true })
  }
  private folder: string | null = null

  constructor(programs: Programs | undefined) {
    this.programs = programs === undefined ? findPrograms() : Promise.resolve(programs)
  }

  async wake(): Promise<PdfConverter | null> {
    if (this.resting !== null) clearTimeout(this.resting)
    this.resting = null
    this.converter ??= this.programs.then(createPdfConverter)
    const converter = await this.converter
    if (converter !== null && this.folder === null) {
      this.folder = converter.folder
      process.once('exit', this.sweep)
    }
    return converter
  }

  rest(): void {
    this.resting ??= setTimeout(() => void this.end(), REST_AFTER_MS).unref()
  }

  async end(): Promise<void> {
    if (this.resting !== null) clearTimeout(this.resting)
    const converter = await this.converter
    this.converter = null
    this.folder = null
    process.off('exit', this.sweep)
    await converter?.close()
  }
}
