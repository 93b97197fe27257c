import { inflateRawSync } from 'node:zlib'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { UNPACK_LIMITS } from './limits.ts'
import { beyondLimit, damaged } from './refusals.ts'

/** The parts of a zip file, unpacked one at a time when they are asked for. */
export interface Archive {
  readonly names: readonly string[]
  /** The bytes of a part, or `null` when there is none. Names are compared without case, as the format asks. */
  read(name: string): Uint8Array | null
}

interface Entry {
  readonly name: string
  readonly isEncrypted: boolean
  readonly method: number
  readonly packedSize: number
  readonly headerAt: number
}

const END_SIGNATURE = 0x06054b50
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
const ENTRY_SIGNATURE = 0x02014b50
const ENTRY_SIZE = 46
const LOCAL_SIGNATURE = 0x04034b50
const LOCAL_SIZE = 30
const STORED = 0
const DEFLATED = 8

/**
 * Opens a zip file by its directory. Sizes written in the file are never believed: a part is unpacked into at most what
 * is left of `unpackedBytes`. Throws `import.damaged`, `import.encrypted` or `import.beyond.*`.
 */
export function openArchive(bytes: Uint8Array, limits: typeof UNPACK_LIMITS = UNPACK_LIMITS): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = new Map(readDirectory(view, limits.entries).map((entry) => [entry.name.toLowerCase(), entry]))
  let left: number = limits.unpackedBytes
  return {
    names: [...entries.values()].map(({ name }) => name),
    read(name) {
      const entry = entries.get(name.toLowerCase())
      if (entry === undefined) return null
      const unpacked = unpack(packedBytes(view, entry), entry, left)
      if (isBomb(unpacked.length, entry.packedSize, limits)) throw beyondLimit('size')
      left -= unpacked.length
      return unpacked
    },
  }
}

function readDirectory(view: DataView, most: number): readonly Entry[] {
  const end = endOfDirectory(view)
  const count = view.getUint16(end + 10, true)
  if (count > most) throw beyondLimit('entries')
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damaged()
    entries.push(readEntry(view, at))
    at += ENTRY_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The directory is found from the end of the file, where only a comment may follow it. */
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT)
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at
  }
  throw damaged()
}

function readEntry(view: DataView, at: number): Entry {
  const nameLength = view.getUint16(at + 28, true)
  if (at + ENTRY_SIZE + nameLength > view.byteLength) throw damaged()
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_SIZE, nameLength))
  return {
    // Some programs write the separators of Windows, or a slash before the name.
    name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    packedSize: view.getUint32(at + 20, true),
    headerAt: view.getUint32(at + 42, true),
  }
}

function packedBytes(view: DataView, { headerAt, packedSize }: Entry): Uint8Array {
  if (headerAt + LOCAL_SIZE > view.byteLength || view.getUint32(headerAt, true) !== LOCAL_SIGNATURE) throw damaged()
  const start = headerAt + LOCAL_SIZE + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true)
  if (start + packedSize > view.byteLength) throw damaged()
  return new Uint8Array(view.buffer, view.byteOffset + start, packedSize)
}

function unpack(packed: Uint8Array, { method, isEncrypted }: Entry, most: number): Uint8Array {
  if (isEncrypted) throw new DomainError('import.encrypted', 422)
  if (method !== STORED && method !== DEFLATED) throw damaged()
  if (most <= 0 || (method === STORED && packed.length > most)) throw beyondLimit('size')
  if (method === STORED) return packed
  try {
    return inflateRawSync(packed, { maxOutputLength: most })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ERR_BUFFER_TOO_LARGE') throw beyondLimit('size')
    // Every other failure of zlib says that the bytes are not what was packed.
    throw damaged(error)
  }
}

function isBomb(unpacked: number, packed: number, limits: typeof UNPACK_LIMITS): boolean {
  return unpacked > limits.ratioFromBytes && unpacked > packed * limits.ratio
}
