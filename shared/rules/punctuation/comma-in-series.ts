import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const MEMBER = '[^，。、；：“”（）\\s]{2,10}'
/** 改造，提升、建设等10件: members of one series, set apart by different marks, whose number is given. */
const MIXED = new RegExp(
  `(?<=^|[，。；：]|重点|包括|涉及|督查|检查|围绕|聚焦)${MEMBER}，(${MEMBER}(?:、${MEMBER}){1,3}等(?:\\d{1,3}|[两三四五六七八九十]{1,2})(?:件|项|个|方面|类|大))`,
  'gu',
)
/** 责任不实、措施不力，工作推进慢等问题; 非遗展示，特色餐饮、文创零售等业态 */
const WORD = '[^，。、；：“”（）\\s着了使把将被为是]{3,12}'
const OF_KIND = '等(?:问题|困难|矛盾|短板|业态|方面|领域|环节|场所|因素|措施)(?=[，。；]|$)'
const ONE_OF = [
  new RegExp(`(?<=存在|解决|针对|克服|化解|破解)(${WORD}(?:、${WORD})?、${WORD}，${WORD})${OF_KIND}`, 'g'),
  new RegExp(
    `(?<=引入|发展|培育|包括|涵盖|涉及|聚焦|围绕)([^，。；：]{3,14}，${WORD}(?:、${WORD}){1,3})${OF_KIND}`,
    'g',
  ),
]
/** 主要任务是，总结工作。: a verb set apart from its object; before a long series of them speakers pause. */
const BEFORE_OBJECT = /(?<=(?:任务|目的|要求|原因|目标|宗旨|内容|特点|问题)是)，(?=\p{Script=Han}{4,24}[。；])/gu

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: rest = '' } of matchesOf(MIXED, text)) {
    const at = to - rest.length - 1
    yield { from, to, params: { right: '、' }, fix: { from: at, to: at + 1, text: '、' } }
  }
  for (const pattern of ONE_OF)
    for (const { from, 1: series = '' } of matchesOf(pattern, text)) {
      const at = from + series.indexOf('，')
      yield { from, to: from + series.length, params: { right: '、' }, fix: { from: at, to: at + 1, text: '、' } }
    }
  for (const { from, to } of matchesOf(BEFORE_OBJECT, text))
    yield { from, to, params: { right: '：' }, fix: { from, to, text: '：' } }
}

/** A comma in a series, or between a verb and its object. */
export const commaInSeries: PassageRule = {
  id: 'NEG-PUNCT-COMMA',
  scope: 'passage',
  reads: 'shadow',
  family: 'punctuation',
  severity: 'info',
  name: '逗号使用不当',
  message: '“{{text}}”处逗号使用不当，宜用“{{right}}”。',
  source: 'GB/T 15834-2011 4.4、4.5',
  fixes: 'suggested',
  finds: [MIXED, ...ONE_OF, BEFORE_OBJECT],
  check,
  wrong: [
    { text: '重点督查老旧小区改造，农村道路提升、养老设施建设等10件实事' },
    { text: '存在产业结构不优、科技创新能力不强，城乡发展不平衡等问题。' },
    { text: '合理引入非遗展示，特色餐饮、文创零售等业态。' },
    { text: '会议的主要任务是，总结去年工作。' },
  ],
  right: [
    { text: '重点督查老旧小区改造、农村道路提升、养老设施建设等10件实事' },
    { text: '会议的主要任务是总结去年工作。' },
    { text: '会议的主要任务是，总结去年工作，部署今年任务，动员各级各部门狠抓落实。' },
  ],
}
