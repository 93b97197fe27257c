import type { Passage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

const CLASSIFICATION = /^(密\s*级\s*[：:]\s*)?(?:绝密|机密|秘密)(级)?\s*(.{0,12})$/
/** ★ and a period in Arabic numerals, or for a long time. */
const PERIOD = /^★\s*(?:\d{1,2}(?:年|个月|天)|长期)$/
const URGENCY = /^(?:紧急程度\s*[：:]\s*.{0,6}|急|急件|特急件|加急件|紧急|特别紧急|十万火急|火急|限时|急办|优先)$/

function variantOf(line: string): string | null {
  if (URGENCY.test(line)) return 'urgency'
  const match = CLASSIFICATION.exec(line)
  if (match === null) return null
  const [, label, suffix, rest = ''] = match
  if (label !== undefined || suffix !== undefined) return 'level'
  return PERIOD.test(rest) ? null : 'period'
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const title = passages.findIndex(({ kind }) => kind === 'title')
  for (const passage of passages.slice(0, Math.max(0, title))) {
    const variant = passage.kind === 'body' ? variantOf(passage.text.trim()) : null
    if (variant !== null) yield whole(passage, variant)
  }
}

function whole(passage: Passage, variant: string): DocumentHit {
  return { passage, from: 0, to: passage.text.length, variant }
}

/** A line of classification or urgency above the title that is not in the form of the standard. */
export const headerLine: DocumentRule = {
  id: 'NEG-HEADER-LINE',
  scope: 'document',
  family: 'element',
  severity: 'block',
  name: '密级或紧急程度标注不规范',
  message: '{{problem}}。',
  variants: {
    level: '密级直接标“绝密”“机密”或“秘密”，不加“密级：”“级”等字样',
    period: '密级后应标保密期限，中间用“★”隔开，数字用阿拉伯数字，如“秘密★1年”',
    urgency: '紧急公文标“特急”或者“加急”（电报为“特提”“特急”“加急”“平急”）',
  },
  source: 'GB/T 9704-2012 7.2.2、7.2.3；《党政机关公文处理工作条例》第九条第二项、第三项',
  fixes: 'none',
  check,
  wrong: [
    { text: '秘密\ntitle|关于值班的通知' },
    { text: '机密·2年\ntitle|关于值班的通知' },
    { text: '秘密★一年\ntitle|关于值班的通知' },
    { text: '密级：秘密★1年\ntitle|关于值班的通知' },
    { text: '急件\ntitle|关于值班的通知' },
  ],
  right: [
    { text: '秘密★1年\ntitle|关于值班的通知' },
    { text: '机密★6个月\ntitle|关于值班的通知' },
    { text: '特急\ntitle|关于值班的通知' },
    { text: 'title|关于值班的通知\n秘密' },
  ],
}
