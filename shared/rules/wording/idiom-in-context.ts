import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'

/** Idioms that a part of their sentence shows to be used for the opposite of what they mean, with what is meant. */
const MISUSED: readonly (readonly [idiom: string, shownBy: RegExp, meant: string])[] = [
  [
    '差强人意',
    /亟[待需]|有待|不[高够强佳]|不到位|不明显|短板|差距|薄弱|滞后|较差|难以|仍[然需]|令人|遗憾|缺乏|缺少|下滑|落后|拖[后累]|通报批评/,
    '不尽如人意',
  ],
  ['首当其冲', /任务|工作|重要|关键|责任|抓|解决|加强|推进|落实|的是/, '首要、首先'],
  ['万人空巷', /冷清|无人|空无一人|寂静|街道空|没有人/, '空无一人'],
  ['望其项背', /(?:可以|能够?|已经?|足以|终于)[^，。；]{0,6}望其项背/, '赶上'],
  ['始作俑者', /善举|公益|先进|首创|带头|创新|开创/, '首创者'],
  ['弹冠相庆', /群众|职工|村民|胜利|喜讯|丰收|获奖|成绩|通车/, '奔走相告'],
  ['处心积虑', /为(?:了)?(?:群众|百姓|企业|民生)|谋发展/, '千方百计'],
  ['不以为然', /警惕|疏忽|麻痹|大意/, '不以为意'],
  ['炙手可热', /专业|岗位|产品|商品|景区|项目|品牌|行业|产业|技术/, '十分热门'],
  ['趋之若鹜', /游客|客商|企业|群众|投资|人才|项目/, '纷至沓来'],
  ['鼎力相助', /我(?:们|局|市|县|区|单位|将|会|一定)[^，。；]{0,8}鼎力相助/, '全力相助'],
  ['抛砖引玉', /(?:您|各位|专家|领导)[^，。；]{0,12}抛砖引玉/, '宝贵意见'],
  ['登堂入室', /小偷|窃贼|盗|犯罪|嫌疑/, '入室'],
  ['美轮美奂', /风景|景色|鲜花|花海|歌舞|演出|表演|烟花|山水|服饰|画面/, '美不胜收'],
  ['七月流火', /酷暑|炎热|高温|烈日|骄阳|盛夏|热浪|似火/, '骄阳似火'],
]
const REACH = 36

/** The clauses about an idiom, up to the full stops. */
function sentenceAround(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - REACH), from)
  const after = text.slice(to, to + REACH)
  return `${before.slice(before.search(/[^。！？；\n]*$/))}${text.slice(from, to)}${/^[^。！？；\n]*/.exec(after)?.[0] ?? ''}`
}

function* check({ text }: Passage): Generator<Hit> {
  for (const [idiom, shownBy, meant] of MISUSED)
    for (let from = text.indexOf(idiom); from >= 0; from = text.indexOf(idiom, from + 1)) {
      const to = from + idiom.length
      if (shownBy.test(sentenceAround(text, from, to))) yield { from, to, params: { right: meant } }
    }
}

/** An idiom whose sentence shows that something else is meant. */
export const idiomInContext: PassageRule = {
  id: 'NEG-WORD-IDIOM',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '成语误用',
  message: '“{{text}}”与句意不符，似应为“{{right}}”，请核对词义。',
  source: '《现代汉语词典》；《图书编校质量差错认定细则》第十二条',
  fixes: 'none',
  finds: MISUSED.map(([idiom]) => new RegExp(idiom)),
  check,
  wrong: [
    { text: '形式单一，群众参与度不高，效果差强人意，亟待改进。' },
    { text: '首当其冲的任务是经费保障。' },
    { text: '该专业毕业生成为炙手可热的人才，专业报名踊跃。' },
  ],
  right: [
    { text: '经过整治，环境面貌差强人意，群众表示认可。' },
    { text: '台风来袭，沿海乡镇首当其冲。' },
    { text: '新馆建筑美轮美奂，游客络绎不绝。' },
    { text: '对旁人的议论，他不以为然。' },
  ],
}
