import { childOf, numberOf, switchOf, valueIn, type XmlElement } from './xml-element.ts'

/** How characters look, as far as it says something about what they are. Absent means: as the style says. */
export interface RunFormat {
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly isUnderlined?: boolean
  readonly isHidden?: boolean
  readonly sizePt?: number
  /** The face of Chinese characters. */
  readonly font?: string
  /** Six hexadecimal digits. */
  readonly color?: string
}

/** How a paragraph is set, as far as it says something about what it is; lengths in twips. */
export interface ParagraphFormat {
  readonly align?: 'left' | 'center' | 'right' | 'justify'
  readonly indentLeft?: number
  readonly indentRight?: number
  readonly indentFirst?: number
  /** 0 for the highest heading, 9 for body text. */
  readonly outlineLevel?: number
  readonly pageBreakBefore?: boolean
  /** The list the paragraph belongs to; `0` takes it out of the list of its style. */
  readonly listId?: string
  readonly listLevel?: number
}

const ALIGNMENTS: Readonly<Record<string, ParagraphFormat['align']>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
}

/** The given entries without those that say nothing, so that they can be laid over others. */
function stated<T extends object>(entries: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as T
}

/** What an `rPr` says directly. */
export function runFormat(properties: XmlElement | undefined): RunFormat {
  if (properties === undefined) return {}
  const underline = valueIn(properties, 'w:u')
  const size = numberOf(valueIn(properties, 'w:sz'))
  const color = valueIn(properties, 'w:color')
  return stated<RunFormat>({
    isBold: switchOf(properties, 'w:b'),
    isItalic: switchOf(properties, 'w:i'),
    isUnderlined: underline === undefined ? undefined : underline !== 'none',
    isHidden: switchOf(properties, 'w:vanish'),
    sizePt: size === undefined ? undefined : size / 2,
    font: childOf(properties, 'w:rFonts')?.attributes['w:eastAsia'],
    color: color === undefined || color === 'auto' ? undefined : color.toUpperCase(),
  })
}

/** What a `pPr` says directly. */
export function paragraphFormat(properties: XmlElement | undefined): ParagraphFormat {
  if (properties === undefined) return {}
  const indent = childOf(properties, 'w:ind')?.attributes ?? {}
  const hanging = numberOf(indent['w:hanging'])
  const list = childOf(properties, 'w:numPr')
  return stated<ParagraphFormat>({
    align: ALIGNMENTS[valueIn(properties, 'w:jc') ?? ''],
    indentLeft: numberOf(indent['w:left'] ?? indent['w:start']),
    indentRight: numberOf(indent['w:right'] ?? indent['w:end']),
    indentFirst: hanging === undefined ? numberOf(indent['w:firstLine']) : -hanging,
    outlineLevel: numberOf(valueIn(properties, 'w:outlineLvl')),
    pageBreakBefore: switchOf(properties, 'w:pageBreakBefore'),
    listId: valueIn(list, 'w:numId'),
    listLevel: numberOf(valueIn(list, 'w:ilvl')),
  })
}
