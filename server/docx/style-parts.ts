import type { IParagraphStyleOptions } from 'docx'
import type { PageProfile } from '#shared/layout/page-profile.ts'
import { type ParagraphFormat, PLAIN_FORMAT } from '#shared/layout/paragraph-format.ts'
import { STYLES, type StyleName } from '#shared/layout/styles.ts'
import { fontOptions, paragraphOptions, runOptions } from './paragraph-options.ts'

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

/** Every style as the docx library wants it, each with only what differs from the base. */
export function paragraphStyles(profile: PageProfile): readonly IParagraphStyleOptions[] {
  return (Object.keys(STYLES) as StyleName[]).map((name) => {
    const difference = differenceFromPlain(STYLES[name].format)
    return {
      id: idOf(name),
      name: STYLES[name].displayName,
      ...(name === 'plain' ? {} : { basedOn: idOf('plain') }),
      ...(name.startsWith('heading') || name === 'title' ? { next: idOf('body') } : {}),
      quickFormat: true,
      paragraph: paragraphOptions(difference, profile),
      run: runOptions(difference),
    }
  })
}

function differenceFromPlain(format: ParagraphFormat): Partial<ParagraphFormat> {
  const keys = Object.keys(format) as (keyof ParagraphFormat)[]
  return Object.fromEntries(
    keys
      .filter((key) => JSON.stringify(format[key]) !== JSON.stringify(PLAIN_FORMAT[key]))
      .map((key) => [key, format[key]]),
  )
}

/**
 * Word's part of styles.xml that the docx library cannot write: defaults of every paragraph. Punctuation does not hang
 * out of the type area, no quarter em is put between Chinese and digits, nothing snaps to the grid: each of these would
 * change how many characters stand on a line.
 */
export function documentDefaults(profile: PageProfile): string {
  const { ascii, eastAsia, hAnsi, cs } = fontOptions(PLAIN_FORMAT.font)
  const size = PLAIN_FORMAT.sizePt * 2
  return (
    '<w:docDefaults><w:rPrDefault><w:rPr>' +
    `<w:rFonts w:ascii="${ascii}" w:hAnsi="${hAnsi}" w:eastAsia="${eastAsia}" w:cs="${cs}"/>` +
    `<w:color w:val="000000"/><w:spacing w:val="${PLAIN_FORMAT.spacing}"/>` +
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="zh-CN" w:eastAsia="zh-CN" w:bidi="ar-SA"/>` +
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>' +
    '<w:widowControl w:val="0"/><w:kinsoku w:val="1"/><w:overflowPunct w:val="0"/>' +
    '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/>' +
    `<w:spacing w:before="0" w:after="0" w:line="${profile.linePitch}" w:lineRule="exact"/><w:jc w:val="both"/>` +
    '</w:pPr></w:pPrDefault></w:docDefaults>'
  )
}

const TABLE_STYLE_ID = 'TableNormal'

/** The library's styles.xml with our defaults and only our styles; its own English ones bring colours and theme fonts. */
export function refineStyles(xml: string, profile: PageProfile): string {
  const ours = new Set([...(Object.keys(STYLES) as StyleName[]).map(idOf), TABLE_STYLE_ID])
  const styles = new Map<string, string>()
  for (const [style] of xml.matchAll(/<w:style [\s\S]*?<\/w:style>/g)) {
    const id = /w:styleId="([^"]*)"/.exec(style)?.[1] ?? ''
    // The library's own style of the same id stands before ours; the last one is ours.
    if (ours.has(id)) styles.set(id, style)
  }
  const head = xml.slice(0, xml.indexOf('<w:docDefaults>'))
  return `${head}${documentDefaults(profile)}${[...styles.values()].join('')}</w:styles>`
}
