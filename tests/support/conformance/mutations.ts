import JSZip from 'jszip'
import type { FileCheckName } from '#shared/conformance/file-checks.ts'

/** Which correct file is changed: the notice unless it has not what the check looks at. */
export type Base = 'notice' | 'unsealedNotice' | 'order' | 'letter' | 'plan'

/** One thing changed in a correct file, and the one check that has to see it. */
export interface Mutation {
  readonly check: FileCheckName
  readonly base?: Base
  /** Name of the part, without its folder. */
  readonly part: string
  readonly from: string | RegExp
  readonly to: string
}

function styled(id: string, from: string, to: string): Pick<Mutation, 'part' | 'from' | 'to'> {
  return { part: 'styles.xml', from: new RegExp(`(w:styleId="${id}">(?:(?!</w:style>).)*?)${from}`), to: `$1${to}` }
}

const text = (from: string | RegExp, to: string) => ({ part: 'document.xml', from, to }) as const
const defaults = (from: string, to: string) => ({ part: 'styles.xml', from, to }) as const

const header = (from: string | RegExp, to: string) => ({ part: 'header1.xml', from, to }) as const
const footer = (from: string, to: string) => ({ part: 'footer2.xml', from, to }) as const

/** An empty line that stays with the signature, and the beginnings of name and date. */
const KEPT_LINE = '<w:p><w:pPr><w:keepNext/><w:keepLines/></w:pPr></w:p>'
const NAME = '<w:p><w:pPr><w:pStyle w:val="WIssuerName"/>'
const DATE_PROPERTIES = '<w:pPr><w:pStyle w:val="Date"/>'
const DATE = '<w:pStyle w:val="Date"/>'

