import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { type Match, matchesOf } from '../text.ts'

/** A conjunction, what completes it later in the sentence, and how the two are written together. */
interface Pair {
  readonly opens: RegExp
  readonly completes: RegExp
  readonly form: string
}

const PAIRS: readonly Pair[] = [
  {
    opens: /(?<=^|[，、；：])(?:[^，。；：！？]{0,12})(?:不仅仅?|不但|不光)(?![如此])/gu,
    completes: /而且|并且|还|也|更|又|甚至|反而|反倒|同时|同样|就连|均|都/u,
    form: '不仅……而且（还、也、更）……',
  },
  {
    opens: /(?<=^|[，、；：])(?:[^，。；：！？]{0,8})(?:虽然|尽管)/gu,
    completes: /但|却|可|仍|依然|不过|然而|还|也|都|毕竟|总体/u,
    form: '虽然……但是……',
  },
  {
    opens: /(?<=^|[，、；：])(?:[^，。；：！？]{0,8})(?:无论|不论|不管)(?!如何|怎样|怎么|不问|使?用|[，、。])/gu,
    completes: /都|均|也|总|一律|始终|坚决|决不|绝不|必须|要|一概|一视同仁|一查到底|皆|应/u,
    form: '无论……都……',
  },
]
/** One that is completed by the partner of another: 只要……才. */
const CROSSED: readonly (readonly [pattern: RegExp, form: string])[] = [
  [/只要[^，。；！？]{2,30}，(?:[^，。；！？]{0,8})才(?:能|会|可)/gu, '只要……就……'],
  [/只有[^，。；！？]{2,30}，(?:[^，。；！？]{0,8})就(?=[能会可是])/gu, '只有……才……'],
  [/(?:无论|不论|不管)[^，。；！？]{2,30}，(?:但是|但|却)/gu, '无论……都……'],
  [/(?:虽然|尽管)[^，。；！？]{2,30}，所以/gu, '虽然……但是……'],
  [/因为[^，。；！？]{2,30}，(?:但是|因为)/gu, '因为……所以……'],
  [/不是[^，。；！？]{2,20}，(?:就是而是|而就是)/gu, '不是……就是……'],
]
const SENTENCE = /[^。！？；]+/gu

function sentencesOf(text: string): readonly Match[] {
  return matchesOf(SENTENCE, text)
}

function* check({ text }: Passage): Generator<Hit> {
  for (const [pattern, form] of CROSSED)
    for (const { from, to } of matchesOf(pattern, text)) yield { from, to, params: { form } }
  for (const sentence of sentencesOf(text)) {
    for (const { opens, completes, form } of PAIRS) {
      for (const { from, to } of matchesOf(opens, sentence[0])) {
        if (completes.test(sentence[0].slice(to))) continue
        yield { from: sentence.from + Math.max(from, to - 2), to: sentence.from + to, params: { form } }
      }
    }
  }
}

/** A conjunction without its partner, or with that of another one. */
export const conjunctionPair: PassageRule = {
  id: 'NEG-WORD-CONJUNCTION',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'info',
  name: '关联词语残缺或搭配不当',
  message: '“{{text}}”处关联词语不成对，一般用“{{form}}”。',
  source: '《图书编校质量差错认定细则》；现代汉语语法',
  fixes: 'none',
  finds: [...CROSSED.map(([pattern]) => pattern), ...PAIRS.map(({ opens }) => opens)],
  check,
  wrong: [
    { text: '这项工作不仅关系全局，关系群众切身利益。' },
    { text: '只要坚持问题导向，才能抓出成效。' },
    { text: '只有深入基层，就能掌握实情。' },
    { text: '虽然取得了成绩，存在不少问题。' },
    { text: '无论任务多重，按时完成。' },
  ],
  right: [
    { text: '这项工作不仅关系全局，而且关系群众切身利益。' },
    { text: '只要坚持问题导向，就能抓出成效。' },
    { text: '只有深入基层，才能掌握实情。' },
    { text: '虽然取得了成绩，但仍存在不少问题。' },
    { text: '无论任务多重，都要按时完成。' },
    { text: '不仅如此，工作还有差距。' },
    { text: '出了问题，无论涉及谁，一查到底。' },
  ],
}
