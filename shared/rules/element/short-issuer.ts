import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { bodiesInTitle, signatureOf } from './parts.ts'

/** 云岭区政府, 市政府办公室, 临江市委, 县府办: names that are said, not signed with. */
const SHORT =
  /^(?:中共)?(?:[\p{Script=Han}]{0,6}[省市县区州乡镇])?(?:(?<!人民)政府(?:办公?[厅室]?)?|府办公?室?|办)$|^(?!中共)[\p{Script=Han}]{0,6}[省市县区州]委(?:办公?[厅室]?|[\p{Script=Han}]{2}部)?$|^(?:本|我)[局委办市县区]$|^[市县区省州](?!委党校)[\p{Script=Han}]{2,10}[局委办厅]$/u

function* check({ kind, passages, office }: RuledDocument): Generator<DocumentHit> {
  // A name that the title has in another form is what a rule of its own is for.
  if (kind.group !== 'statutory' || bodiesInTitle(passages) !== '') return
  for (const passage of signatureOf(passages).names) {
    const name = passage.text.replace(/\s/g, '')
    // What the office's own register calls a full name is one: 临江市委办公室.
    if (office.bodies.some((body) => body.name === name)) continue
    if (SHORT.test(name)) yield { passage, from: 0, to: passage.text.length }
  }
}

/** A signature in a short name that is not a standard one. */
export const shortIssuer: DocumentRule = {
  id: 'NEG-ISSUER-SHORT',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '发文机关署名用简称',
  message: '“{{text}}”不是发文机关全称或者规范化简称，请写全，如“中共临江市委”“临江市人民政府”。',
  source: 'GB/T 9704-2012 7.3.5；《党政机关公文处理工作条例》第九条第十一项',
  fixes: 'none',
  check,
  wrong: [
    { text: 'title|关于值班的通知\nbody|正文。\nissuerName|云岭区政府\ndateOfIssue|2026年3月1日' },
    { text: 'title|关于值班的通知\nbody|正文。\nissuerName|临江市委\ndateOfIssue|2026年3月1日' },
    { text: 'title|关于值班的通知\nbody|正文。\nissuerName|市教育局\ndateOfIssue|2026年3月1日' },
  ],
  right: [
    { text: 'title|关于值班的通知\nbody|正文。\nissuerName|云岭区人民政府\ndateOfIssue|2026年3月1日' },
    { text: 'title|关于值班的通知\nbody|正文。\nissuerName|中共临江市委办公室\ndateOfIssue|2026年3月1日' },
    { text: 'title|关于值班的通知\nbody|正文。\nissuerName|临江市教育局\ndateOfIssue|2026年3月1日' },
    { text: 'title|关于值班的通知\nbody|正文。\nissuerName|临江市机关事务管理局\ndateOfIssue|2026年3月1日' },
    {
      text: 'title|关于值班的通知\nbody|正文。\nissuerName|临江市委办公室\ndateOfIssue|2026年3月1日',
      office: { bodies: [{ name: '临江市委办公室', shortName: '市委办' }] },
    },
  ],
}
