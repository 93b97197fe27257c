import { fieldText } from '../../document/fields.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

const LEVELS = ['绝密', '机密', '秘密']

function* check({ fields, fieldPassages }: RuledDocument): Generator<DocumentHit> {
  const passage = fieldPassages.find(({ field }) => field === 'securityClassification')
  if (passage === undefined || passage.text === '' || passage.text === '无') return
  const range = { from: 0, to: passage.text.length }
  if (!LEVELS.includes(passage.text)) {
    yield { passage, ...range, variant: 'level' }
    return
  }
  if (fieldText(fields, 'classificationPeriod') === '') yield { passage, ...range, variant: 'period' }
  if (fieldText(fields, 'copyNumber') === '') yield { passage, ...range, variant: 'copyNumber' }
}

/** A classified document without a right level, a period or a copy number. */
export const classificationForm: DocumentRule = {
  id: 'NEG-CLASSIFICATION',
  scope: 'document',
  family: 'element',
  severity: 'block',
  name: '密级、保密期限、份号不全',
  message: '{{problem}}。',
  variants: {
    level: '密级只能是绝密、机密或秘密',
    period: '涉密公文应当标注保密期限',
    copyNumber: '涉密公文应当标注份号',
  },
  source: '《党政机关公文处理工作条例》第九条第一项、第二项；GB/T 9704-2012 7.2.1、7.2.2',
  fixes: 'none',
  check,
  wrong: [
    { text: '正文', fields: { securityClassification: '内部' } },
    { text: '正文', fields: { securityClassification: '秘密', copyNumber: '000001' } },
  ],
  right: [
    { text: '正文' },
    { text: '正文', fields: { securityClassification: '秘密', classificationPeriod: '1年', copyNumber: '000001' } },
  ],
}
