import { type BlockJson, paragraphJson, type TableJson } from '#shared/document/document-json.ts'
import type { Fields } from '#shared/document/fields.ts'
import type { ParagraphKind } from '#shared/document/paragraph-kinds.ts'
import { type DocumentView, documentView } from '#shared/document/view.ts'
import { noticeSample, sampleText } from './office-samples.ts'
import { dutiesTable, tableOf } from './tables.ts'

/** A line of a sample: a paragraph of a kind, or a block as it is. */
export type SampleLine = BlockJson | readonly [ParagraphKind, string]

/** A document of lines and tables. */
export function tabledView(kind: string, lines: readonly SampleLine[], fields: Fields = {}): DocumentView {
  const content = lines.map((line, index) =>
    'type' in line ? line : paragraphJson({ id: `p${index}`, kind: line[0], text: line[1] }),
  )
  return documentView(kind, { type: 'doc', content }, fields)
}

const across = (id: string, rows: number): TableJson => dutiesTable(rows, { id, orientation: 'landscape' })

/** A plan with a table across several pages, and text before and after it. */
export function landscapePlan(rows = 30): DocumentView {
  return tabledView('plan', [
    ['title', '2026年重点任务分工方案'],
    ['body', sampleText(8)],
    ['heading1', '任务分工'],
    across('duties', rows),
    ['heading1', '工作要求'],
    ['body', sampleText(9, 2)],
  ])
}

/** A plan with rows that are higher than a page, in an upright table and in one across the page. */
export function tallRowsPlan(): DocumentView {
  const head = ['序号', '工作措施', '说明'].map((text, column) => ({
    text,
    header: true,
    colwidth: [[60, 340, 200][column] ?? 0],
  }))
  const rows = [
    ['1', sampleText(2), '市委办公室'],
    ['2', sampleText(16), sampleText(9, 3)],
    ['3', sampleText(1), '各单位'],
  ]
  return tabledView('plan', [
    ['title', '2026年重点任务工作措施'],
    ['body', sampleText(3)],
    tableOf([head, ...rows], { id: 'upright' }),
    ['body', sampleText(2, 1)],
    tableOf([head, ...rows, ['4', sampleText(30, 2), '']], { id: 'across', orientation: 'landscape' }),
    ['body', sampleText(2, 4)],
  ])
}

/** Nothing but a title and a table across the page. */
export function landscapeOnly(): DocumentView {
  return tabledView('plan', [['title', '2026年重点任务分工表'], across('only', 9)])
}

/** A plan that begins and ends with a table across the page, with an upright one in between that text surrounds. */
export function landscapeEnds(): DocumentView {
  return tabledView('plan', [
    ['title', '2026年重点任务分工表'],
    across('first', 9),
    ['body', sampleText(6)],
    ['tableTitle', '表1　第一批任务'],
    dutiesTable(3, { id: 'upright' }),
    ['body', sampleText(2, 3)],
    ['tableTitle', '表2　第二批任务'],
    across('last', 6),
  ])
}

/** A plan with an upright table over several pages, some of its cells over several rows. */
export function uprightPlan(): DocumentView {
  const grouped = Array.from({ length: 36 }, (_, row) => [
    ...(row % 4 === 0 ? [{ text: `第${row / 4 + 1}组负责的各项工作任务`, rowspan: 4 }] : []),
    `${row + 1}`,
    sampleText(1, row).slice(0, 8 + 9 * (row % 5)),
  ])
  const head = ['组别', '序号', '任务'].map((text, column) => ({
    text,
    header: true,
    colwidth: [[120, 60, 420][column] ?? 0],
  }))
  return tabledView('plan', [
    ['title', '2026年分组任务清单'],
    ['body', sampleText(5)],
    tableOf([head, ...grouped], { id: 'groups' }),
    ['body', sampleText(8, 1)],
  ])
}

/** A notice whose attachments are a table across the page, text, and two more tables across one page. */
export function landscapeNotice(): DocumentView {
  const notice = noticeSample(2)
  return tabledView(
    'notice',
    [
      ['title', '中共临江市委办公室关于印发《2026年重点督查事项分工表》的通知'],
      ['addressee', '各县（市、区）委办公室，市直各单位办公室：'],
      ['body', sampleText(4)],
      ['attachmentNote', '附件：1.2026年重点督查事项分工表'],
      ['attachmentNote', '2.填报说明'],
      ['attachmentNote', '3.进展情况反馈表'],
      ['issuerName', '中共临江市委办公室'],
      ['dateOfIssue', '2026年11月22日'],
      ['attachmentLabel', '附件1'],
      ['attachmentTitle', '2026年重点督查事项分工表'],
      across('first', 14),
      ['attachmentLabel', '附件2'],
      ['attachmentTitle', '填报说明'],
      ['body', sampleText(3, 5)],
      ['attachmentLabel', '附件3'],
      ['attachmentTitle', '进展情况反馈表'],
      across('second', 3),
      across('third', 2),
    ],
    notice.fields,
  )
}
