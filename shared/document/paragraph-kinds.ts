/**
 * What a paragraph is within an official document. The kind is an attribute of the one block node `paragraph`,
 * never a node type of its own: changing a node's type loses the text a colleague types into it at that moment.
 * Kinds are only ever added. Numbers are clauses of GB/T 9704-2012.
 */
export const PARAGRAPH_KINDS = [
  'title', // 标题 7.3.1
  'subtitle', // 副标题
  'speaker', // 讲话人
  'occasionDate', // 讲话日期
  'draftMark', // 稿次标识 送审稿、征求意见稿
  'salutation', // 称谓 同志们：
  'addressee', // 主送机关 7.3.2
  'attendance', // 出席、请假、列席 10.3
  'heading1', // 一、 7.3.3
  'heading2', // （一）
  'heading3', // 1.
  'heading4', // （1）
  'body', // 正文 7.3.3
  'attachmentNote', // 附件说明 7.3.4
  'issuerName', // 发文机关署名 7.3.5
  'dateOfIssue', // 成文日期 7.3.5.4
  'supplementaryNote', // 附注 7.3.6
  'attachmentLabel', // 附件1 7.3.7
  'attachmentTitle', // 附件标题 7.3.7
  'tableTitle', // 表题
] as const
export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number]

const HEADING_LEVELS: Readonly<Partial<Record<ParagraphKind, HeadingLevel>>> = {
  heading1: 1,
  heading2: 2,
  heading3: 3,
  heading4: 4,
}
export type HeadingLevel = 1 | 2 | 3 | 4

/** The level of a heading kind, or `null` for every other kind. */
export function headingLevel(kind: ParagraphKind): HeadingLevel | null {
  return HEADING_LEVELS[kind] ?? null
}

/** The heading kind of a level. */
export function headingKind(level: HeadingLevel): ParagraphKind {
  return `heading${level}`
}

/** Whether a stored value names a paragraph kind this version knows. */
export function isParagraphKind(value: unknown): value is ParagraphKind {
  return (PARAGRAPH_KINDS as readonly unknown[]).includes(value)
}
