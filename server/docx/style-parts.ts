import type { PageProfile } from '#shared/layout/page-profile.ts'
import { type ParagraphFormat, PLAIN_FORMAT } from '#shared/layout/paragraph-format.ts'
import { STYLES, type StyleName } from '#shared/layout/styles.ts'
import { paragraphProperties, runProperties } from './format-properties.ts'
import { element, valued, WordComponent, type WordXml } from './word-element.ts'

/** Ids that other programs look for: they know the built-in styles by them. */
const BUILT_IN_IDS: Readonly<Partial<Record<StyleName, string>>> = {
  plain: 'Normal',
  title: 'Title',
  subtitle: 'Subtitle',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  heading4: 'Heading4',
  body: 'BodyText',
  salutation: 'Salutation',
  dateOfIssue: 'Date',
}

function idOf(style: StyleName): string {
  return BUILT_IN_IDS[style] ?? `W${style[0]?.toUpperCase()}${style.slice(1)}`
}

/** The id of a style in the file, or `null` for the one that needs no mention. */
export function styleId(style: StyleName): string | null {
  return style === 'plain' ? null : idOf(style)
}

/** Everything in styles.xml: the defaults, the table every table is based on, and one style for every name. */
export function styleComponents(profile: PageProfile): readonly WordComponent[] {
  return [
    new WordComponent('w:docDefaults', documentDefaults(profile)),
    new WordComponent('w:style', TABLE_STYLE),
    ...(Object.keys(STYLES) as StyleName[]).map((name) => new WordComponent('w:style', styleElement(name, profile))),
  ]
}

/**
 * Defaults of every paragraph. Punctuation does not hang out of the type area, no quarter em is put between Chinese and
 * digits, nothing snaps to the grid: each of these would change how many characters stand on a line.
 */
function documentDefaults(profile: PageProfile): WordXml {
  const { font, color, sizePt, line, spaceBefore, spaceAfter, align } = PLAIN_FORMAT
  // `val` is the language of Latin letters and digits: as Chinese, some programs would break a line inside a number.
  const language = element('lang', { val: 'en-US', eastAsia: 'zh-CN', bidi: 'ar-SA' })
  const run = element('rPr', {}, [...runProperties({ font, color, spacing: profile.spacing, sizePt }), language])
  const paragraph = element('pPr', {}, [
    valued('widowControl', 0),
    valued('kinsoku', 1),
    valued('overflowPunct', 0),
    valued('autoSpaceDE', 0),
    valued('autoSpaceDN', 0),
    valued('adjustRightInd', 0),
    valued('snapToGrid', 0),
    ...paragraphProperties({ line, spaceBefore, spaceAfter, align }, profile),
  ])
  return element('docDefaults', {}, [element('rPrDefault', {}, [run]), element('pPrDefault', {}, [paragraph])])
}

const TABLE_STYLE = element('style', { type: 'table', default: 1, styleId: 'TableNormal' }, [
  valued('name', 'Normal Table'),
  valued('uiPriority', 99),
  element('semiHidden'),
  element('unhideWhenUsed'),
  element('tblPr', {}, [element('tblInd', { w: 0, type: 'dxa' })]),
])

/** A style with only what differs from the base that all share. */
function styleElement(name: StyleName, profile: PageProfile): WordXml {
  const isBase = name === 'plain'
  const difference = differenceFromPlain(STYLES[name].format)
  const paragraph = paragraphProperties(difference, profile)
  const run = runProperties(difference)
  const isFollowedByText = name.startsWith('heading') || name === 'title'
  return element('style', { type: 'paragraph', default: isBase ? 1 : undefined, styleId: idOf(name) }, [
    valued('name', STYLES[name].displayName),
    ...(isBase ? [] : [valued('basedOn', idOf('plain'))]),
    ...(isFollowedByText ? [valued('next', idOf('body'))] : []),
    element('qFormat'),
    ...(paragraph.length === 0 ? [] : [element('pPr', {}, paragraph)]),
    ...(run.length === 0 ? [] : [element('rPr', {}, run)]),
  ])
}

function differenceFromPlain(format: ParagraphFormat): Partial<ParagraphFormat> {
  const keys = Object.keys(format) as (keyof ParagraphFormat)[]
  const different = keys.filter((key) => JSON.stringify(format[key]) !== JSON.stringify(PLAIN_FORMAT[key]))
  return Object.fromEntries(different.map((key) => [key, format[key]]))
}
