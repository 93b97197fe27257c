const BYTE_ORDER_MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/**
 * The text of a file: by its byte order mark, else UTF-8, else GB18030 (which covers GBK and GB2312), as Chinese
 * Windows writes it. `null` when the bytes are neither.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))
  const encodings = marked === undefined ? ['utf-8', 'gb18030'] : [marked[1]]
  for (const encoding of encodings) {
    const text = decodeStrictly(bytes, encoding)
    if (text !== null && !text.includes('\0')) return text
  }
  return null
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    // A TypeError is how a decoder says that the bytes are not of its encoding.
    if (error instanceof TypeError) return null
    throw error
  }
}
