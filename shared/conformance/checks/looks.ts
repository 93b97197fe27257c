import { childOf } from '../../docx-import/xml-element.ts'
import { textWidth } from '../../layout/text-width.ts'
import type { Value } from '../check.ts'
import { amount, word } from '../check.ts'
import type { FileParagraph, FileRun } from '../file-paragraphs.ts'
import { attributeIn, isOn, type Layers, numberIn } from '../properties.ts'

/** Size in points; word processors set 10 pt where a file says nothing. */
export function sizeOf(layers: Layers): number {
  return (numberIn(layers, 'w:sz') ?? 20) / 2
}

/** The face of Chinese characters; a theme stands above names. */
export function faceOf(layers: Layers): string {
  const theme = attributeIn(layers, 'w:rFonts', 'w:eastAsiaTheme')
  return theme ?? attributeIn(layers, 'w:rFonts', 'w:eastAsia') ?? ''
}

/** The first run with a Chinese character. */
export function chineseRun({ runs }: FileParagraph): FileRun | undefined {
  return runs.find(({ text }) => /\p{Script=Han}/u.test(text))
}

/** What one full-width character of a run takes, in twips. */
export function characterOf(layers: Layers): number {
  return sizeOf(layers) * 20 + (numberIn(layers, 'w:spacing') ?? 0)
}

const ALIGNMENTS: Readonly<Record<string, Value>> = {
  center: word('center'),
  right: word('right'),
  end: word('right'),
  both: word('justify'),
  distribute: word('justify'),
}

/** How a paragraph is aligned. */
export function alignmentOf({ layers }: FileParagraph): Value {
  return ALIGNMENTS[attributeIn(layers, 'w:jc', 'w:val') ?? ''] ?? word('left')
}

/** Indents in twips; those given in characters count as characters of the paragraph's first run. */
export function indentsOf(paragraph: FileParagraph): { first: number; left: number; right: number } {
  const { layers } = paragraph
  const character = characterOf(chineseRun(paragraph)?.layers ?? paragraph.markLayers)
  const read = (name: string, inCharacters: string) => {
    const characters = numberIn(layers, 'w:ind', `w:${inCharacters}`)
    if (characters !== undefined && characters !== 0) return (characters / 100) * character
    return numberIn(layers, 'w:ind', `w:${name}`)
  }
  const hanging = read('hanging', 'hangingChars') ?? 0
  return {
    first: hanging > 0 ? -hanging : (read('firstLine', 'firstLineChars') ?? 0),
    left: read('left', 'leftChars') ?? read('start', 'startChars') ?? 0,
    right: read('right', 'rightChars') ?? read('end', 'endChars') ?? 0,
  }
}

/** The first-line indent in characters. */
export function firstIndent(paragraph: FileParagraph): Value {
  const character = characterOf(chineseRun(paragraph)?.layers ?? paragraph.markLayers)
  const { first, left } = indentsOf(paragraph)
  return amount('characters', (first + left) / character)
}

/** The border under a paragraph, by its attributes; `undefined` without one. */
export function borderBelow(layers: Layers): Readonly<Record<string, string>> | undefined {
  const [border] = layers.toReversed().flatMap((layer) => childOf(childOf(layer, 'w:pBdr'), 'w:bottom') ?? [])
  return border === undefined || border.attributes['w:val'] === 'none' ? undefined : border.attributes
}

/**
 * Where the words of a one-line paragraph stand in a room of so many twips: free space left and right of them, spaces
 * at their ends counted as free. `null` with a tab, whose width depends on what stands around it.
 */
export function linePlace(paragraph: FileParagraph, room: number): { left: number; right: number } | null {
  const { text } = paragraph
  if (/[\t\n]/.test(text)) return null
  const { first, left, right } = indentsOf(paragraph)
  const layers = chineseRun(paragraph)?.layers ?? paragraph.markLayers
  const style = { emTwips: sizeOf(layers) * 20, spacingTwips: numberIn(layers, 'w:spacing') ?? 0 }
  const free = room - left - first - right - textWidth(text, style)
  const shares: Readonly<Record<string, number>> = { right: 1, end: 1, center: 0.5 }
  const share = shares[attributeIn(paragraph.layers, 'w:jc', 'w:val') ?? ''] ?? 0
  const [before = '', after = ''] = [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]]
  return {
    left: left + first + share * free + textWidth(before, style),
    right: right + (1 - share) * free + textWidth(after, style),
  }
}

/** Exact height of the lines in twips, or `null` where they follow the font. */
export function exactLine({ layers }: FileParagraph): number | null {
  const isExact = attributeIn(layers, 'w:spacing', 'w:lineRule') === 'exact'
  return isExact ? (numberIn(layers, 'w:spacing', 'w:line') ?? null) : null
}

/** Whether characters are bold. */
export function isBold({ layers }: FileRun): boolean {
  return isOn(layers, 'w:b') === true
}

/** Whether characters are red: hardly anything but red in the colour. */
export function isRed(color: string | undefined): boolean {
  const [, red = '', green = '', blue = ''] = /^([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '') ?? []
  const value = (part: string) => Number.parseInt(part, 16)
  return value(red) >= 0xb0 && value(green) <= 0x50 && value(blue) <= 0x50
}
