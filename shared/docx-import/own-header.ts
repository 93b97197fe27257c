import type { Fields } from '../document/fields.ts'
import { headerField } from '../document/recognise-fields.ts'
import { trimmed } from '../document/source-text.ts'
import { fromChineseDate } from '../kernel/calendar-day.ts'

const SUFFIX = '文件'

/** The mark of a file we exported: one name, or the names of a joint issue with 文件 in a cell of its own. */
export function markFields(marks: readonly string[]): Fields {
  const [host, ...rest] = marks
  if (host === undefined) return {}
  if (rest.length === 0) return { letterhead: host }
  const hasSuffix = rest.at(-1) === SUFFIX
  return {
    letterhead: hasSuffix ? host + SUFFIX : host,
    jointAuthorities: hasSuffix ? rest.slice(0, -1) : rest,
  }
}

/** 第3号 of an order, 第12期 of minutes and reports, a report's with its stage. */
const SERIES_NUMBER = /^(第[1-9]\d*[号期])(?:（(首报|续报|终报)）)?$/

/** A line of numbers under the mark, cut at its tabs. */
export function numberFields(line: string): Fields {
  const cells = line.split('\t').map(trimmed)
  const [office = '', date = ''] = cells
  const day = cells.length === 2 ? fromChineseDate(date) : null
  if (day !== null) return { ...(office === '' ? {} : { issuingAuthority: office }), printingDate: day }
  return Object.assign({}, ...cells.map((cell) => seriesNumber(cell) ?? headerField(cell) ?? {}))
}

function seriesNumber(text: string): Fields | null {
  const [, issuingNumber, reportStage] = SERIES_NUMBER.exec(text) ?? []
  if (issuingNumber === undefined) return null
  return { issuingNumber, ...(reportStage === undefined ? {} : { reportStage }) }
}

const REPORTED_TO = /^报送：(.*?)。?$/
const COPIES = /^（共印(\d+)份）$/

/** A row at the foot of an information report, or `null` for the rows of other documents. */
export function reportFoot(row: string): Fields | null {
  const recipients = REPORTED_TO.exec(row)?.[1]
  if (recipients !== undefined) return { ccRecipient: recipients.split('，') }
  const copies = COPIES.exec(row)?.[1]
  return copies === undefined ? null : { copies }
}

/** Marks that may be all the title a document has: the layout then sets no title below them (10.2, 10.3). */
const TITLE_MARK = /(?:令|纪要)$/

/** The title that a document without one has in its mark, or `null`. */
export function titleInMark(fields: Fields): string | null {
  const { letterhead } = fields
  return typeof letterhead === 'string' && TITLE_MARK.test(letterhead) ? letterhead : null
}
