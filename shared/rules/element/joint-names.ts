import { fieldList, fieldText } from '../../document/fields.ts'
import type { Passage } from '../passage.ts'
import type { DocumentRule, Hit, RuledDocument } from '../rule.ts'

/** The bodies of a joint issue as the form names them, the host first. */
function bodiesOf({ fields }: RuledDocument): readonly string[] {
  const others = fieldList(fields, 'jointAuthorities').filter((name) => name.trim() !== '')
  return others.length === 0 ? [] : [fieldText(fields, 'issuingAuthority'), ...others]
}

function* check(document: RuledDocument): Generator<Hit & { readonly passage: Passage }> {
  const bodies = bodiesOf(document)
  const names = document.passages.filter((passage) => passage.kind === 'issuerName' && passage.text.trim() !== '')
  const last = names.at(-1)
  if (bodies.length === 0 || last === undefined) return
  const wrong = names.find(({ text }, index) => text.trim() !== bodies[index])
  if (wrong === undefined && names.length === bodies.length) return
  const passage = wrong ?? last
  yield { passage, from: 0, to: passage.text.length, params: { bodies: bodies.join('、') } }
}

/** Names under a joint issue that are not those of its mark, in their order. */
export const jointNames: DocumentRule = {
  id: 'NEG-JOINT-NAMES',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '联合行文署名与发文机关标志不一致',
  message: '联合行文的署名应与发文机关标志的机关和顺序一致：{{bodies}}。',
  source: 'GB/T 9704-2012 7.2.4、7.3.5',
  fixes: 'none',
  check,
  wrong: [
    {
      text: 'body|正文。\nissuerName|临江市财政局\nissuerName|临江市档案馆',
      fields: { issuingAuthority: '临江市档案馆', jointAuthorities: ['临江市财政局'] },
    },
    {
      text: 'body|正文。\nissuerName|临江市档案馆',
      fields: { issuingAuthority: '临江市档案馆', jointAuthorities: ['临江市财政局'] },
    },
  ],
  right: [
    {
      text: 'body|正文。\nissuerName|临江市档案馆\nissuerName|临江市财政局',
      fields: { issuingAuthority: '临江市档案馆', jointAuthorities: ['临江市财政局'] },
    },
    { text: 'body|正文。\nissuerName|临江市档案馆', fields: { issuingAuthority: '临江市档案馆' } },
    { text: 'body|正文。', fields: { issuingAuthority: '临江市档案馆', jointAuthorities: ['临江市财政局'] } },
  ],
}
