import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { SURNAMES } from '../surnames.ts'
import { matchesOf, type Range } from '../text.ts'

const CITED = /《([^《》]{4,80})》[（(]([\u4e00-\u9fff]{1,16}〔\d{4}〕\d{1,5}号)[）)]/g
/** 电话：0571-83456789 */
const PHONE = /(?:电话|传真|热线)(?:号码)?(?:为|是)?[：:]?(?:0\d{2,3}[-—－])?(\d{7,8}|1\d{10})(?!\d)/g

interface Said extends Range {
  readonly title: string
  readonly number: string
}

const citedIn = perPassage(({ text }: Passage): readonly Said[] =>
  matchesOf(CITED, text).map(({ from, to, 1: title = '', 2: number = '' }) => ({ from, to, title, number })),
)
/** 张明，联系电话: whose number it is. */
const OWNER = /([\u4e00-\u9fff]{2,3})[，,（(、；\s\u3000]{0,2}(?:联系|咨询|办公|值班)?$/
const OWNER_WITHIN = 10

interface Phone extends Range {
  readonly digits: string
  readonly owner: string
}

const phonesIn = perPassage(({ text }: Passage): readonly Phone[] =>
  matchesOf(PHONE, text).map(({ from, to, 1: digits = '' }) => {
    const [, name = ''] = OWNER.exec(text.slice(Math.max(0, from - OWNER_WITHIN), from)) ?? []
    return { from, to, digits, owner: SURNAMES.has(name.charAt(0)) ? name : '' }
  }),
)

/** A title under another number than before, or a number with another title. */
function* citations(passages: readonly Passage[]): Generator<DocumentHit> {
  const [numbers, titles] = [new Map<string, string>(), new Map<string, string>()]
  for (const passage of passages)
    for (const { from, to, title, number } of citedIn(passage)) {
      const [ownNumber, ownTitle] = [numbers.get(title) ?? number, titles.get(number) ?? title]
      numbers.set(title, ownNumber)
      titles.set(number, ownTitle)
      if (ownNumber !== number) yield { passage, from, to, variant: 'number', params: { other: ownNumber } }
      else if (isOtherTitle(title, ownTitle)) yield { passage, from, to, variant: 'title', params: { other: ownTitle } }
    }
}

/** One of two titles may leave out who issued the document. */
function isOtherTitle(one: string, other: string): boolean {
  return !one.endsWith(other) && !other.endsWith(one)
}

/** Whether two numbers are one with two neighbouring digits that changed places. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false
  const at = [...one].findIndex((digit, index) => digit !== other.charAt(index))
  const swapped = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2)
  return swapped === other
}

/** Two people have two numbers. */
function isOfOne(one: Phone, other: Phone): boolean {
  return one.owner === other.owner || one.owner === '' || other.owner === ''
}

function* phones(passages: readonly Passage[]): Generator<DocumentHit> {
  const known: Phone[] = []
  for (const passage of passages)
    for (const phone of phonesIn(passage)) {
      const { from, to, digits } = phone
      const other = known.find((one) => isSwapped(one.digits, digits) && isOfOne(one, phone))
      if (other !== undefined && !known.some((one) => one.digits === digits))
        yield { passage, from, to, variant: 'phone', params: { other: other.digits } }
      if (known.length < MOST) known.push(phone)
    }
}
const MOST = 20

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  yield* citations(passages)
  yield* phones(passages)
}

/** One document cited under two numbers or titles, one telephone with two numbers. */
export const citedTwice: DocumentRule = {
  id: 'NEG-CONSISTENT-CITED',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '同一文件、电话前后写法不一致',
  message: '前文{{problem}}，请核对。',
  variants: {
    number: '该文件的文号是{{other}}',
    title: '该文号的标题是《{{other}}》',
    phone: '电话是{{other}}',
  },
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  check,
  wrong: [
    {
      text: '根据《关于开展安全检查的通知》（临办发〔2026〕12号）要求，报告如下。\n按照《关于开展安全检查的通知》（临办发〔2026〕21号）部署，认真整改。',
    },
    {
      text: '根据《关于开展安全检查的通知》（临办发〔2026〕12号）要求，报告如下。\n按照《关于开展消防检查的通知》（临办发〔2026〕12号）部署，认真整改。',
    },
    { text: '联系电话：0571-83456789。\n请报市委办公室，联系电话：0571-83456798。' },
  ],
  right: [
    {
      text: '根据《市委办公室关于开展安全检查的通知》（临办发〔2026〕12号）要求，报告如下。\n按照《关于开展安全检查的通知》（临办发〔2026〕12号）部署，认真整改。',
    },
    { text: '联系人：张明，电话：83456789；李华，电话：83456788。' },
    { text: '联系人：张明，电话：83456789。\n联系人：李华，电话：83456798。' },
  ],
}
