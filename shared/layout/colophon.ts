import { type Fields, fieldList, fieldText } from '../document/fields.ts'
import { isCalendarDay, toChineseDate } from '../kernel/calendar-day.ts'
import { type DocumentFlow, type FlowParagraph, layoutParagraph } from './flow.ts'
import { GBT9704 } from './gbt9704.ts'
import type { DocumentFormat } from './layout-options.ts'
import { TYPE_AREA_WIDTH } from './page-profile.ts'
import { pointsToTwips } from './units.ts'

const EM = pointsToTwips(GBT9704.colophonFontSize.value)
const MARGIN = GBT9704.colophonMargin.value * EM
const CC_LABEL = '抄送：'
const REPORTED_TO = '报送：'

/** The colophon (版记, 7.4) of a document, or `null` where its format or its fields have none. */
export function colophonOf(fields: Fields, format: DocumentFormat): DocumentFlow['colophon'] {
  const rows = ROWS[format]?.(fields) ?? []
  return rows.length === 0 ? null : { rows, hasLines: format !== 'letter' }
}

type Rows = (fields: Fields) => readonly FlowParagraph[]
const withPrinting: Rows = (fields) => [...ccRows(fields), ...printingRows(fields)]

/** Which rows a colophon has. A letter has neither printing office nor lines (10.1). */
const ROWS: Readonly<Partial<Record<DocumentFormat, Rows>>> = {
  document: withPrinting,
  minutes: withPrinting,
  order: withPrinting,
  letter: (fields) => ccRows(fields),
  information: (fields) => [...ccRows(fields, REPORTED_TO), ...copiesRow(fields)],
}

/** An information report names whom it is sent to and how many copies there are (实务). */
function copiesRow(fields: Fields): readonly FlowParagraph[] {
  const copies = fieldText(fields, 'copies')
  if (copies === '') return []
  return [layoutParagraph('colophon', `（共印${copies}份）`, { align: 'right', indentRight: MARGIN })]
}

function ccRows(fields: Fields, label = CC_LABEL): readonly FlowParagraph[] {
  const recipients = fieldList(fields, 'ccRecipient').filter((recipient) => recipient.trim() !== '')
  if (recipients.length === 0) return []
  const hang = label.length * EM
  const text = `${label}${recipients.join('，').replace(/[。，]+$/, '')}。`
  return [layoutParagraph('colophon', text, { indentLeft: MARGIN + hang, indentFirst: -hang, indentRight: MARGIN })]
}

function printingRows(fields: Fields): readonly FlowParagraph[] {
  const office = fieldText(fields, 'printingOffice')
  const day = fieldText(fields, 'printingDate')
  if (office === '' && day === '') return []
  const printed = day === '' ? '' : `\t${isCalendarDay(day) ? toChineseDate(day) : day}印发`
  return [
    layoutParagraph('colophon', office + printed, {
      align: 'left',
      indentLeft: MARGIN,
      tabs: [{ at: TYPE_AREA_WIDTH - MARGIN, align: 'right' }],
    }),
  ]
}
