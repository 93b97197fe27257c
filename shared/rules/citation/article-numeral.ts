import { toChineseNumeral } from '../../kernel/chinese-numerals.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Articles, paragraphs and items behind the title of a law or regulation. */
const ARTICLE =
  /(?<=(?:法|法典|条例|规定|办法|准则|规则|细则|章程)》(?:（[^（）]{1,20}）)?(?:的)?)(?:第\d{1,4}条(?:第\d{1,2}款)?|第[一二三四五六七八九十百零]{1,7}条第\d{1,2}款)(?:第\d{1,2}项)?/g

/** 第五条二款, 五条第二款: the 第 of one of them is missing. */
const WITHOUT_ORDINAL =
  /(?<=(?:法|法典|条例|规定|办法|准则|规则|细则|章程)》(?:（[^（）]{1,20}）)?的?)(?:第[一二三四五六七八九十百零]{1,7}条[一二三四五六七八九十]{1,2}[款项](?:第?[一二三四五六七八九十]{1,2}项)?|[一二三四五六七八九十百零]{1,7}条(?:第[一二三四五六七八九十]{1,2}款)?(?!例))/g

/** 第四条第（三）款: items may stand in brackets, paragraphs have no numbers in a law. */
const IN_BRACKETS = /(?<=第[一二三四五六七八九十百零]{1,7}条)第?[（(]([一二三四五六七八九十]{1,2})[）)](?=款)/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 0: written } of matchesOf(ARTICLE, text)) {
    const right = written.replace(/\d+/g, (digits) => toChineseNumeral(Number(digits)))
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
  for (const { from, to, 1: numeral = '' } of matchesOf(IN_BRACKETS, text))
    yield { from, to, params: { right: `第${numeral}` }, fix: { from, to, text: `第${numeral}` } }
  for (const { from, to, 0: written } of matchesOf(WITHOUT_ORDINAL, text)) {
    const right = written.replace(/(?<![第一二三四五六七八九十百零])(?=[一二三四五六七八九十百零]+[条款项])/g, '第')
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
}

/** An article of a law cited in Arabic numerals. */
export const articleNumeral: PassageRule = {
  id: 'NEG-CITE-ARTICLE',
  scope: 'passage',
  family: 'citation',
  severity: 'warn',
  name: '引用法条序号写法不当',
  message: '引用法律法规的条款，序号应与原文一致，用“第”加汉字，写作“{{right}}”。',
  source: '实务',
  fixes: 'suggested',
  finds: [ARTICLE, WITHOUT_ORDINAL, IN_BRACKETS],
  check,
  wrong: [
    { text: '根据《中华人民共和国水污染防治法》第63条规定' },
    { text: '依据《信访工作条例》第21条第2款' },
    { text: '依照《中华人民共和国渔业法》第三十八条第1款' },
    { text: '依照《中华人民共和国行政处罚法》第五条二款' },
    { text: '依照《合作协议》第四条第（三）款规定' },
  ],
  right: [
    { text: '根据《中华人民共和国水污染防治法》第六十三条规定' },
    { text: '本通告第三条第（二）项、第（三）项规定的情形' },
    { text: '合同第3条' },
  ],
}
