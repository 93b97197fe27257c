import type { DocumentHit, DocumentRule, RuledDocument, RuledTable } from '../rule.ts'
import { amountOf, isSameAmount } from './amounts.ts'

const TOTAL = /^(?:合\s*计|总\s*计|小\s*计|共\s*计)$/

type Cells = RuledTable['rows'][number]

/** A column with a number in every row above its total, that is not that sum. */
function wrongColumn(rows: readonly Cells[], total: Cells, column: number): number | null {
  const amounts = rows.map((row) => amountOf(row[column]?.text.trim() ?? ''))
  const written = amountOf(total[column]?.text.trim() ?? '')
  if (written === null || amounts.length < 2 || amounts.some((amount) => amount === null)) return null
  const sum = amounts.reduce((all: number, amount) => all + (amount ?? 0), 0)
  return isSameAmount(sum, written) ? null : sum
}

function* wrongTotals({ rows }: RuledTable): Generator<DocumentHit> {
  const at = rows.findLastIndex((row) => TOTAL.test(row[0]?.text.trim() ?? ''))
  const total = rows[at]
  if (total === undefined || rows.some((row) => row.length !== total.length)) return
  // A subtotal above would be counted twice.
  const parts = rows.slice(0, at).filter((row) => row.some((cell) => amountOf(cell.text.trim()) !== null))
  if (parts.some((row) => TOTAL.test(row[0]?.text.trim() ?? ''))) return
  for (let column = 1; column < total.length; column += 1) {
    const sum = wrongColumn(parts, total, column)
    const passage = total[column]
    if (sum !== null && passage !== undefined)
      yield { passage, from: 0, to: passage.text.length, params: { sum: String(Number(sum.toFixed(6))) } }
  }
}

/** A last column called a total, in rows whose other cells are all numbers. */
function* wrongRows({ rows }: RuledTable): Generator<DocumentHit> {
  const [head, ...body] = rows
  if (head === undefined || head.length < 4 || !TOTAL.test(head.at(-1)?.text.trim() ?? '')) return
  for (const row of body) {
    const amounts = row.slice(1).map((cell) => amountOf(cell.text.trim()))
    const [passage, written] = [row.at(-1), amounts.pop()]
    if (passage === undefined || written === null || written === undefined || amounts.includes(null)) continue
    const sum = amounts.reduce((all: number, amount) => all + (amount ?? 0), 0)
    // A number of the row may come first in its second column; then only the others make the total.
    const others = sum - (amounts[0] ?? 0)
    if (!isSameAmount(sum, written) && !isSameAmount(others, written))
      yield { passage, from: 0, to: passage.text.length, params: { sum: String(Number(sum.toFixed(6))) } }
  }
}

function* check({ tables }: RuledDocument): Generator<DocumentHit> {
  for (const table of tables) {
    yield* wrongTotals(table)
    yield* wrongRows(table)
  }
}

/** A total (合计) in a table that is not the sum of its column or its row. */
export const tableSum: DocumentRule = {
  id: 'NEG-SUM-TABLE',
  scope: 'document',
  family: 'consistency',
  severity: 'block',
  name: '表格合计有误',
  message: '各项之和为{{sum}}，表中合计为{{text}}，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  check,
  wrong: [
    { text: '单位\t件数\n综合科\t12\n督查科\t8\n合计\t21' },
    { text: '单位\t来信\t来访\t合计\n综合科\t12\t3\t16\n督查科\t8\t2\t10' },
  ],
  right: [
    { text: '单位\t来信\t来访\t合计\n综合科\t12\t3\t15\n督查科\t8\t2\t10' },
    { text: '单位\t件数\n综合科\t12\n督查科\t8\n合计\t20' },
    { text: '单位\t件数\n综合科\t若干\n督查科\t8\n合计\t21' },
  ],
}
