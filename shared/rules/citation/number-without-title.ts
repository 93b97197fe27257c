import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 根据临市监发〔2026〕9号文件要求: the number alone; behind 》 or in brackets it follows its title. */
const ALONE =
  /(?:根据|按照|依据|遵照|落实|贯彻|执行|转发|参照|依照)([\u4e00-\u9fff]{2,10}〔\d{4}〕\d{1,4}号)(?=(?:文件?)?(?:的?(?:要求|精神|规定|部署|有关|相关|通知))|文件?，)/g

const numbersAlone = perPassage(({ text }: Passage) => matchesOf(ALONE, text))

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  for (const [index, passage] of passages.entries())
    for (const { to, 1: number = '' } of numbersAlone(passage))
      if (!isCitedBefore(passages, index, number)) yield { passage, from: to - number.length, to }
}

function isCitedBefore(passages: readonly Passage[], index: number, number: string): boolean {
  return passages.slice(0, index).some(({ text }) => text.includes(number))
}

/** A document cited by its number only. */
export const numberWithoutTitle: DocumentRule = {
  id: 'NEG-CITE-UNTITLED',
  scope: 'document',
  family: 'citation',
  severity: 'info',
  name: '引用公文只引文号',
  message: '引用公文应先引标题、后引发文字号，请在“{{text}}”前补上标题。',
  source: '实务（沿用2000年《国家行政机关公文处理办法》第二十五条）',
  fixes: 'none',
  check,
  wrong: [{ text: '根据临市监发〔2026〕9号文件要求，制定本方案。' }],
  right: [
    { text: '根据《关于做好消费维权工作的通知》（临市监发〔2026〕9号）要求，制定本方案。' },
    {
      text: '《关于做好消费维权工作的通知》（临市监发〔2026〕9号）已经印发。\n按照临市监发〔2026〕9号文件要求，抓好落实。',
    },
  ],
}
