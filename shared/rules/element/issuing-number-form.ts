import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { headOf, isNumberLine } from './parts.ts'

const RIGHT = /^\p{Script=Han}{1,12}〔\d{4}〕[1-9]\d{0,4}号$/u
/** Announcements and orders are numbered by themselves: 2026年第5号, 公告〔2026〕第5号. */
const OWN_SERIES = /^(?:\p{Script=Han}{0,20}(?:公告|通告|令))?(?:〔?\d{4}〕?年?)?第\d{1,4}号$/u

/** Minutes are numbered by themselves, too, without a code. */
const OF_MINUTES = /^〔\d{4}〕[1-9]\d{0,4}号$/

function* check({ kind, passages, fieldPassages }: RuledDocument): Generator<DocumentHit> {
  for (const passage of [...headOf(passages), ...fieldPassages]) {
    const number = passage.text.trim()
    if (!isNumberLine(passage) || number === '') continue
    if (RIGHT.test(number) || (passage.field === undefined && OWN_SERIES.test(number))) continue
    if (kind.name === '纪要' && OF_MINUTES.test(number)) continue
    yield { passage, from: 0, to: passage.text.length }
  }
}

/** The document's own number that is not agency code, year in hexagonal brackets, number and 号. */
export const issuingNumberForm: DocumentRule = {
  id: 'NEG-NUMBER-FORM',
  scope: 'document',
  family: 'element',
  severity: 'block',
  name: '发文字号格式错误',
  message:
    '发文字号由机关代字、年份、顺序号组成，年份标全称并用六角括号“〔〕”，顺序号不编虚位、不加“第”，写作“临办发〔2026〕12号”的形式。',
  source: 'GB/T 9704-2012 7.2.5',
  fixes: 'none',
  check,
  wrong: [
    { text: '正文', fields: { issuingNumber: '临办发2026-12号' } },
    { text: '正文', fields: { issuingNumber: '临办发〔26〕12号' } },
    { text: 'title|关于做好值班工作的通知\n临办发〔2026〕第12号\n各县（区）委：' },
    { text: '临办发〔2026〕012号\ntitle|关于做好值班工作的通知' },
    { text: '临办发【2026】12号\ntitle|关于做好值班工作的通知' },
    { text: '临办发（2026）12号\ntitle|关于做好值班工作的通知' },
    { text: '临办发〔26〕12号\ntitle|关于做好值班工作的通知' },
    { text: '〔2026〕临办发12号\ntitle|关于做好值班工作的通知' },
    { text: '临办发2026年12号\ntitle|关于做好值班工作的通知' },
    { text: '临办发〔2026〕12\ntitle|关于做好值班工作的通知' },
    { text: '临办发〔二〇二六〕12号\ntitle|关于做好值班工作的通知' },
  ],
  right: [
    { text: '正文', fields: { issuingNumber: '临办发〔2026〕12号' } },
    { text: '临办发〔2026〕12号\ntitle|关于做好值班工作的通知' },
    { text: 'title|临江市人民政府公告\n2026年第5号\n现公告如下。' },
    { text: 'title|临江市人民政府令\n第12号' },
    { text: 'title|关于停电的公告\n公告〔2026〕第5号' },
    { text: 'title|专题会议纪要\n（第23次）\n2026年10月16日，会议召开。' },
    { text: 'title|在会议上的讲话\n2026年3月12日\n同志们：' },
    {
      text: 'title|专题会议纪要\n〔2026〕9号\n2026年5月12日，会议召开。',
      kind: { name: '纪要', group: 'statutory', direction: 'any' },
    },
  ],
}
