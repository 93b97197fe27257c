import type { Passage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { bodiesInTitle, signatureOf } from './parts.ts'

/** 中共临江市委 and 中共临江市委员会 are the same, and so is a name with its seal noted after it. */
function plainName(name: string): string {
  return name.replace(/[\s、，和]|（[^（）]*）/g, '').replace(/(?<=中共.{2,12}委)员会/g, '')
}

/** A body, not a congress or an occasion, whose decisions others sign. */
const BODY = /(?:政府|委|委员会|办公[厅室]|[局厅部院处]|中心|领导小组|指挥部|公司|法院|检察院)$/
/** 临江市教育局等5部门: the title does not name them all. */
const SHORTENED = /等[\d一二两三四五六七八九十]*(?:个)?(?:部门|单位|机关)?$/

/** The first name that does not go on where the names before it have come to. */
function firstOther(names: readonly Passage[], inTitle: string): Passage | undefined {
  let rest = inTitle
  for (const passage of names) {
    const name = plainName(passage.text)
    if (!rest.startsWith(name)) return passage
    const after = rest.slice(name.length)
    // 临江市人民政府 is the beginning of 临江市人民政府办公室, but another body.
    if (names.length === 1 && after !== '') return passage
    rest = after
  }
  return rest === '' ? undefined : names.at(-1)
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const inTitle = plainName(bodiesInTitle(passages))
  const { names } = signatureOf(passages)
  // Orders and bills are signed by a person: 市长　林若川.
  const isBody = names.some(({ text }) => BODY.test(plainName(text)))
  if (!isBody || !BODY.test(inTitle) || SHORTENED.test(inTitle)) return
  const passage = firstOther(names, inTitle)
  if (passage !== undefined) yield { passage, from: 0, to: passage.text.length, params: { inTitle } }
}

/** A name under the text that is not that of the title, or names in another order. */
export const issuerOfTitle: DocumentRule = {
  id: 'NEG-ISSUER-TITLE',
  scope: 'document',
  family: 'element',
  severity: 'block',
  name: '发文机关署名与标题不一致',
  message: '署名“{{text}}”与标题中的发文机关“{{inTitle}}”不一致，应署发文机关全称或者规范化简称。',
  source: 'GB/T 9704-2012 7.3.5；《党政机关公文处理工作条例》第九条第十一项',
  fixes: 'none',
  check,
  wrong: [
    {
      text: 'title|临江市人民政府办公室关于值班的通知\nbody|正文。\nissuerName|临江市人民政府\ndateOfIssue|2026年3月1日',
    },
    {
      text: 'title|中共临江市委办公室关于值班的通知\nbody|正文。\nissuerName|临江市委办公室\ndateOfIssue|2026年3月1日',
    },
    {
      text: 'title|中共云岭区委　云岭区人民政府关于表彰的决定\nbody|正文。\nissuerName|中共云岭区委\nissuerName|云岭区政府\ndateOfIssue|2026年3月1日',
    },
    {
      text: 'title|中共云岭区委、云岭区人民政府关于表彰的决定\nbody|正文。\nissuerName|云岭区人民政府\nissuerName|中共云岭区委\ndateOfIssue|2026年3月1日',
    },
  ],
  right: [
    { text: 'title|中共临江市委关于值班的通知\nbody|正文。\nissuerName|中共临江市委员会\ndateOfIssue|2026年3月1日' },
    {
      text: 'title|中共云岭区委　云岭区人民政府关于表彰的决定\nbody|正文。\nissuerName|中共云岭区委\nissuerName|云岭区人民政府\ndateOfIssue|2026年3月1日',
    },
    { text: 'title|临江市教育局等5部门关于值班的通知\nbody|正文。\nissuerName|临江市教育局\nissuerName|临江市公安局' },
    { text: 'title|关于值班的通知\nbody|正文。\nissuerName|临江市教育局' },
    {
      text: 'title|临江市人民政府关于提请审议规划的议案\nbody|正文。\nissuerName|市长　林若川\ndateOfIssue|2026年3月1日',
    },
    { text: 'title|临江市第九届人民代表大会第六次会议关于规划的决议\nbody|正文。\nissuerName|临江市人大常委会办公室' },
  ],
}
