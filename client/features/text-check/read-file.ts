/** Larger files are checked in parts: a text of this size is a book. */
export const MOST_MEGABYTES = 2

/** The words of a text file, in the encodings that offices use; `null` when it is in none of them. */
export async function readTextFile(file: Blob): Promise<string | null> {
  const bytes = await file.arrayBuffer()
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch (error) {
      // The decoder says in this way that the bytes are none of its encoding.
      if (!(error instanceof TypeError)) throw error
    }
  }
  return null
}
