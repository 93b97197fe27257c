import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** A number behind its label, with an area code or without. */
const PHONE = /(?<=(?:电话|手机|手机号码?|传真)[：:]\s?)[(（]?(\d{3,4})?[)）]?[-－—]?(\d{5,13})(?![\d×xX*-])/g
const POSTCODE = /(?<=(?:邮编|邮政编码)[：:]\s?)\d{1,9}(?!\d)/g
const MOBILE = 11

/** Whether a number has as many digits as numbers of its kind have; short service numbers such as 12345 have fewer. */
function isWhole(written: string): boolean {
  const digits = written.replace(/\D/g, '')
  if (digits.length <= 5 || /^(?:400|800|95|96|12)/.test(digits)) return true
  if (/[-－—)）]/.test(written))
    return /^0\d{2,3}\D+\d{7,8}$/.test(written.replace(/^[（(]/, '')) || /^1[3-9]\d-?\d{4}-?\d{4}$/.test(written)
  if (/^1[3-9]/.test(digits) && digits.length > 8) return digits.length === MOBILE
  return digits.startsWith('0')
    ? digits.length >= 10 && digits.length <= 12
    : digits.length === 7 || digits.length === 8
}

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 0: written } of matchesOf(PHONE, text))
    if (!isWhole(written)) yield { from, to, variant: 'phone' }
  for (const { from, to, 0: written } of matchesOf(POSTCODE, text))
    if (written.length !== 6) yield { from, to, variant: 'postcode' }
}

/** A number to be called or written to that has too many or too few digits. */
export const contactNumber: PassageRule = {
  id: 'NEG-CONTACT-NUMBER',
  scope: 'passage',
  family: 'element',
  severity: 'warn',
  name: '联系电话、邮编位数不对',
  message: '“{{text}}”：{{problem}}，请核对。',
  variants: {
    phone: '手机号码为11位，固定电话为7位或者8位，区号为3位或者4位',
    postcode: '邮政编码为6位',
  },
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  finds: [PHONE, POSTCODE],
  check,
  wrong: [
    { text: '联系人：李敏，联系电话：1387654321。' },
    { text: '联系电话：138765432109。' },
    { text: '电话：0578-865532。' },
    { text: '联系电话：886553' },
    { text: '邮编：32300。' },
  ],
  right: [
    { text: '联系人：李敏，联系电话：13876543210。' },
    { text: '电话：0578-8655321，传真：（0578）8655322。' },
    { text: '联系电话：8655321；邮编：323000。' },
    { text: '监督电话：12345，服务电话：400-8123456。' },
  ],
}
