/**
 * The order in which WordprocessingML wants the children of each property element (ECMA-376 part 1, the sequences
 * CT_PPr, CT_RPr, CT_TblPr, CT_TcPr, CT_SectPr and those of borders, cell margins and styles). Word refuses some files that break it, and checkers all of them.
 */
export const PROPERTY_ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': sequence(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  'w:rPr': sequence(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange',
  ),
  'w:tblPr': sequence(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  ),
  'w:tcPr': sequence(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange',
  ),
  'w:pBdr': sequence('top left bottom right between bar'),
  'w:tblBorders': sequence('top start left bottom end right insideH insideV'),
  'w:tcBorders': sequence('top start left bottom end right insideH insideV tl2br tr2bl'),
  'w:tblCellMar': sequence('top start left bottom end right'),
  'w:tcMar': sequence('top start left bottom end right'),
  'w:style': sequence(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ),
  'w:sectPr': sequence(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
  ),
}

function sequence(names: string): readonly string[] {
  return names.split(' ').map((name) => `w:${name}`)
}
