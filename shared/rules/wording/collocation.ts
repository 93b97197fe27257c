import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** A verb with a noun it does not go with, up to a few characters apart, and the verb that does. 效率 may itself be described. */
const PAIRS: readonly (readonly [pattern: RegExp, right: string])[] = [
  [
    /(?<!加大\p{Script=Han}{0,8})(?:提高|加强|增强|扩大|增加|提升)(?=(?:(?!力度)\p{Script=Han}){0,6}力度(?![不和与、]))/gu,
    '加大',
  ],
  [
    /(?:加快|加大|加强)(?=(?:(?!步伐|提[高升]|改善)\p{Script=Han}){0,4}效率(?![和与、]|监测|评[价估]|提升|改进))/gu,
    '提高',
  ],
  [/(?:提高|加强)(?=(?:(?!步伐)\p{Script=Han}){0,4}步伐)/gu, '加快'],
  [/(?:提高|加大)(?=(?:(?!氛围)\p{Script=Han}){0,6}氛围(?!营造))/gu, '营造'],
]

function* check({ text }: Passage): Generator<Hit> {
  for (const [pattern, right] of PAIRS)
    for (const { from, to } of matchesOf(pattern, text))
      yield { from, to, params: { right }, fix: { from, to, text: right } }
}

/** A verb and a noun that do not go together. */
export const collocation: PassageRule = {
  id: 'NEG-WORD-COLLOCATION',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '搭配不当',
  message: '“{{text}}”与后面的词搭配不当，宜用“{{right}}”。',
  source: '《图书编校质量差错认定细则》；实务',
  fixes: 'suggested',
  check,
  wrong: [{ text: '提高监督力度' }, { text: '加强宣传力度' }, { text: '加强前进步伐' }],
  right: [
    { text: '加大监督力度' },
    { text: '加强监督、加大力度' },
    { text: '加快步伐' },
    { text: '提高工作效率' },
    { text: '加快提高办事效率' },
    { text: '加强效率监测' },
    { text: '加大效率提升力度' },
    { text: '加大氛围营造力度' },
  ],
}
