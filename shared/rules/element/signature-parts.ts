import type { Passage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { signatureOf } from './parts.ts'

/** Kinds that are signed below the text; those passed by a meeting have their date below the title. */
const SIGNED: ReadonlySet<string> = new Set([
  '通知',
  '通报',
  '报告',
  '请示',
  '批复',
  '函',
  '会议通知',
  '督查通知',
  '公告',
  '通告',
])
const ENDS_SENTENCE = /[。！][”’）]?$/
const NAME_ALONE = /^[^，。；：！？、\d]{2,30}(?:人民政府|委员会|[省市县区州]委|办公[厅室]|[局厅部院])$/
const HEAD_DATE = /^[（(].{0,40}\d{4}年\d{1,2}月\d{1,2}日/

function bodyLines(passages: readonly Passage[]): readonly Passage[] {
  const end = passages.findIndex(({ kind }) => kind === 'attachmentLabel')
  return (end < 0 ? passages : passages.slice(0, end)).filter(({ text }) => text.trim() !== '')
}

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (!SIGNED.has(kind.name)) return
  const lines = bodyLines(passages)
  const { names, date } = signatureOf(passages)
  const before = date === null ? undefined : lines[lines.indexOf(date) - 1]
  if (date !== null && names.length === 0 && before !== undefined && ENDS_SENTENCE.test(before.text.trim()))
    yield { passage: date, from: 0, to: date.text.length, variant: 'name' }
  const last = lines.findLast(({ kind: role, text }) => role !== 'supplementaryNote' && !/^\s*抄\s*送/.test(text))
  if (
    date !== null ||
    (last?.kind !== 'body' && last?.kind !== 'issuerName') ||
    lines.some(({ text }) => HEAD_DATE.test(text.trim()))
  )
    return
  if (NAME_ALONE.test(last.text.trim())) yield { passage: last, from: 0, to: last.text.length, variant: 'date' }
}

/** A date without the name of who issues the document, or a name without the date. */
export const signatureParts: DocumentRule = {
  id: 'NEG-SIGNATURE-PARTS',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '缺发文机关署名或成文日期',
  message: '{{problem}}。',
  variants: {
    name: '成文日期上一行应有发文机关署名',
    date: '发文机关署名下一行应有成文日期，写作“2026年4月10日”的形式',
  },
  source: 'GB/T 9704-2012 7.3.5；《党政机关公文处理工作条例》第九条第十一项、第十二项',
  fixes: 'none',
  check,
  wrong: [
    { text: 'title|关于值班的通知\nbody|做好值班工作。\ndateOfIssue|2026年3月1日' },
    { text: 'title|关于值班的通知\nbody|做好值班工作。\nbody|临江市人民政府' },
  ],
  right: [
    { text: 'title|关于值班的通知\nbody|做好值班工作。\nissuerName|临江市人民政府\ndateOfIssue|2026年3月1日' },
    { text: 'title|关于值班的通知\nbody|做好值班工作。' },
    {
      text: 'title|关于表彰的决定\nbody|（2026年3月1日）\nbody|正文。',
      kind: { name: '决定', group: 'statutory', direction: 'downward' },
    },
    { text: 'title|关于值班的通知\nbody|值班单位：\nbody|做好值班工作，服从市教育局安排。' },
  ],
}
