import type { Measure, Strength, Unit } from './measure.ts'

function measure(clause: string, strength: Strength, value: number, unit: Unit): Measure {
  return { clause, strength, unit, value }
}

/** Every number of GB/T 9704-2012 that the product sets type by. Names follow the glossary. */
export const GBT9704 = {
  pageWidth: measure('5.1', 'required', 210, 'mm'),
  pageHeight: measure('5.1', 'required', 297, 'mm'),
  marginTop: { ...measure('5.2.1', 'required', 37, 'mm'), tolerance: 1 }, // 天头
  marginBinding: { ...measure('5.2.1', 'required', 28, 'mm'), tolerance: 1 }, // 订口
  typeAreaWidth: measure('5.2.1', 'required', 156, 'mm'), // 版心
  typeAreaHeight: measure('5.2.1', 'required', 225, 'mm'),
  marginBottom: measure('5.2.1', 'derived', 35, 'mm'),
  marginOuter: measure('5.2.1', 'derived', 26, 'mm'), // 切口
  bodyFontSize: measure('5.2.2', 'general', 16, 'pt'), // 三号
  linesPerPage: measure('5.2.3', 'general', 22, 'lines'),
  charactersPerLine: measure('5.2.3', 'general', 28, 'characters'),

  copyNumberDigits: measure('7.2.1', 'general', 6, 'digits'),
  letterheadTop: measure('7.2.4', 'required', 35, 'mm'), // 发文机关标志上边缘至版心上边缘
  letterheadLargest: measure('7.2.4', 'practice', 62, 'pt'), // 22 mm, the upper bound of the 1999 edition
  jointMarkSmallest: measure('7.2.4', 'practice', 16, 'pt'), // below it only the mark of the host is set
  jointMarkGap: measure('7.2.4', 'practice', 0.25, 'characters'), // between two names, of their own size
  textLinesOnFirstPage: measure('7.3.3', 'derived', 2, 'lines'), // 公文首页必须显示正文
  letterheadToIssuingNumber: measure('7.2.5', 'required', 2, 'lines'),
  issuingNumberMargin: measure('7.2.5', 'required', 1, 'characters'), // 上行文左空一字
  signatoryMargin: measure('7.2.6', 'required', 1, 'characters'),
  signatoriesPerLine: measure('7.2.6', 'general', 2, 'count'),
  separatorGap: measure('7.2.7', 'required', 4, 'mm'),
  separatorThickness: measure('7.2.7', 'practice', 1.5, 'pt'),

  titleFontSize: measure('7.3.1', 'general', 22, 'pt'), // 二号
  titleGapAbove: measure('7.3.1', 'required', 2, 'lines'),
  addresseeGapAbove: measure('7.3.2', 'required', 1, 'lines'),
  bodyIndent: measure('7.3.3', 'required', 2, 'characters'),
  attachmentNoteGapAbove: measure('7.3.4', 'required', 1, 'lines'),
  attachmentNoteIndent: measure('7.3.4', 'required', 2, 'characters'),
  sealedDateMargin: measure('7.3.5.1', 'general', 4, 'characters'),
  sealedGapAbove: measure('7.3.5.1', 'derived', 2, 'lines'), // a seal of 42 mm then ends less than a line below the text
  unsealedGapAbove: measure('7.3.5.2', 'required', 1, 'lines'),
  unsealedNameMargin: measure('7.3.5.2', 'required', 2, 'characters'),
  unsealedDateOffset: measure('7.3.5.2', 'required', 2, 'characters'), // 首字比署名首字右移二字
  sealedRowPitch: measure('7.3.5.1', 'derived', 47, 'mm'), // seals of up to 45 mm, one below the other, do not touch
  sealRoomBelow: measure('7.3.5.1', 'derived', 1, 'lines'), // a seal of 42 mm on name and date reaches a line below them
  stampGapAbove: measure('7.3.5.3', 'required', 2, 'lines'), // 签名章
  stampMargin: measure('7.3.5.3', 'required', 4, 'characters'), // 右空四字
  stampPostGap: measure('7.3.5.3', 'required', 2, 'characters'), // 签名章左空二字标注职务
  stampDateGapAbove: measure('7.3.5.3', 'required', 1, 'lines'),
  fittedLinesMost: measure('7.3.5.5', 'practice', 23, 'lines'), // 调整行距、字距: how far a page may leave 22 lines (5.2.3)
  fittedLinesLeast: measure('7.3.5.5', 'practice', 21, 'lines'),
  fittedPitchStep: measure('7.3.5.5', 'practice', 0.25, 'pt'),
  fittedTightening: measure('7.3.5.5', 'practice', 0.3, 'pt'), // of body text; 28 characters a line stay
  supplementaryNoteIndent: measure('7.3.6', 'required', 2, 'characters'),
  attachmentTitleLine: measure('7.3.7', 'required', 3, 'lines'),

  colophonThickLine: measure('7.4.1', 'recommended', 0.35, 'mm'),
  colophonThinLine: measure('7.4.1', 'recommended', 0.25, 'mm'),
  colophonFontSize: measure('7.4.2', 'general', 14, 'pt'), // 四号
  colophonMargin: measure('7.4.2', 'required', 1, 'characters'), // of 四号
  pageNumberFontSize: measure('7.5', 'general', 14, 'pt'),
  pageNumberGap: measure('7.5', 'required', 7, 'mm'), // 一字线上距版心下边缘
  pageNumberMargin: measure('7.5', 'required', 1, 'characters'), // of 四号

  letterMarkTop: measure('10.1', 'required', 30, 'mm'), // to the upper edge of the page
  letterLineWidth: measure('10.1', 'required', 170, 'mm'),
  letterUpperLineGap: measure('10.1', 'required', 4, 'mm'),
  letterLowerLineFromEdge: measure('10.1', 'required', 20, 'mm'),
  letterTitleGapAbove: measure('10.1', 'required', 2, 'lines'),
  orderMarkTop: measure('10.2', 'required', 20, 'mm'),
  minutesMarkTop: measure('10.3', 'required', 35, 'mm'),
  attendanceGapAbove: measure('10.3', 'required', 1, 'lines'),
  attendanceIndent: measure('10.3', 'required', 2, 'characters'),

  informationMarkTop: measure('-', 'practice', 20, 'mm'), // 简报报头
  informationMarkLargest: measure('-', 'practice', 48, 'pt'),
  readAloudTitleFontSize: measure('-', 'practice', 24, 'pt'), // 朗读版
  readAloudFontSize: measure('-', 'practice', 18, 'pt'),
  readAloudPitch: measure('-', 'practice', 33, 'pt'),
  speechSpeakerFontSize: measure('-', 'practice', 16, 'pt'),
  tableFontSize: measure('-', 'practice', 14, 'pt'),
} as const satisfies Readonly<Record<string, Measure>>
