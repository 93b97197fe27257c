import type { IParagraphStylePropertiesOptions, IRunStylePropertiesOptions } from 'docx'
import { FONTS, type FontRole } from '#shared/layout/fonts.ts'
import type { PageProfile } from '#shared/layout/page-profile.ts'
import type { ParagraphFormat, RuleBelow } from '#shared/layout/paragraph-format.ts'

const COLORS = { black: '000000', red: 'FF0000' } as const
const ALIGNMENTS = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const

/** Word's name for a double rule is that of its upper line first, when it lies under the text. */
const RULES = { single: 'single', thickThin: 'thickThinSmallGap', thinThick: 'thinThickSmallGap' } as const

/** Names of a face. Chinese quotes and dashes are ambiguous: `hint` and `hAnsi` keep them in the Chinese face. */
export function fontOptions(role: FontRole) {
  const { eastAsia, latin } = FONTS[role]
  return { ascii: latin, eastAsia, hAnsi: eastAsia, cs: latin, hint: 'eastAsia' }
}

/** Paragraph properties for the given part of a format. */
export function paragraphOptions(
  format: Partial<ParagraphFormat>,
  profile: PageProfile,
): IParagraphStylePropertiesOptions {
  const { tabs, rule, align, outlineLevel } = format
  return {
    ...(align === undefined ? {} : { alignment: ALIGNMENTS[align] }),
    ...spacingOptions(format, profile),
    ...indentOptions(format),
    ...(format.keepNext === undefined ? {} : { keepNext: format.keepNext }),
    ...(tabs === undefined ? {} : { tabStops: tabs.map((tab) => ({ type: tab.align, position: tab.at })) }),
    ...(rule === undefined || rule === null ? {} : { border: { bottom: ruleOptions(rule) } }),
    ...(outlineLevel === undefined || outlineLevel === null ? {} : { outlineLevel }),
  }
}

function spacingOptions(format: Partial<ParagraphFormat>, profile: PageProfile): IParagraphStylePropertiesOptions {
  const { line, spaceBefore: before, spaceAfter: after } = format
  if (line === undefined && before === undefined && after === undefined) return {}
  return {
    spacing: {
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...(line === undefined ? {} : { line: line === 'pitch' ? profile.linePitch : line, lineRule: 'exact' as const }),
    },
  }
}

function indentOptions(format: Partial<ParagraphFormat>): IParagraphStylePropertiesOptions {
  const { indentLeft, indentRight, indentFirst, indentFirstCharacters } = format
  if ([indentLeft, indentRight, indentFirst].every((indent) => indent === undefined)) return {}
  return {
    indent: {
      ...(indentLeft === undefined ? {} : { left: indentLeft }),
      ...(indentRight === undefined ? {} : { right: indentRight }),
      ...(indentFirst === undefined ? {} : indentFirst < 0 ? { hanging: -indentFirst } : { firstLine: indentFirst }),
      ...(indentFirstCharacters ? { firstLineChars: indentFirstCharacters * 100 } : {}),
    },
  }
}

function ruleOptions(rule: RuleBelow) {
  return { style: RULES[rule.kind], size: rule.thickness, space: rule.space, color: COLORS.red }
}

/** Character properties for the given part of a format. */
export function runOptions(format: Partial<ParagraphFormat>): IRunStylePropertiesOptions {
  return {
    ...(format.font === undefined ? {} : { font: fontOptions(format.font) }),
    ...(format.color === undefined ? {} : { color: COLORS[format.color] }),
    ...(format.spacing === undefined ? {} : { characterSpacing: format.spacing }),
    ...(format.sizePt === undefined ? {} : { size: format.sizePt * 2 }),
  }
}
