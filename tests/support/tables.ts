import { paragraphJson, type TableCellJson, type TableJson } from '#shared/document/document-json.ts'

/** What one cell of a sample table holds, and how far it reaches. */
export interface SampleCell {
  readonly text: string
  readonly header?: boolean
  readonly colspan?: number
  readonly rowspan?: number
  readonly colwidth?: readonly number[]
}

/** A table of the given cells; a text alone is a plain cell. */
export function tableOf(
  rows: readonly (readonly (SampleCell | string)[])[],
  attrs: TableJson['attrs'] = { id: 'table' },
): TableJson {
  return {
    type: 'table',
    attrs,
    content: rows.map((cells) => ({
      type: 'tableRow',
      content: cells.map((cell) => cellOf(typeof cell === 'string' ? { text: cell } : cell)),
    })),
  }
}

function cellOf({ text, header = false, colspan = 1, rowspan = 1, colwidth }: SampleCell): TableCellJson {
  return {
    type: header ? 'tableHeader' : 'tableCell',
    attrs: { colspan, rowspan, colwidth: colwidth ?? null },
    content: [paragraphJson({ id: null, kind: 'body', text })],
  }
}

const HEADS = ['序号', '重点任务', '工作措施', '牵头单位', '配合单位', '完成时限'] as const
const WIDTHS = [60, 200, 340, 130, 160, 110] as const
const TASKS = [
  '建立督查事项台账',
  '完善联席会议制度，每季度至少召开一次会议，研究解决跨部门事项',
  '开展集中清理，压减重复报送的报表和材料，整合工作群和移动应用程序',
  '组织业务培训',
] as const

/** A table of duties with a head and so many rows, some of them of several lines. */
export function dutiesTable(rows: number, attrs: TableJson['attrs'] = { id: 'duties', orientation: 'landscape' }) {
  const task = (index: number) => TASKS[index % TASKS.length] ?? ''
  return tableOf(
    [
      HEADS.map((text, column) => ({ text, header: true, colwidth: [WIDTHS[column] ?? 100] })),
      ...Array.from({ length: rows }, (_, row) => [
        `${row + 1}`,
        task(row),
        Array.from({ length: 1 + (row % 3) }, (_, part) => task(row + part + 1)).join('；'),
        '市委办公室',
        row % 2 === 0 ? '市政府办公室、市直各单位' : '各县（市、区）',
        `2026年${1 + (row % 12)}月底`,
      ]),
    ],
    attrs,
  )
}
