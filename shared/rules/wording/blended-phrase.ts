import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Two ways of saying a thing run into one (句式杂糅), with one of the two. */
const BLENDS: readonly (readonly [pattern: RegExp, right: string])[] = [
  [
    /(?:据|根据)(?:有关部门|初步|不完全|最新|相关|有关)?(?:统计|调查|测算|监测|资料|数据)(?:显示|表明)(?=[，：])/gu,
    '据统计',
  ],
  [
    /(?:本着|围绕|坚持(?!以))[^，。；]{2,20}为(?:原则|宗旨|中心|核心|目标|导向)(?=[，。；])/gu,
    '以……为原则（本着……原则）',
  ],
  [/(?:原因|原由)(?:主要)?是(?:由于|因为)?[^，。；]{2,30}(?:造成|导致|引起|所致)的?(?=[，。；])/gu, '原因是……'],
  [/(?:目的|宗旨)(?:就)?是(?:为了)?[^，。；]{2,30}为目的(?=[，。；])/gu, '目的是……'],
  [/以[^，。；]{2,24}为目的地?的目的/gu, '以……为目的'],
  [/(?:取决于|决定于)[^，。；]{2,24}(?:所)?决定的?(?=[，。；])/gu, '取决于……'],
  [/(?:由|经)[^，。；]{2,16}(?:组成|构成)而成/gu, '由……组成'],
  [
    /(?:关键|重点|核心)(?:在于|是)[^，。；]{2,24}(?:起(?:着)?决定(?:性)?(?:的)?作用|是关键)(?=[，。；])/gu,
    '关键在于……',
  ],
  [/(?:深受|受到|得到)[^，。；]{2,16}(?:所)(?:欢迎|喜爱|好评|拥护)/gu, '深受……欢迎'],
  [/(?:是|就是)(?:为了)[^，。；]{2,24}(?:为出发点|为落脚点)/gu, '以……为出发点'],
  [/(?:通过|经过)[^，。；]{2,24}(?:的)?(?:基础上|前提下)/gu, '在……的基础上'],
  [/(?:成分|内容|成员|班子|队伍)(?:主要)?(?:是)?由[^，。；]{2,24}(?:为主|所组成而成)/gu, '以……为主'],
  [/(?:有|存在)(?:着)?[^，。；]{2,16}(?:等)?(?:问题|情况|现象)(?:的)?存在(?=[，。；])/gu, '存在……问题'],
  [/(?:避免|防止)[^，。；]{2,16}(?:以免|避免)/gu, '避免……'],
]

function* check({ text }: Passage): Generator<Hit> {
  for (const [pattern, right] of BLENDS)
    for (const { from, to } of matchesOf(pattern, text)) yield { from, to, params: { right } }
}

/** Two constructions mixed into one. */
export const blendedPhrase: PassageRule = {
  id: 'NEG-WORD-BLEND',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'info',
  name: '句式杂糅',
  message: '“{{text}}”把两种说法混在了一起，可只用“{{right}}”。',
  source: '《图书编校质量差错认定细则》；现代汉语语法',
  fixes: 'none',
  check,
  wrong: [
    { text: '据统计显示，办结率有所提高。' },
    { text: '本着节约为原则，精简会议。' },
    { text: '退文的原因是格式不规范造成的。' },
    { text: '能否落实取决于责任是否压实决定的。' },
    { text: '会风存在不严不实问题存在。' },
  ],
  right: [
    { text: '据统计，办结率有所提高。' },
    { text: '统计显示，办结率有所提高。' },
    { text: '以节约为原则，精简会议。' },
    { text: '坚持以群众满意为目标，改进服务。' },
    { text: '退文是格式不规范造成的。' },
  ],
}
