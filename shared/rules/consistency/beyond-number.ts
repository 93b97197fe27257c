import { COUNT, countOf } from '../count-words.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'
import { gathered } from './gathered.ts'

/** 《条例（草案）》共6章45条 */
const HAS = new RegExp(`共(?:分为?|有|设)?(${COUNT})章[，、]?(?:(${COUNT})条)?`, 'g')
const NAMED = new RegExp(`第(${COUNT})(章|条)`, 'g')

interface Size {
  readonly chapters: number
  readonly articles: number | null
}

const sizesIn = perPassage(({ text }: Passage): readonly Size[] =>
  matchesOf(HAS, text).map(({ 1: chapters = '', 2: articles }) => {
    return { chapters: countOf(chapters), articles: articles === undefined ? null : countOf(articles) }
  }),
)
const namedIn = perPassage(
  ({ text }: Passage): readonly (Range & { readonly number: number; readonly unit: string })[] =>
    matchesOf(NAMED, text)
      // 《养犬管理条例》第五十条 is of another text.
      .filter(({ from }) => text.charAt(from - 1) !== '》')
      .map(({ from, to, 1: number = '', 2: unit = '' }) => ({ from, to, number: countOf(number), unit })),
)

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const sizes = gathered(passages, sizesIn)
  const [size] = sizes
  if (size === undefined || sizes.length > 1) return
  for (const passage of passages)
    for (const { from, to, number, unit } of namedIn(passage)) {
      const last = unit === '章' ? size.chapters : (size.articles ?? Number.POSITIVE_INFINITY)
      if (number > last) yield { passage, from, to, params: { last } }
    }
}

/** A chapter that a draft of fewer chapters does not have. */
export const beyondNumber: DocumentRule = {
  id: 'NEG-BEYOND-NUMBER',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '章、条序号超过总数',
  message: '文中说共{{last}}章或者条，此处为“{{text}}”，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  check,
  wrong: [{ text: '《条例（草案）》共6章45条，主要内容如下。\n第七章规定了相应的法律责任。' }],
  right: [
    { text: '《条例（草案）》共6章45条，主要内容如下。\n第六章规定了相应的法律责任。' },
    { text: '《条例（草案）》共6章45条，依据《立法法》第八十条制定。' },
    { text: '全书共6章，另一部共9章，第七章最长。\n全书共6章。' },
  ],
}
