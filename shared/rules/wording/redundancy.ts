import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Phrases that say one thing twice, with what is enough. */
const PHRASES: Readonly<Record<string, string>> = {
  涉及到: '涉及',
  波及到: '波及',
  付诸于: '付诸',
  诉诸于: '诉诸',
  见诸于: '见诸',
  公诸于: '公诸',
  凯旋归来: '凯旋',
  凯旋而归: '凯旋',
  目前的现状: '现状',
  目前现状: '现状',
  亲眼目睹: '目睹',
  毫无根据的谣言: '谣言',
  悬殊很大: '悬殊',
  出乎意料之外: '出乎意料',
  可以堪称: '堪称',
  切忌不要: '切忌',
  防止不要: '防止',
  全部都: '全部',
  凡是所有: '所有',
  再次重申: '重申',
  胜利凯旋: '凯旋',
  报刊杂志: '报刊',
  目的是为了: '目的是',
  原因是因为: '原因是',
  原因是由于: '原因是',
  亲自亲临: '亲临',
  亲力亲为亲自: '亲力亲为',
  亲自躬亲: '躬亲',
  必须务必: '务必',
  务必必须: '必须',
  免费赠送: '赠送',
  十分极其: '极其',
  非常十分: '十分',
  大约大概: '大约',
  大概约: '约',
  互相相互: '相互',
  截止到目前为止: '截至目前',
  截至目前为止: '截至目前',
  截至到: '截至',
  截至到目前: '截至目前',
  至今为止: '至今',
  许多诸多: '许多',
  诸多许多: '许多',
  可以能够: '能够',
  能够可以: '可以',
}
/** Where the last character belongs to the next word: 涉及到期债务, 大概约定. */
const NEXT_WORD = '(?<=到)(?![期户岗账])|(?<=约)(?!定)|(?<![到约])'
const FORMS = new RegExp(
  `(?:${Object.keys(PHRASES)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?:${NEXT_WORD})`,
  'g',
)
/** What a word too many encloses: 历时2个月时间, 由于形式主义影响的原因. */
const AROUND: readonly RegExp[] = [
  /历时[\d一二两三四五六七八九十半多余近约个]{1,8}(?:天|周|月|年|小时)(?:多|余|半)?(时间)/g,
  /(?:由于|因为)[^，。；]{2,20}?(的原因|的缘故)(?=[，。；])/g,
]

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of AROUND) {
    for (const { from, to, 0: phrase, 1: extra = '' } of matchesOf(pattern, text))
      yield {
        from,
        to,
        params: { right: phrase.slice(0, -extra.length) },
        fix: { from: to - extra.length, to, text: '' },
      }
  }
  for (const match of matchesOf(FORMS, text)) {
    const right = PHRASES[match[0]] ?? ''
    yield { from: match.from, to: match.to, params: { right }, fix: { from: match.from, to: match.to, text: right } }
  }
}

/** Phrases with a word too many. */
export const redundancy: PassageRule = {
  id: 'NEG-WORD-REDUNDANT',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '语义赘余',
  message: '“{{text}}”语义重复，宜改为“{{right}}”。',
  source: '实务',
  fixes: 'suggested',
  check,
  wrong: [
    { text: '涉及到多个部门' },
    { text: '付诸于行动' },
    { text: '目前现状' },
    { text: '历时2个月时间' },
    { text: '由于天气影响的原因。' },
  ],
  right: [{ text: '涉及多个部门' }, { text: '付诸行动' }, { text: '涉及到期债务、涉及到户资金' }],
}
