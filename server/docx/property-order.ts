/**
 * The order in which WordprocessingML wants the children of each property element (ECMA-376 part 1, the sequences
 * CT_PPr, CT_RPr, CT_TblPr, CT_TcPr and CT_SectPr). Word refuses some files that break it, and checkers all of them.
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
  'w:sectPr': sequence(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
  ),
}

function sequence(names: string): readonly string[] {
  return names.split(' ').map((name) => `w:${name}`)
}

const TAG = /<(\/?)([\w:]+)((?:\s[^<>]*?)?)(\/?)>/g

/** The XML with the children of every property element in schema order. Nothing else changes. */
export function orderProperties(xml: string): string {
  return xml.replace(
    /<(w:(?:pPr|rPr|tblPr|tcPr|sectPr))((?:\s[^>]*)?)>([\s\S]*?)<\/\1>/g,
    (whole, name: string, attributes: string, inner: string) => {
      const order = PROPERTY_ORDER[name] ?? []
      const children = childElements(inner)
      const rank = (child: ChildElement) => order.indexOf(child.name)
      const isOrdered = children.every((child, index) => {
        const previous = children[index - 1]
        return previous === undefined || rank(previous) <= rank(child)
      })
      if (isOrdered) return whole
      const sorted = children.toSorted((a, b) => rank(a) - rank(b)).map((child) => child.xml)
      return `<${name}${attributes}>${sorted.join('')}</${name}>`
    },
  )
}

interface ChildElement {
  readonly name: string
  readonly xml: string
}

/** The elements directly inside a piece of XML, in their order. */
export function childElements(xml: string): readonly ChildElement[] {
  const children: ChildElement[] = []
  let depth = 0
  let start = 0
  let outer = ''
  for (const tag of xml.matchAll(TAG)) {
    const [text, closing, name = '', , selfClosing] = tag
    if (depth === 0) {
      start = tag.index
      outer = name
    }
    if (closing === '' && selfClosing === '') depth += 1
    if (closing !== '') depth -= 1
    if (depth === 0) children.push({ name: outer, xml: xml.slice(start, tag.index + text.length) })
  }
  return children
}
