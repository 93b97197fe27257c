import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** Marks before paragraphs that documents do not number with: bullets, Roman numerals, letters, 1.1. */
const MARKS: readonly RegExp[] = [
  /^\s*(?:[●○■□◆◇▲△★☆►➢➤▶◎※•·✓✔√]|[-–])\s*(?=[\u4e00-\u9fff“《（\d])(?!.{0,6}$)/,
  /^\s*(?:[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]{1,3}|[IVX]{1,4})\s*[、.．)）]\s*(?=[\u4e00-\u9fff])/,
  /^\s*[A-Ha-h]\s*[、.．)）]\s*(?=[\u4e00-\u9fff])/,
  /^\s*\d{1,2}(?:\.\d{1,2}){1,3}[\s、　]\s*(?=[\u4e00-\u9fff])/,
]
const IS_DECIMAL = /^\s*\d+\./
/** Emergency plans and rules of operation that a document issues are numbered 1, 1.1 by custom. */
const isPlanTitle = perPassage(
  ({ text }: Passage) => text.length < 40 && /(?:预案|规程|技术规范|导则)(?:（[^（）]{1,8}）)?$/.test(text),
)

const markOf = perPassage(({ kind, text }: Passage) => {
  if (kind !== 'body') return null
  for (const pattern of MARKS) {
    const match = pattern.exec(text)
    if (match !== null) return match[0].length
  }
  return null
})

function* check({ kind, passages, tables }: RuledDocument): Generator<DocumentHit> {
  if (kind.group !== 'statutory') return
  const cells = new Set(tables.flatMap(({ rows }) => rows.flat()))
  let isInPlan = false
  for (const passage of passages) {
    isInPlan ||= isPlanTitle(passage)
    const length = markOf(passage)
    if (length === null || (isInPlan && IS_DECIMAL.test(passage.text))) continue
    if (!cells.has(passage)) yield { passage, from: 0, to: length }
  }
}

/** A paragraph numbered with signs that the standard does not have. */
export const foreignMark: DocumentRule = {
  id: 'NEG-STRUCTURE-FOREIGN',
  scope: 'document',
  family: 'structure',
  severity: 'warn',
  name: '层次序号使用非规范符号',
  message: '“{{text}}”不是公文的层次序号，层次依次用“一、”“（一）”“1.”“（1）”标注。',
  source: 'GB/T 9704-2012 7.3.3',
  fixes: 'none',
  check,
  wrong: [
    { text: '●提高认识。各单位要高度重视。' },
    { text: 'Ⅰ、总体要求' },
    { text: 'A.提高认识。各单位要高度重视。' },
    { text: '1.1 总体要求' },
  ],
  right: [
    { text: '（一）提高认识。各单位要高度重视。' },
    { text: 'A级景区5家。' },
    { text: '1.5万吨库容已经建成。' },
    { text: '临江市防汛应急预案\n1 总则\n1.1 编制目的' },
    { text: '◎钱进' },
    { text: '●提高认识', kind: { name: '讲话', group: 'office', direction: 'any' } },
  ],
}
