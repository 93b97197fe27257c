import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { NextFunction, Request, Response } from 'express'

/** Most of the gain for a tenth of the time: the first visitor waits for it. */
const BROTLI_QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }

/** The better one first. */
const ENCODERS = {
  br: (content: Buffer) => promisify(brotliCompress)(content, BROTLI_QUALITY),
  gzip: promisify(gzip),
} as const satisfies Readonly<Record<string, (content: Buffer) => Promise<Buffer>>>
const ENCODINGS = ['br', 'gzip'] as const satisfies readonly (keyof typeof ENCODERS)[]

/** Files that get smaller; fonts and pictures are compressed already. */
const COMPRESSIBLE: readonly string[] = ['.js', '.css', '.svg', '.json']

/**
 * Serves built files compressed. Each is compressed once, when it is first asked for, and kept: their names change
 * with their content, so what is kept is never stale, and there are only a few.
 */
export function compressedFiles(folder: string, headers: Readonly<Record<string, string>>) {
  const kept = new Map<string, Promise<Buffer>>()

  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const encoding = ENCODINGS.find((candidate) => request.acceptsEncodings(candidate))
    const file = join(folder, request.path)
    if (encoding === undefined || !COMPRESSIBLE.includes(extname(file)) || !isWithin(folder, file)) {
      next()
      return
    }
    const key = `${encoding} ${file}`
    const bytes = kept.get(key) ?? readFile(file).then((content) => ENCODERS[encoding](content))
    kept.set(key, bytes)
    response.set(headers).set({ 'Content-Encoding': encoding, Vary: 'Accept-Encoding' }).type(extname(file))
    response.send(await bytes)
  }
}

function isWithin(folder: string, file: string): boolean {
  return file.startsWith(join(folder, '/')) && existsSync(file)
}
