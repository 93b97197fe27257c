import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** A title that begins with who issued it, and the code of the number behind it. */
const CITED =
  /《(中共[\u4e00-\u9fff]{2,12}?(?:委员会|[省市县区州]委|中央)|[\u4e00-\u9fff]{2,14}?(?:人民政府|[省市县区州]政府))(办公[厅室])?(?:关于|印发|转发)[^《》]{2,80}》[（(]([\u4e00-\u9fff]{2,10})〔\d{4}〕\d{1,5}号[）)]/g
/** A notice that issues the paper of another body names that one first. */
const IS_JOINT = /、|政府.*委|委.*政府/

function problemOf(issuer: string, office: string, code: string): string | null {
  const isParty = issuer.startsWith('中共')
  if (IS_JOINT.test(issuer)) return null
  if (isParty) return code.includes('政') && !code.includes('政研') && !code.includes('政法') ? 'party' : null
  if (/[委党]/.test(code)) return 'government'
  if (office === '') return code.includes('政办') || code.includes('府办') ? 'notOffice' : null
  return code.includes('办') ? null : 'office'
}

function* check({ text }: Passage): Generator<Hit> {
  for (const { to, 0: whole, 1: issuer = '', 2: office = '', 3: code = '' } of matchesOf(CITED, text)) {
    const variant = problemOf(issuer, office, code)
    if (variant === null) continue
    const length = whole.length - whole.lastIndexOf(code)
    yield { from: to - length, to: to - 1, variant }
  }
}

/** A cited number whose code is that of another body than the title names. */
export const issuerOfNumber: PassageRule = {
  id: 'NEG-CITE-ISSUER',
  scope: 'passage',
  reads: 'shadow',
  family: 'citation',
  severity: 'warn',
  name: '引用文号的机关代字与发文机关不符',
  message: '“{{text}}”{{problem}}，请核对原文。',
  variants: {
    party: '是政府的机关代字，而标题中的发文机关是党委',
    government: '是党委的机关代字，而标题中的发文机关是政府',
    office: '不是政府办公厅（室）的机关代字，而标题中的发文机关是办公厅（室）',
    notOffice: '是政府办公厅（室）的机关代字，而标题中的发文机关是政府',
  },
  source: 'GB/T 9704-2012 7.2.5；《党政机关公文处理工作条例》第二十条第四项',
  fixes: 'none',
  finds: [CITED],
  check,
  wrong: [
    { text: '根据《中共临江市委关于进一步优化营商环境的决定》（临政发〔2026〕1号）精神' },
    { text: '根据《临江市人民政府关于加强节水的意见》（临委发〔2026〕1号）精神' },
    { text: '根据《临江市人民政府办公室关于加强节水的意见》（临政发〔2026〕1号）精神' },
    { text: '根据《临江市人民政府关于加强节水的意见》（临政办发〔2026〕1号）精神' },
  ],
  right: [
    { text: '根据《中共临江市委关于进一步优化营商环境的决定》（临发〔2026〕1号）精神' },
    { text: '根据《临江市人民政府办公室关于加强节水的意见》（临政办发〔2026〕1号）精神' },
    { text: '根据《国务院办公厅关于加强节水的意见》（国办发〔2026〕1号）精神' },
  ],
}
