import type { Passage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { bodiesInTitle } from './parts.ts'

/** Marks that do not stand between addressees: ， between classes, 、 within one. */
const FOREIGN_MARK = /[；;,。.／/](?=.)|(?<=[\p{Script=Han}）])[ \u3000]+(?=[\p{Script=Han}])/gu
/** Only bodies below the writer's own are called so. */
const LOWER = /各(?:县|区|市|乡|镇|街道|村|社区|科室|处室|直属|下属|基层|有关|单位|部门)[^，：]*/
const IN_BRACKETS = /（[^（）]*）/g

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (kind.group !== 'statutory') return
  const own = bodiesInTitle(passages)
  for (const passage of passages) {
    if (passage.kind !== 'addressee') continue
    const names = passage.text.replace(IN_BRACKETS, (part) => '一'.repeat(part.length))
    for (const { index, 0: mark } of names.matchAll(FOREIGN_MARK))
      yield { passage, from: index, to: index + mark.length, variant: 'mark' }
    yield* ownName(passage, own)
    const lower = kind.direction === 'upward' ? LOWER.exec(passage.text) : null
    if (lower !== null) yield { passage, from: lower.index, to: lower.index + lower[0].length, variant: 'lower' }
  }
}

/** The issuing body among those it writes to. */
function* ownName(passage: Passage, own: string): Generator<DocumentHit> {
  if (own === '') return
  for (const name of passage.text.matchAll(/[^，、：；\s]+/g))
    if (name[0] === own) yield { passage, from: name.index, to: name.index + own.length, variant: 'own' }
}

/** Addressees with a wrong mark between them, or the issuing body itself. */
export const addresseeForm: DocumentRule = {
  id: 'NEG-ADDRESSEE-FORM',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '主送机关写法不当',
  message: '{{problem}}。',
  variants: {
    mark: '主送机关同类之间用顿号，不同类之间用全角逗号',
    lower: '上行文的主送机关应是上级机关，“{{text}}”请核对',
    own: '主送机关“{{text}}”就是发文机关，请核对',
  },
  source: 'GB/T 9704-2012 7.3.2；实务',
  fixes: 'none',
  check,
  wrong: [
    { text: 'addressee|各县（市、区）委；市直各单位：' },
    { text: 'addressee|各县（市、区）委 市直各单位：' },
    { text: 'title|临江市教育局关于值班的通知\naddressee|临江市教育局：' },
    { text: 'addressee|各县（市、区）委编办：', kind: { name: '报告', group: 'statutory', direction: 'upward' } },
  ],
  right: [
    { text: 'addressee|各县（市、区）委，市委各部委、市直各单位：' },
    { text: 'title|临江市教育局关于值班的函\naddressee|临江市公安局：' },
    { text: 'addressee|各县（市、区；含开发区）委：' },
  ],
}
