import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const END = '(?=[，。；！]|$)'

/** Verbs whose object is described and then not named, with the noun that is missing. */
const WITHOUT_NOUN: readonly (readonly [pattern: RegExp, missing: string])[] = [
  [new RegExp(`[作做]出了?(?:积极|重要|突出|应有|重大|卓越|新的更大|更大)的?${END}`, 'g'), '贡献'],
  [new RegExp(`取得了?(?:显著|明显|良好|积极|新的|阶段性|较好|初步|丰硕|突破性|实质性|长足)的?${END}`, 'g'), '成效'],
  [
    new RegExp(`(?:发挥|起到)了?(?:重要|积极|示范|带头|示范带动|关键|应有|很好|良好|较好|推动|促进)的?${END}`, 'g'),
    '作用',
  ],
  [new RegExp(`具有(?:十分|非常|极其)?(?:重要|重大|深远|积极|现实|特殊)的?${END}`, 'g'), '意义'],
  [new RegExp(`产生了?(?:良好|积极|广泛|较大|不良|恶劣|深远|重大)的?${END}`, 'g'), '影响'],
  [new RegExp(`(?:奠定|打下)了?(?:坚实|良好|扎实|牢固)的?${END}`, 'g'), '基础'],
  [new RegExp(`提供了?(?:有力|坚强|坚实|可靠|强大|有效)的?${END}`, 'g'), '保障'],
  [new RegExp(`(?:引起|给予)了?高度的?${END}`, 'g'), '重视'],
  [new RegExp(`营造了?(?:良好|浓厚|宽松|和谐|热烈)的?${END}`, 'g'), '氛围'],
  [new RegExp(`(?:开展|举办|举行|组织)了?以[^，。；]{2,30}为(?:主题|内容|载体|主要内容)${END}`, 'g'), '的活动'],
  [new RegExp(`付出了?(?:辛勤|艰辛|艰苦|巨大|大量|辛苦|不懈|积极)的?${END}`, 'g'), '劳动'],
  [new RegExp(`(?:开展|进行)了(?:广泛|深入|扎实|大量|认真|细致|积极|有效|全面)的?${END}`, 'g'), '工作'],
  [new RegExp(`提出了?(?:宝贵|许多宝贵|中肯|明确|更高|新的更高)的?${END}`, 'g'), '意见'],
  [new RegExp(`积累了?(?:丰富|宝贵|一定|有益|成功)的?${END}`, 'g'), '经验'],
  [new RegExp(`采取了?(?:有力|有效|切实|切实有效|一系列|强有力|得力)的?${END}`, 'g'), '措施'],
  [new RegExp(`创造了?(?:良好|有利|优良|优异|优越)的?${END}`, 'g'), '条件'],
  [new RegExp(`(?:受到|得到)了?(?:广泛|高度|普遍|热烈|一致|充分)的?${END}`, 'g'), '好评'],
  [new RegExp(`树立了?(?:良好|正确|牢固)的?${END}`, 'g'), '形象'],
  [new RegExp(`面临着?(?:严峻|巨大|诸多|前所未有|新的)的?${END}`, 'g'), '挑战'],
  [new RegExp(`掀起了?(?:新的?|热烈|学习)的?${END}`, 'g'), '热潮'],
  [new RegExp(`迈出了?(?:坚实|重要|关键|可喜)的?${END}`, 'g'), '步伐'],
  [new RegExp(`造成了?(?:恶劣|不良|严重|重大)的?${END}`, 'g'), '影响'],
  [new RegExp(`(?:表示|致以)了?(?:衷心|诚挚|崇高|亲切|节日|深切)的?${END}`, 'g'), '感谢'],
  [new RegExp(`给予了?(?:大力|有力|积极|热情|无私)的?${END}`, 'g'), '支持'],
  [new RegExp(`承担着?(?:重要|艰巨|繁重)的?${END}`, 'g'), '任务'],
  [new RegExp(`建立了(?:完善|健全|长效|良好)的?${END}`, 'g'), '机制'],
  // 有效防止了重大动物疫情的。, but not 是为了防止了……的。
  [
    /(?:防止|避免|减少|提高|提升|促进|推动|保障|维护|改善|消除|遏制|杜绝|预防|降低|增强|激发|实现|推进|加快|缓解|化解|扩大|巩固|满足|确保)了(?![^，。；！]{0,30}[是使让])[^，。；！：“”]{2,16}[^，。；！：“”有目]的(?=[。；！]|$)/gu,
    '发生',
  ],
  [/(?:仍|依然|普遍|不同程度|还)存在(?:着)?“[^“”]{2,12}、[^“”]{2,30}”(?=[，。；！]|$)/g, '的现象'],
]

function* check({ text }: Passage): Generator<Hit> {
  for (const [pattern, missing] of WITHOUT_NOUN)
    for (const { from, to, 0: phrase } of matchesOf(pattern, text))
      yield { from, to, params: { missing: phrase.endsWith('的') ? missing.replace(/^的/, '') : missing } }
}

/** An object that is described and not named: 作出了积极。 */
export const missingWord: PassageRule = {
  id: 'NEG-WORD-MISSING',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '缺少宾语中心语',
  message: '“{{text}}”后面缺少中心语，请补上，如“{{missing}}”。',
  source: '《图书编校质量差错认定细则》；现代汉语语法',
  fixes: 'none',
  finds: WITHOUT_NOUN.map(([pattern]) => pattern),
  check,
  wrong: [
    { text: '有效防止了重大动物疫情的。' },
    { text: '为全市发展作出了积极。' },
    { text: '各项工作取得了显著的。' },
    { text: '为项目落地提供了有力，' },
    { text: '科技特派员付出了辛勤，深受欢迎。' },
    { text: '对大家的支持表示衷心的。' },
    { text: '开展以“安全生产”为主题，发放资料300份' },
    { text: '窗口单位仍存在“门好进、脸好看、事难办”；' },
  ],
  right: [
    { text: '有效防止了重大动物疫情的发生。' },
    { text: '避免了的损失不算在内，是提高了标准的。' },
    { text: '作出了积极贡献。' },
    { text: '取得了显著的成效，' },
    { text: '开展以“安全生产”为主题的活动' },
    { text: '这是新的，也是积极的。' },
    { text: '付出了辛勤的汗水，积累了丰富经验。' },
    { text: '造成损失的，依法赔偿。' },
    { text: '存在“两张皮”，要认真整改' },
  ],
}
