import { fromChineseNumeral } from '../../kernel/chinese-numerals.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

const NUMBER = /^(\s*(?:附\s*件\s*[：:]\s*)?)(\d{1,2})\s*[.．、]/
/** 附件一 is another mistake than a number that jumps. */
const LABEL_NUMBER = /^(\s*附\s*件\s*)(\d{1,2}|[一二三四五六七八九十]{1,3})/

/** The number a passage begins with, below the one before it. */
interface Counted extends DocumentHit {
  readonly value: number
}

function numbersOf({ passages }: RuledDocument, kind: 'attachmentNote' | 'attachmentLabel'): readonly Counted[] {
  const pattern = kind === 'attachmentNote' ? NUMBER : LABEL_NUMBER
  return passages.flatMap((passage) => {
    const match = passage.kind === kind ? pattern.exec(passage.text) : null
    if (match === null) return []
    return [{ passage, from: (match[1] ?? '').length, to: match[0].length, value: placeNumber(match[2] ?? '') }]
  })
}

function placeNumber(number: string): number {
  return /^\d/.test(number) ? Number(number) : (fromChineseNumeral(number) ?? 0)
}

function* check(document: RuledDocument): Generator<DocumentHit> {
  for (const kind of ['attachmentNote', 'attachmentLabel'] as const) {
    let expected = 1
    for (const { value, ...hit } of numbersOf(document, kind)) {
      // A second list of attachments, of a document that is issued with this one, begins anew.
      if (value !== expected && !(value === 1 && expected > 2)) yield { ...hit, params: { expected } }
      expected = value + 1
    }
  }
}

/** Attachments whose numbers jump or come twice. */
export const attachmentNumber: DocumentRule = {
  id: 'NEG-STRUCTURE-ATTACHMENT',
  scope: 'document',
  family: 'structure',
  severity: 'block',
  name: '附件顺序号跳号或重号',
  message: '附件顺序号“{{text}}”与前文不连续，此处应为{{expected}}。',
  source: 'GB/T 9704-2012 7.3.4；《党政机关公文处理工作条例》第二十条第四项',
  fixes: 'none',
  check,
  wrong: [
    { text: 'attachmentNote|附件：1.可行性研究报告\nattachmentNote|3.概算表' },
    { text: 'attachmentNote|附件：1.可行性研究报告\nattachmentNote|1.概算表' },
    { text: 'attachmentLabel|附件1\nattachmentTitle|清单\nattachmentLabel|附件3\nattachmentTitle|名单' },
  ],
  right: [
    { text: 'attachmentNote|附件：1.可行性研究报告\nattachmentNote|2.概算表' },
    { text: 'attachmentNote|附件：可行性研究报告' },
    { text: 'attachmentNote|附件：1.2026年计划表\nattachmentNote|2.2027年计划表' },
    { text: 'attachmentLabel|附件1\nattachmentTitle|清单\nattachmentLabel|附件2\nattachmentTitle|名单' },
    { text: 'attachmentLabel|附件一\nattachmentTitle|清单\nattachmentLabel|附件2\nattachmentTitle|名单' },
  ],
}
