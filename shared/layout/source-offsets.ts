/** What the layout puts between the characters of a paragraph: ends of title lines, tabs, the space in a short name. */
const INSERTED = /[\n\t\u3000]/
/** What it leaves out of them. */
const LEFT_OUT = /\s/

/**
 * For every place in the set text of a paragraph, the last one included, the place in the text as it was written. The
 * first `lead` characters are the computed number and stand before the text; what the layout adds takes no place in it.
 */
export function sourceOffsets(set: string, source: string, lead = 0): readonly number[] {
  const offsets = Array.from({ length: Math.min(lead, set.length) }, () => 0)
  let at = 0
  for (let index = offsets.length; index < set.length; index += 1) {
    const character = set.charAt(index)
    const isAdded = source.charAt(at) !== character && INSERTED.test(character)
    while (!isAdded && at < source.length && source.charAt(at) !== character && LEFT_OUT.test(source.charAt(at)))
      at += 1
    offsets.push(at)
    // Where both differ, one stands for the other: `1、` is set as `1.`
    if (!isAdded && at < source.length) at += 1
  }
  return [...offsets, source.length]
}
