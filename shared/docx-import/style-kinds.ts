import type { ParagraphKind } from '../document/paragraph-kinds.ts'
import { isParagraphKind } from '../document/paragraph-kinds.ts'
import { STYLES, type StyleName } from '../layout/styles.ts'

/** Our own styles by the name a word processor shows for them. */
const OWN_STYLES: ReadonlyMap<string, StyleName> = new Map(
  (Object.keys(STYLES) as StyleName[]).map((name) => [STYLES[name].displayName, name]),
)

/** Names that no other program gives: a file that has all of them was written by us. */
const OUR_MARK: readonly StyleName[] = ['issuerName', 'attachmentLabel', 'letterhead', 'colophon', 'tableText']

/** The style of the cells of a heading row in our own files. */
export const TABLE_HEADING_STYLE: string = STYLES.tableHeading.displayName

/** Whether a file with these styles was exported by us; its styles then say what every paragraph is. */
export function isOwnExport(styleNames: ReadonlySet<string>): boolean {
  return OUR_MARK.every((name) => styleNames.has(STYLES[name].displayName))
}

/** Which of our styles has this name, or `null`. */
export function ownStyle(name: string): StyleName | null {
  return OWN_STYLES.get(name) ?? null
}

/** What a name that offices give their own styles stands for. Formats of running text say nothing and are not here. */
const OFFICE_STYLES: readonly (readonly [RegExp, ParagraphKind])[] = [
  [/^(?:title|公?文?大?标题|文章标题|文件标题|主标题)$/i, 'title'],
  [/^(?:subtitle|副标题)$/i, 'subtitle'],
  [/^主送(?:机关)?$/, 'addressee'],
  [/^(?:称谓|抬头)$/, 'salutation'],
  [/^附件说明$/, 'attachmentNote'],
  [/^(?:发文机关署名|落款|署名)$/, 'issuerName'],
  [/^(?:成文日期|落款日期)$/, 'dateOfIssue'],
  [/^附注$/, 'supplementaryNote'],
  [/^附件标题$/, 'attachmentTitle'],
]

/** The kind of paragraph that the name of a style says, in files of others, or `null`. */
export function kindOfStyle(name: string): ParagraphKind | null {
  const own = ownStyle(name)
  // `Body Text` and `Date` are in every file of Word; only names of our own mean something by themselves.
  const isTelling = own !== null && /\p{Script=Han}/u.test(name) && isParagraphKind(own)
  return isTelling ? own : (OFFICE_STYLES.find(([pattern]) => pattern.test(name))?.[1] ?? null)
}

const HEADING_STYLE = /^(?:heading|标题) ?([1-9])$/i
const LEVEL_STYLE = /^(?:公文)?([一二三四])级标题$/

/** The level of a heading style, 1 for the highest, or `null`. */
export function levelOfStyle(name: string): number | null {
  const digit = HEADING_STYLE.exec(name)?.[1]
  if (digit !== undefined) return Number(digit)
  const numeral = LEVEL_STYLE.exec(name)?.[1]
  return numeral === undefined ? null : '一二三四'.indexOf(numeral) + 1
}
