import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** With a word of degree any adjective will do: 讲的很实在。 In 说的很对 it is what is said. */
const WITH_DEGREE =
  /(?<=(?:做|办|抓|干|写|说|讲|想|看|开|管|用|学|记|谈|推进|落实|完成|处理|安排|考虑|执行|表现))的(?=(?:很|非常|十分|比较|更加|相当|特别|越来越)(?!对|正确|重要|有道理|有限)\p{Script=Han}{1,4}[，。；！])/gu
/** In 大家讲的都很好 it may be what is said; after a pause nobody is named who says it. */
const AFTER_PAUSE =
  /(?<=(?:^|[，。；])(?:做|办|抓|干|写|说|讲|谈|推进|落实|完成|处理|安排|考虑|执行|表现))的(?=都(?:很|非常|十分|比较))/gu
/** A verb with 的 before an adverb of degree and an adjective: what follows says how, so 得 belongs there. */
const COMPLEMENT =
  /(?<=(?:估计|考虑|安排|部署|处理|落实|完成|进行|发展|做|办|抓|干|写|说|讲|想|看|开|管|用|学|记|把握|掌握|分析|准备|组织|表现|推进|执行))的(?=(?:更加?|很|非常|十分|比较|较为?|相当|特别|尤为|越来越)?(?:好|充分|周全|妥当|扎实|到位|具体|细致|深入|彻底|漂亮|清楚|明白|透彻|准确|及时|圆满|有声有色|井井有条)(?:[，。；！]|一些|一点|了|$))/g

function* check({ text }: Passage): Generator<Hit> {
  const matches = [COMPLEMENT, WITH_DEGREE, AFTER_PAUSE].flatMap((pattern) => [...matchesOf(pattern, text)])
  const places = matches.map(({ from }) => from)
  for (const from of new Set(places)) yield { from, to: from + 1, fix: { from, to: from + 1, text: '得' } }
}

/** 的 before a complement. */
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
  check,
  wrong: [
    { text: '体会讲的很实在，' },
    { text: '把困难估计的充分一些' },
    { text: '把细节考虑的周全一些' },
    { text: '工作做的更加扎实。' },
    { text: '5个单位作了发言，讲的都很好。' },
  ],
  right: [
    { text: '把细节考虑得周全一些' },
    { text: '做的工作' },
    { text: '作出安排的具体事项' },
    { text: '几位同志讲的都很好，' },
    { text: '大家说的很对。' },
  ],
}
