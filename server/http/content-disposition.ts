/** Characters that no file system takes in a name, and controls. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for.
const UNFIT = /[\u0000-\u001f\u007f<>:"/\\|?*\u2028\u2029]/g
/** Names longer than this do not fit beside a path of usual length (UTF-8 bytes, most file systems take 255). */
const NAME_CHARACTERS = 60

/**
 * The header that offers a file for download under a name in any script: the name itself in the form of RFC 5987, and
 * a plain one for programs that do not know it.
 */
export function contentDisposition(fileName: string): string {
  const name = fittingName(fileName)
  const extension = /\.[a-z0-9]+$/i.exec(name)?.[0] ?? ''
  return `attachment; filename="document${extension}"; filename*=UTF-8''${encodeExtended(name)}`
}

function fittingName(fileName: string): string {
  const extension = /\.[a-z0-9]+$/i.exec(fileName)?.[0] ?? ''
  const stem = fileName
    .slice(0, fileName.length - extension.length)
    .replace(UNFIT, '')
    .trim()
  return `${[...stem].slice(0, NAME_CHARACTERS).join('') || 'document'}${extension}`
}

/** Percent-encoding of RFC 5987, which takes these four not as they are; half a character has no encoding at all. */
function encodeExtended(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
