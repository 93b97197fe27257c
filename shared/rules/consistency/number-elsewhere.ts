import type { DocumentRule } from '../rule.ts'
import { contradictions } from './elsewhere.ts'

const OFFICE = {
  elsewhere: [
    {
      kind: 'title',
      name: '临办发〔2026〕7号',
      value: '临江市委办公室关于改进督查工作的通知',
      documentTitle: '关于督查工作情况的报告',
    },
  ],
} as const

/** One number under which two documents of the office name two different titles. */
export const numberElsewhere: DocumentRule = {
  id: 'NEG-CROSS-NUMBER',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '同一文号两个标题',
  message: '《{{document}}》中{{name}}的标题是“{{other}}”，与此处不同，请核对。',
  source: '零差错要求：文稿之间一致',
  fixes: 'none',
  check: (document) => contradictions(document, ['title']),
  wrong: [{ text: '按照《关于加强信息工作的通知》（临办发〔2026〕7号）要求，', office: OFFICE }],
  right: [
    { text: '按照《关于改进督查工作的通知》（临办发〔2026〕7号）要求，', office: OFFICE },
    { text: '按照《关于加强信息工作的通知》（临办发〔2026〕8号）要求，', office: OFFICE },
    { text: '按照《关于加强信息工作的通知》（临办发〔2026〕7号）要求，' },
  ],
}
