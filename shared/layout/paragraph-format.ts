import type { FontRole } from './fonts.ts'
import { GBT9704 } from './gbt9704.ts'

/** A place a tab leads to, in twips from the left edge of the type area. */
export interface TabStop {
  readonly at: number
  readonly align: 'left' | 'right'
}

/** A line under a paragraph. Thickness in eighths of a point, as word processors count it. */
export interface RuleBelow {
  readonly kind: 'single' | 'thickThin' | 'thinThick'
  readonly thickness: number
  /** Points between the line box of the text and the rule. */
  readonly space: number
}

/**
 * Everything that decides how a paragraph is set. Lengths are twips. `line` is the exact height of a line box;
 * `'pitch'` is the line pitch of the page profile, `'text'` its spacing of body text.
 */
export interface ParagraphFormat {
  readonly font: FontRole
  readonly sizePt: number
  /** Added to the advance of every character. */
  readonly spacing: number | 'text'
  readonly color: 'black' | 'red'
  /** `distribute` spreads a line over its whole room (分散对齐). */
  readonly align: 'left' | 'center' | 'right' | 'justify' | 'distribute'
  readonly line: number | 'pitch'
  readonly indentLeft: number
  readonly indentRight: number
  /** Of the first line, relative to `indentLeft`; negative hangs it out. */
  readonly indentFirst: number
  /** The first-line indent in characters, for word processors that keep it in proportion; 0 when there is none. */
  readonly indentFirstCharacters: number
  readonly spaceBefore: number
  readonly spaceAfter: number
  readonly keepNext: boolean
  readonly pageBreakBefore: boolean
  readonly tabs: readonly TabStop[]
  readonly rule: RuleBelow | null
  /** Level in the outline of the file, 0 to 3. */
  readonly outlineLevel: number | null
}

/** The format of a paragraph on pages of a certain profile. */
export type SetFormat = Omit<ParagraphFormat, 'spacing'> & { readonly spacing: number }

/** Text set at the edge of the type area, line by line on the grid: what every style starts from. */
export const PLAIN_FORMAT: ParagraphFormat = {
  font: 'text',
  sizePt: GBT9704.bodyFontSize.value,
  spacing: 'text',
  color: 'black',
  align: 'justify',
  line: 'pitch',
  indentLeft: 0,
  indentRight: 0,
  indentFirst: 0,
  indentFirstCharacters: 0,
  spaceBefore: 0,
  spaceAfter: 0,
  keepNext: false,
  pageBreakBefore: false,
  tabs: [],
  rule: null,
  outlineLevel: null,
}
