import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const INSIDE = /(《[^《》]{4,80})([（(]\p{Script=Han}{1,12}〔\d{4}〕\d{1,5}号[）)])》/gu

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: title = '', 2: number = '' } of matchesOf(INSIDE, text)) {
    const range = { from: from + title.length, to }
    const right = `》${number}`
    yield { ...range, params: { right }, fix: { ...range, text: right } }
  }
}

/** The number of a cited document inside its title marks. */
export const numberInsideTitle: PassageRule = {
  id: 'NEG-CITE-NUMBER-INSIDE',
  scope: 'passage',
  family: 'citation',
  severity: 'block',
  name: '引用文号放在书名号内',
  message: '发文字号不是标题的一部分，应放在书名号之外，写作“{{right}}”。',
  source: '实务；GB/T 15834-2011 4.15',
  fixes: 'safe',
  finds: [INSIDE],
  check,
  wrong: [{ text: '按照《关于优化政务服务的实施意见（临政办发〔2025〕17号）》要求' }],
  right: [
    { text: '按照《关于优化政务服务的实施意见》（临政办发〔2025〕17号）要求' },
    { text: '按照《临江市国土空间总体规划（2021—2035年）》要求' },
  ],
}
