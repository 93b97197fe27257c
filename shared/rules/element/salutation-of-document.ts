import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** People, or people in general, where the bodies stand to which a document is sent. */
const PERSONS =
  /^(?:尊敬的|敬爱的|亲爱的)|^各位(?!代表|委员|评委)|^(?:同志们|朋友们|领导)|(?:领导|负责同志)[：:]$|^各?[\u4e00-\u9fff]{1,8}(?:副?[省市县区州局部厅处镇乡]长|[站所校院科]长|副?书记|副?主任|秘书长)(?:同志)?[：:]$/
/** The addressee stands in one of the first lines. */
const LINES = 6

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (kind.group !== 'statutory') return
  for (const passage of passages.slice(0, LINES)) {
    if (passage.kind !== 'addressee' && passage.kind !== 'salutation') continue
    const text = passage.text.trim()
    // An upward document to a person is what a rule of its own is for.
    const isOther =
      kind.direction === 'upward' && passage.kind === 'addressee' && !/^(?:尊敬|敬爱|亲爱|各位)|领导/.test(text)
    if (!isOther && PERSONS.test(text)) yield { passage, from: 0, to: passage.text.length }
  }
}

/** A form of address for people where a document names the bodies that it is sent to. */
export const salutationOfDocument: DocumentRule = {
  id: 'NEG-ADDRESSEE-SALUTATION',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '主送机关写成个人称呼',
  message: '主送机关应写机关全称、规范化简称或者同类型机关统称，不用“{{text}}”这样的称呼。',
  source: '《党政机关公文处理工作条例》第九条第八项',
  fixes: 'none',
  check,
  wrong: [
    { text: 'title|关于做好值班工作的通知\naddressee|各位局长：\nbody|现通知如下。' },
    { text: 'title|关于做好值班工作的通知\nsalutation|尊敬的各位领导：\nbody|现通知如下。' },
    {
      text: 'title|关于承办运动会的请示\naddressee|尊敬的市政府领导：\nbody|现请示如下。',
      kind: { name: '请示', group: 'statutory', direction: 'upward' },
    },
  ],
  right: [
    { text: 'title|关于做好值班工作的通知\naddressee|各县（区）人民政府：\nbody|现通知如下。' },
    {
      text: 'title|政府工作报告\nsalutation|各位代表：\nbody|现在报告工作。',
      kind: { name: '报告', group: 'statutory', direction: 'upward' },
    },
    {
      text: 'title|在会议上的讲话\nsalutation|同志们：\nbody|今天开会。',
      kind: { name: '讲话', group: 'office', direction: 'any' },
    },
  ],
}
