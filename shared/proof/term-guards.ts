/** Words that are wrong, and the ones to write instead. */
interface Replaced {
  readonly wrong: string
  readonly right: string
}

/** Characters beside the wrong words with which they are right. */
export interface Guards {
  readonly notAfter: string
  readonly notBefore: string
}

/** Characters beside the wrong words within the right ones: without them an entry would find what is right, too. */
export function guardsOf({ wrong, right }: Replaced): Guards {
  const at = right.indexOf(wrong)
  if (at === -1) return { notAfter: '', notBefore: '' }
  return { notAfter: right.charAt(at - 1), notBefore: right.charAt(at + wrong.length) }
}
