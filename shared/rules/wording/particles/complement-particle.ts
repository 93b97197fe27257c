import type { Passage } from '../../passage.ts'
import type { Hit, PassageRule } from '../../rule.ts'
import { matchesOf } from '../../text.ts'

const DONE =
  '(?:估计|考虑|安排|部署|处理|落实|完成|进行|发展|开展|推进|建设|打造|布置|装扮|收拾|贯彻|治理|管理|整改|做|办|抓|干|写|说|讲|想|看|开|管|用|学|记|谈|查|问|议|练|建|把握|掌握|分析|准备|组织|表现|执行|表达|体现|展现|诠释|发挥|调动|搞|弄|变|显|过|活|走|站|挺|压|守|拧|盯|立|忙|急|累)'
/** With a word of degree any adjective will do: 讲的很实在。 In 说的很对 it is what is said. */
const WITH_DEGREE =
  /(?<=(?:做|办|抓|干|写|说|讲|想|看|开|管|用|学|记|谈|搞|变|显|推进|落实|完成|处理|安排|考虑|执行|表现|发展|开展|解决|整改|贯彻|布置|建设|治理|衔接|配合|把握|掌握|分析|准备|组织|运行|运转))[的地](?=(?:很|非常|十分|比较|更加|相当|特别|越来越|不够|不太|尤为|格外)(?!对|正确|重要|有道理|有限|多的|少的|大的)\p{Script=Han}{1,4}[，。；！])/gu
/** In 大家讲的都很好 it may be what is said; after a pause nobody is named who says it. */
const AFTER_PAUSE =
  /(?<=(?:^|[，。；])(?:做|办|抓|干|写|说|讲|谈|推进|落实|完成|处理|安排|考虑|执行|表现))的(?=都(?:很|非常|十分|比较))/gu
/** A verb with 的 before an adverb of degree and an adjective: what follows says how, so 得 belongs there. */
const COMPLEMENT =
  /(?<=(?:估计|考虑|安排|部署|处理|落实|完成|进行|发展|做|办|抓|干|写|说|讲|想|看|开|管|用|学|记|把握|掌握|分析|准备|组织|表现|推进|执行))的(?=(?:更加?|很|非常|十分|比较|较为?|相当|特别|尤为|越来越)?(?:好|充分|周全|妥当|扎实|到位|具体|细致|深入|彻底|漂亮|清楚|明白|透彻|准确|及时|圆满|顺利|严实|紧凑|有力|突出|稳妥|干净|安心|舒心|放心|踏实|开心|出彩|体面|明显)(?:[，。；！、”]|一些|一点|了|$))/g
/** Phrases that say how something was done and never what it was. */
const VIVID = new RegExp(
  `(?<=${DONE})[的地](?=(?:有声有色|如火如荼|淋漓尽致|热火朝天|井井有条|井然有序|一清二楚|头头是道|津津有味|红红火火|风生水起|明明白白|清清楚楚|团团转|扎扎实实|轰轰烈烈|漂漂亮亮|稳稳当当|严严实实|整整齐齐|干干净净|更上一层楼|越来越好|越来越强|越来越多|越来越大|越来越高|有板有眼|有模有样|有滋有味|风风火火|一丝不苟|恰到好处|炉火纯青|入木三分|绘声绘色|丝丝入扣|滴水不漏|妥妥当当|一团和气|乱七八糟|一塌糊涂|不亦乐乎|挺直|笔直|有力有序|平稳有序|有序有效|庄严隆重|隆重热烈|温馨整洁|整洁有序|严实|更严更实|更实更好|更加自然))`,
  'g',
)

/** How one lives and works: 干的安心、住的舒适. */
const AT_EASE =
  /(?<=[干过活住吃玩睡走坐用学办看听写做挣长])的(?=(?:很|更|更加|十分)?(?:安心|放心|舒心|开心|暖心|省心|顺心|踏实|舒适|舒服|满意|幸福|快乐|愉快|精彩|红火|体面|从容|好|快|远|稳)(?:[，。；！、”]|$))/g

/** One syllable after one: 抓的紧, 抓的实. */
const SHORT =
  /(?<=[抓干做办管看拧压盯守])[的地](?=(?:更|很|太|不|最)?[紧实牢准细严狠死](?:[，。；！、]|$))|(?<=[讲说听想问摸弄查学吃悟谈写记])的(?=(?:更|很|不)?[清明透懂深准](?:[，。；！、]|$))/g

function* check({ text }: Passage): Generator<Hit> {
  const matches = [COMPLEMENT, WITH_DEGREE, AFTER_PAUSE, VIVID, AT_EASE, SHORT].flatMap((pattern) => [
    ...matchesOf(pattern, text),
  ])
  const places = matches.map(({ from }) => from)
  for (const from of new Set(places)) yield { from, to: from + 1, fix: { from, to: from + 1, text: '得' } }
}

/** 的 or 地 before a complement. */
export const complementParticle: PassageRule = {
  id: 'NEG-WORD-COMPLEMENT',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '补语前误用“的”',
  message: '补语前应用“得”。',
  source: '《现代汉语词典》；实务',
  fixes: 'suggested',
  finds: [COMPLEMENT, WITH_DEGREE, AFTER_PAUSE, VIVID, AT_EASE, SHORT],
  check,
  wrong: [
    { text: '体会讲的很实在，' },
    { text: '把困难估计的充分一些' },
    { text: '把细节考虑的周全一些' },
    { text: '工作做的更加扎实。' },
    { text: '5个单位作了发言，讲的都很好。' },
    { text: '活动开展的如火如荼' },
    { text: '使他们干的安心、住的舒适，留得住。' },
    { text: '把工作干地有声有色' },
    { text: '要讲的清、说的明，不能整天忙的团团转' },
  ],
  right: [
    { text: '把细节考虑得周全一些' },
    { text: '做的工作' },
    { text: '作出安排的具体事项' },
    { text: '几位同志讲的都很好，' },
    { text: '大家说的很对。' },
    { text: '开展得如火如荼' },
  ],
}
