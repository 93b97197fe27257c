import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 第07期; the number of a document, 第012号, has a rule of its own. */
const FILLED = /第0+(\d{1,3})(?=[期次届批版辑集卷季场轮](?![\d.]))/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: number = '' } of matchesOf(FILLED, text)) {
    const right = `第${number}`
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
}

/** The number of an issue or a session filled up with zeros. */
export const issueNumberZero: PassageRule = {
  id: 'NEG-ISSUE-ZERO',
  scope: 'passage',
  family: 'element',
  severity: 'warn',
  name: '期号、届次编虚位',
  message: '顺序号不编虚位，“{{text}}”应写作“{{right}}”。',
  source: 'GB/T 9704-2012 7.2.5；实务',
  fixes: 'suggested',
  finds: [FILLED],
  check,
  wrong: [{ text: '青禾县农业农村局工作信息　第07期' }, { text: '第001期' }],
  right: [{ text: '青禾县农业农村局工作信息　第7期' }, { text: '第10期' }, { text: '第100期' }],
}
