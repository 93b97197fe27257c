import { FONTS, type FontRole } from '#shared/layout/fonts.ts'
import type { PageProfile } from '#shared/layout/page-profile.ts'
import type { ParagraphFormat, RuleBelow } from '#shared/layout/paragraph-format.ts'
import { element, valued, type WordXml } from './word-element.ts'

const COLORS = { black: '000000', red: 'FF0000' } as const
const ALIGNMENTS = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'both',
  distribute: 'distribute',
} as const

/** Word's name for a double rule is that of its upper line first, when it lies under the text. */
const RULES = { single: 'single', thickThin: 'thickThinSmallGap', thinThick: 'thinThickSmallGap' } as const

type Some = Partial<ParagraphFormat>

/** Children of `w:pPr` for the given part of a format, in the order of the schema. */
export function paragraphProperties(format: Some, profile: PageProfile): readonly WordXml[] {
  const { keepNext, pageBreakBefore, rule, tabs, align, outlineLevel } = format
  return [
    // Some programs would divide a paragraph that is only kept with the next: we keep all its lines.
    ...(keepNext === undefined ? [] : [toggle('keepNext', keepNext), toggle('keepLines', keepNext)]),
    ...(pageBreakBefore === undefined ? [] : [toggle('pageBreakBefore', pageBreakBefore)]),
    ...(rule === undefined || rule === null ? [] : [element('pBdr', {}, [ruleElement(rule)])]),
    ...(tabs === undefined
      ? []
      : [
          element(
            'tabs',
            {},
            tabs.map((tab) => element('tab', { val: tab.align, pos: tab.at })),
          ),
        ]),
    ...spacing(format, profile),
    ...indents(format),
    ...(align === undefined ? [] : [valued('jc', ALIGNMENTS[align])]),
    ...(outlineLevel === undefined || outlineLevel === null ? [] : [valued('outlineLvl', outlineLevel)]),
  ]
}

function toggle(name: string, isOn: boolean): WordXml {
  return isOn ? element(name) : valued(name, 0)
}

function ruleElement(rule: RuleBelow): WordXml {
  return element('bottom', { val: RULES[rule.kind], sz: rule.thickness, space: rule.space, color: COLORS.red })
}

function spacing({ line, spaceBefore, spaceAfter }: Some, profile: PageProfile): readonly WordXml[] {
  if (line === undefined && spaceBefore === undefined && spaceAfter === undefined) return []
  const height = line === 'pitch' ? profile.linePitch : line
  const lineRule = height === undefined ? undefined : 'exact'
  return [element('spacing', { before: spaceBefore, after: spaceAfter, line: height, lineRule })]
}

function indents({ indentLeft, indentRight, indentFirst, indentFirstCharacters }: Some): readonly WordXml[] {
  if (indentLeft === undefined && indentRight === undefined && indentFirst === undefined) return []
  const isHanging = indentFirst !== undefined && indentFirst < 0
  return [
    element('ind', {
      left: indentLeft,
      right: indentRight,
      hanging: isHanging ? -indentFirst : undefined,
      firstLineChars: indentFirstCharacters ? indentFirstCharacters * 100 : undefined,
      firstLine: isHanging ? undefined : indentFirst,
    }),
  ]
}

/** Children of `w:rPr` for the given part of a format, in the order of the schema. */
export function runProperties(format: Some): readonly WordXml[] {
  const { font, color, spacing: characterSpacing, sizePt } = format
  return [
    ...(font === undefined ? [] : [fontProperty(font)]),
    ...(color === undefined ? [] : [valued('color', COLORS[color])]),
    // That of body text is what the defaults of the file say.
    ...(characterSpacing === undefined || characterSpacing === 'text' ? [] : [valued('spacing', characterSpacing)]),
    ...(sizePt === undefined ? [] : [valued('sz', sizePt * 2), valued('szCs', sizePt * 2)]),
  ]
}

/** The faces of a role. Chinese quotes and dashes are ambiguous: `hint` and `hAnsi` keep them in the Chinese face. */
export function fontProperty(role: FontRole): WordXml {
  const { eastAsia, latin } = FONTS[role]
  return element('rFonts', { hint: 'eastAsia', ascii: latin, eastAsia, hAnsi: eastAsia, cs: latin })
}
