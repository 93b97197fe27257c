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
  [/只有(?!一[条个点])[^，。；！？]{2,30}，(?:[^，。；！？]{0,8})就(?=[能会可是要应])/gu, '只有……才……'],
  [/只有(?!一[条个点])[^，。；！？]{2,20}就(?=能|会|可以)/gu, '只有……才……'],
  [/(?:无论|不论|不管)[^，。；！？]{2,30}，(?:但是|但|却|[^，。；]{0,4}就(?=[要会能应]))/gu, '无论……都……'],
  [
    /(?:无论|不论|不管)(?![^，。；]{0,24}(?:多|怎|什么|何|哪|谁|否|还是|或|大小|[、和与]))[^，。；]{0,12}[很太](?!快|少)[^，。；]{1,8}(?=，)/gu,
    '无论多么（怎样）……都……',
  ],
  [
    /(?:虽然|尽管)[^，。；]{0,8}(?:什么样|怎样|多么|哪些|哪个|何种)的?[^，。；]{0,12}，[^，。；]{0,6}(?:都|也|均)/gu,
    '无论……都……',
  ],
  [/(?:虽然|尽管)[^，。；！？]{2,30}，所以/gu, '虽然……但是……'],
  [/(?:虽然|尽管)[^，。；！？]{2,30}，(?:而且|并且|因此|因而|从而)(?![^。；]*(?:但|却|可是|仍))/gu, '虽然……但是……'],
  [/因为[^，。；！？]{2,30}，(?:但是|因为)/gu, '因为……所以……'],
  [
    /(?:因为|由于)[^，。；！？]{2,30}，(?:但是?(?![^。；]*(?:所以|因此|因而|导致|造成|致使|仍|也))|却|而且|从而所以|因此之故|可是)/gu,
    '因为（由于）……所以（因此）……',
  ],
  [/不是[^，。；！？]{2,20}，(?:就是而是|而就是)/gu, '不是……就是……'],
  [/(?<![完定])既(?:要|能|可|需)[^，。；！？]{2,24}，(?:而且|并且|但是?|却|所以)/gu, '既……又（也）……'],
  [/(?:即使|即便|哪怕|就算|纵使|纵然)[^，。；！？]{2,24}，(?:但是?|却|可是|才|就要?|而且|所以|然而)/gu, '即使……也……'],
  [/(?:宁可|宁愿|宁肯)[^，。；！？]{2,24}，(?:才|都|就|而是|但)/gu, '宁可……也不……'],
  [/与其[^，。；！？]{2,24}，(?:也不如|而是|就|还要|但|才|也要|应当|应该|必须|要)/gu, '与其……不如……'],
  [/除非[^，。；！？]{2,24}，(?:就|都|便|即)(?=能|可|会)/gu, '除非……才（否则）……'],
  [/除了[^，。；！？]{2,24}，(?:才|就(?=要|应|必须)|而是|但要?)/gu, '除了……还（也）……'],
  [/一旦[^，。；！？]{2,24}，[^，。；]{0,4}才(?![智干华])/gu, '一旦……就……'],
  [
    /(?:如果|假如|倘若|要是|若是)[^，。；！？]{2,30}，[^，。；才]{0,6}(?:才(?=[能会可是有])|所以|而且|因此)/gu,
    '如果……就（那么）……',
  ],
  [/之所以[^，。；]{2,40}，(?:主要)?(?:因为|由于|所以|因此|因而|从而)/gu, '之所以……，是因为……'],
  [/一方面[^。；]{2,40}[，；]一面(?![墙旗镜对])/gu, '一方面……另一方面……'],
  [
    /(?:不仅仅?|不但|不光|不单)[^，。；！？]{2,30}，(?:但是?也?|却|然而|可是|所以|因此|不但)(?=[\u4e00-\u9fff])/gu,
    '不仅……而且……',
  ],
  [/要么[^，。；]{1,20}，(?:或者|还是|就是)/gu, '要么……要么……'],
  [
    /(?:为了|为(?=进一步|加强|切实|贯彻|做好|确保|推动|规范|保障|落实|提高|全面|深入|有效))[^，。；]{3,30}，(?:因此|所以|因而)(?=[\u4e00-\u9fff])/gu,
    '为了……，……',
  ],
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
    { text: '即使任务再重，但我们要完成好。' },
    { text: '与其年年修补，也不如一次改造到位。' },
    { text: '之所以取得成绩，因为有市委的领导。' },
    { text: '既要看到成绩，而且要正视问题。' },
    { text: '由于资金不到位，但工程进展缓慢。' },
    { text: '无论工作很忙，大家都坚持学习。' },
  ],
  right: [
    { text: '这项工作不仅关系全局，而且关系群众切身利益。' },
    { text: '只要坚持问题导向，就能抓出成效。' },
    { text: '只有深入基层，才能掌握实情。' },
    { text: '虽然取得了成绩，但仍存在不少问题。' },
    { text: '无论任务多重，都要按时完成。' },
    { text: '不仅如此，工作还有差距。' },
    { text: '只有一个目的，就是为群众服务。' },
    { text: '即使任务再重，也要完成；与其等待，不如行动。' },
    { text: '由于前期准备充分，因此进展顺利；除了学习，还要实践。' },
    { text: '出了问题，无论涉及谁，一查到底。' },
  ],
}