/** Changes of a notice with copy number, classification, attachments and colophon, and of three other files. */
export const MUTATIONS: readonly Mutation[] = [
  { check: 'pageSize', ...widened() },
  {
    check: 'marginTop',
    ...text('w:top="2098" w:right="1474" w:bottom="1984"', 'w:top="2298" w:right="1474" w:bottom="1784"'),
  },
  { check: 'marginBinding', ...text(/w:right="1474" (.*?) w:left="1588"/, 'w:right="1274" $1 w:left="1788"') },
  { check: 'typeAreaWidth', ...text('w:right="1474" w:bottom', 'w:right="1460" w:bottom') },
  { check: 'typeAreaHeight', ...text('w:bottom="1984"', 'w:bottom="1900"') },
  { check: 'linesPerPage', ...styled('BodyText', '<w:pPr>', '<w:pPr><w:spacing w:line="600" w:lineRule="exact"/>') },
  { check: 'charactersPerLine', ...styled('BodyText', '</w:pPr>', '</w:pPr><w:rPr><w:spacing w:val="0"/></w:rPr>') },
  {
    check: 'exactPitch',
    ...styled(
      'WAddressee',
      '<w:qFormat/>',
      '<w:qFormat/><w:pPr><w:spacing w:line="579" w:lineRule="atLeast"/></w:pPr>',
    ),
  },
  { check: 'noCharacterGrid', ...text('<w:docGrid w:type="lines"', '<w:docGrid w:type="snapToChars"') },
  { check: 'noHangingPunctuation', ...defaults('<w:overflowPunct w:val="0"/>', '') },
  { check: 'noAutomaticSpace', ...defaults('<w:autoSpaceDE w:val="0"/>', '<w:autoSpaceDE w:val="1"/>') },
  { check: 'evenAndOddPages', part: 'settings.xml', from: '<w:evenAndOddHeaders/>', to: '' },
  {
    check: 'bodyFont',
    ...styled('BodyText', '</w:pPr>', '</w:pPr><w:rPr><w:rFonts w:eastAsia="微软雅黑" w:hAnsi="微软雅黑"/></w:rPr>'),
  },
  { check: 'bodySize', ...styled('WAddressee', '<w:qFormat/>', '<w:qFormat/><w:rPr><w:sz w:val="30"/></w:rPr>') },
  { check: 'heading1Font', ...styled('Heading1', 'w:eastAsia="黑体"', 'w:eastAsia="宋体"') },
  { check: 'heading2Font', ...styled('Heading2', 'w:eastAsia="楷体_GB2312"', 'w:eastAsia="宋体"') },
  { check: 'titleFont', ...styled('Title', 'w:eastAsia="方正小标宋简体"', 'w:eastAsia="黑体"') },
  { check: 'titleSize', ...styled('Title', '<w:sz w:val="44"/>', '<w:sz w:val="36"/>') },
  { check: 'cornerFont', ...styled('WClassification', 'w:eastAsia="黑体"', 'w:eastAsia="宋体"') },
  { check: 'attachmentLabelFont', ...styled('WAttachmentLabel', 'w:eastAsia="黑体"', 'w:eastAsia="宋体"') },
  { check: 'colophonFont', ...styled('WColophon', '<w:rPr>', '<w:rPr><w:rFonts w:eastAsia="宋体" w:hAnsi="宋体"/>') },
  { check: 'colophonSize', ...styled('WColophon', '<w:sz w:val="28"/>', '<w:sz w:val="32"/>') },
  { check: 'notBold', ...styled('Heading3', '</w:pPr>', '</w:pPr><w:rPr><w:b/></w:rPr>') },
  {
    check: 'noThemeFonts',
    ...styled('Heading4', '</w:pPr>', '</w:pPr><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/></w:rPr>'),
  },
  {
    check: 'marksInChineseFace',
    ...text(
      '<w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">建立清单。',
      '<w:rFonts w:hint="default" w:hAnsi="Arial"/></w:rPr><w:t xml:space="preserve">建立“清单”。',
    ),
  },
  { check: 'copyNumberForm', ...text('>000012<', '>0012<') },
  { check: 'letterheadColour', ...styled('WLetterhead', 'FF0000', '000000') },
  { check: 'letterheadCentred', ...styled('WLetterhead', '<w:jc w:val="center"/>', '<w:jc w:val="left"/>') },
  { check: 'letterheadTop', ...text('w:line="865"', 'w:line="1065"') },
  {
    check: 'letterheadGap',
    ...text(
      '</w:p><w:p/><w:p/><w:p><w:pPr><w:pStyle w:val="WIssuingNumber"/>',
      '</w:p><w:p/><w:p><w:pPr><w:pStyle w:val="WIssuingNumber"/>',
    ),
  },
  { check: 'issuingNumberForm', ...text('临办发〔2026〕12号', '临办发[2026]第012号') },
  { check: 'issuingNumberCentred', ...styled('WIssuingNumber', '<w:jc w:val="center"/>', '<w:jc w:val="left"/>') },
  { check: 'redLine', ...text('w:space="7" w:color="FF0000"', 'w:space="7" w:color="000000"') },
  {
    check: 'redLineWidth',
    ...text(/(<w:pStyle w:val="WIssuingNumber"\/><w:pBdr>.*?<\/w:pBdr>)/, '$1<w:ind w:left="320" w:right="320"/>'),
  },
  {
    check: 'titleGap',
    ...text('<w:p/><w:p/><w:p><w:pPr><w:pStyle w:val="Title"/>', '<w:p/><w:p><w:pPr><w:pStyle w:val="Title"/>'),
  },
  { check: 'titleCentred', ...styled('Title', '<w:jc w:val="center"/>', '<w:jc w:val="right"/>') },
  {
    check: 'addresseeGap',
    ...text('<w:p/><w:p><w:pPr><w:pStyle w:val="WAddressee"/>', '<w:p><w:pPr><w:pStyle w:val="WAddressee"/>'),
  },
  {
    check: 'addresseeAtEdge',
    ...text('<w:pStyle w:val="WAddressee"/>', '<w:pStyle w:val="WAddressee"/><w:ind w:firstLine="630"/>'),
  },
  { check: 'addresseeColon', ...text('市直各单位办公室：', '市直各单位办公室:') },
  {
    check: 'firstLineIndent',
    ...styled('Heading3', 'w:firstLineChars="200" w:firstLine="630"', 'w:firstLineChars="0" w:firstLine="0"'),
  },
  {
    check: 'furtherLinesAtEdge',
    ...styled('BodyText', 'w:firstLineChars="200" w:firstLine="630"', 'w:left="630" w:firstLine="0"'),
  },
  { check: 'levelOrder', ...text(/<w:p><w:pPr><w:pStyle w:val="Heading1"\/>.*?<\/w:p>/, '') },
  {
    check: 'attachmentNoteGap',
    ...text(
      '<w:p><w:pPr><w:keepNext/><w:keepLines/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="WAttachmentNote"/>',
      '<w:p><w:pPr><w:pStyle w:val="WAttachmentNote"/>',
    ),
  },
  {
    check: 'attachmentNoteEnd',
    ...text(
      '重点督查事项清单</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="WAttachmentNote"/>',
      '重点督查事项清单；</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="WAttachmentNote"/>',
    ),
  },
  { check: 'sealedGap', ...text(`${KEPT_LINE}${NAME}`, NAME) },
  { check: 'sealedDateIndent', ...text(`${DATE}<w:ind w:right="1260"/>`, `${DATE}<w:ind w:right="1760"/>`) },
  { check: 'sealedNameCentred', ...text(/(WIssuerName.*?)w:right="935"/, '$1w:right="1435"') },
  { check: 'unsealedGap', base: 'unsealedNotice', ...text(NAME, `${KEPT_LINE}${NAME}`) },
  { check: 'unsealedNameIndent', base: 'unsealedNotice', ...text(/(WIssuerName.*?)w:right="630"/, '$1w:right="320"') },
  {
    check: 'unsealedDateIndent',
    base: 'unsealedNotice',
    ...text(`${DATE}<w:ind w:right="650"/>`, `${DATE}<w:ind w:right="20"/>`),
  },
  { check: 'stampGap', base: 'order', ...text(`${KEPT_LINE}${NAME}`, NAME) },
  { check: 'stampIndent', base: 'order', ...text(/(WIssuerName.*?)w:right="1260"/, '$1w:right="630"') },
  { check: 'stampPostGap', base: 'order', ...text('市长　　林远舟', '市长　林远舟') },
  {
    check: 'stampDateGap',
    base: 'order',
    ...text(`<w:p>${DATE_PROPERTIES}`, `${KEPT_LINE}<w:p>${DATE_PROPERTIES}`),
  },
  {
    check: 'stampDateIndent',
    base: 'order',
    ...text(`${DATE}<w:ind w:right="1260"/>`, `${DATE}<w:ind w:right="630"/>`),
  },
  { check: 'dateForm', ...text('>2026年11月22日<', '>2026年11月02日<') },
  { check: 'supplementaryNoteForm', ...text('（此件公开发布）', '此件公开发布') },
  { check: 'attachmentOnNewPage', ...styled('WAttachmentLabel', '<w:pageBreakBefore/>', '') },
  { check: 'colophonAtFoot', ...text(/<w:tblpPr [^>]*\/><w:tblOverlap w:val="never"\/>/, '') },
  {
    check: 'colophonOuterLines',
    ...text(
      /<w:tcBorders><w:top w:val="single" w:color="000000" w:sz="8"\/>/,
      '<w:tcBorders><w:top w:val="single" w:color="000000" w:sz="18"/>',
    ),
  },
  { check: 'colophonInnerLines', ...text(/w:sz="6"/g, 'w:sz="2"') },
  { check: 'ccEnd', ...text('临江军分区政治工作处。', '临江军分区政治工作处') },
  { check: 'printingDateForm', ...text('2026年11月23日印发', '2026.11.23印发') },
  { check: 'pageNumberFields', part: 'footer2.xml', from: 'PAGE', to: 'DATE' },
  {
    check: 'pageNumberSides',
    part: 'footer2.xml',
    from: '<w:ind w:left="280"/><w:jc w:val="left"/>',
    to: '<w:ind w:right="280"/><w:jc w:val="right"/>',
  },
  { check: 'pageNumberSize', ...styled('WPageNumber', '<w:sz w:val="28"/>', '<w:sz w:val="21"/>') },
  { check: 'pageNumberFont', ...styled('WPageNumber', 'w:ascii="宋体"', 'w:ascii="Times New Roman"') },
  { check: 'pageNumberDashes', part: 'footer1.xml', from: '— </w:t>', to: '第</w:t>' },
  { check: 'pageNumberGap', ...text('w:footer="1425"', 'w:footer="992"') },
  { check: 'letterUpperLine', base: 'letter', ...header('thickThinSmallGap', 'thinThickSmallGap') },
  { check: 'letterUpperLineGap', base: 'letter', ...header('w:sz="24" w:space="7"', 'w:sz="24" w:space="20"') },
  { check: 'letterLowerLine', base: 'letter', ...footer('thinThickSmallGap', 'single') },
  { check: 'letterLowerLinePlace', base: 'letter', ...footer('w:sz="24" w:space="0"', 'w:sz="24" w:space="5"') },
  {
    check: 'letterLineWidth',
    base: 'letter',
    ...footer('w:left="-454" w:right="-340"', 'w:left="-4" w:right="110"'),
  },
  {
    check: 'letterLinesCentred',
    base: 'letter',
    ...header('w:left="-454" w:right="-340"', 'w:left="-754" w:right="-40"'),
  },
  {
    check: 'letterFirstPageNumber',
    base: 'letter',
    ...footer('</w:p></w:ftr>', '<w:fldSimple w:instr=" PAGE "/></w:p></w:ftr>'),
  },
  { check: 'landscapeMargins', base: 'plan', ...text('w:top="1588" w:right="2098"', 'w:top="2098" w:right="1588"') },
  { check: 'landscapePageNumber', base: 'plan', ...header('<w:textDirection w:val="tbRl"/>', '') },
  { check: 'landscapeNumberGap', base: 'plan', ...header(/w:tblpX="\d+"/, 'w:tblpX="850"') },
  { check: 'tableHeadRepeated', base: 'plan', ...text('<w:tblHeader/>', '') },
  { check: 'endsWithParagraph', ...text(/<w:p>(?:(?!<w:p>).)*<\/w:p>(?=<w:sectPr)/, '') },
  {
    check: 'propertyOrder',
    ...text(
      '<w:tabs><w:tab w:val="left" w:pos="1890"/></w:tabs><w:ind w:left="1890" w:hanging="1260"/>',
      '<w:ind w:left="1890" w:hanging="1260"/><w:tabs><w:tab w:val="left" w:pos="1890"/></w:tabs>',
    ),
  },
]

/** A wider page whose margins keep the type area where it was. */
function widened(): Pick<Mutation, 'part' | 'from' | 'to'> {
  return text(/w:w="11906" (.*?) w:right="1474"/, 'w:w="12036" $1 w:right="1604"')
}

/** The file with one thing changed; throws when there is nothing to change. */
export async function mutate(bytes: Uint8Array, { part, from, to, check }: Mutation): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes)
  const name = `word/${part}`
  const before = (await zip.file(name)?.async('string')) ?? ''
  const after = before.replace(from, to)
  if (after === before) throw new Error(`nothing to change for ${check}`)
  zip.file(name, after)
  return zip.generateAsync({ type: 'uint8array' })
}
