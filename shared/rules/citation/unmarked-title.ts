import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const INTRODUCTION = '(?<=根据|按照|依据|依照|遵照|贯彻|落实|执行|违反|遵守|符合|转发|印发|收到|来文|现将)'
/** A document cited with its number, without title marks. */
const DOCUMENT = new RegExp(
  `${INTRODUCTION}((?:\\p{Script=Han}{2,20})?关于[^，。；：《》（）]{3,60}的(?:通知|意见|决定|方案|批复|函|通报|请示|报告|规定|办法))(?=[（(]\\p{Script=Han}{1,12}〔\\d{4}〕)`,
  'gu',
)
/** A law named in full. 宪法 is named without marks where it is sworn to or spoken of. */
const LAW = new RegExp(
  `${INTRODUCTION}(中华人民共和国(?!宪法)\\p{Script=Han}{2,18}?(?:法(?!律|规|制|治|定|人|院)|条例))(?!》|\\p{Script=Han}{0,6}》)`,
  'gu',
)

/** The same between quotation marks, with who issued it. */
const QUOTED =
  /“([\u4e00-\u9fff]{2,20}关于[^“”《》]{3,60}的?(?:通知|意见|决定|方案|批复|函|通报|规定|办法))”(?=[（(][\u4e00-\u9fff]{1,12}〔\d{4}〕)/g

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of [DOCUMENT, LAW, QUOTED])
    for (const { from, to, 1: title = '' } of matchesOf(pattern, text)) {
      const right = `《${title}》`
      yield { from, to, params: { right }, fix: { from, to, text: right } }
    }
}

/** A document or law cited without title marks. */
export const unmarkedTitle: PassageRule = {
  id: 'NEG-CITE-UNMARKED',
  scope: 'passage',
  family: 'citation',
  severity: 'warn',
  name: '引用文件、法律未加书名号',
  message: '引用的文件和法律名称应加书名号，写作“{{right}}”。',
  source: 'GB/T 15834-2011 4.15',
  fixes: 'suggested',
  finds: [DOCUMENT, LAW],
  check,
  wrong: [
    { text: '按照关于深入开展村庄清洁行动的通知（云政办发〔2025〕16号）要求' },
    { text: '根据“国务院关于促进乡村产业振兴的指导意见”（国发〔2025〕5号）要求' },
    { text: '根据中华人民共和国消防法和省政府有关部署要求' },
  ],
  right: [
    { text: '按照《关于深入开展村庄清洁行动的通知》（云政办发〔2025〕16号）要求' },
    { text: '根据《中华人民共和国消防法》和省政府有关部署要求' },
    { text: '忠于中华人民共和国宪法' },
    { text: '按照关于安全生产的总体要求' },
  ],
}
