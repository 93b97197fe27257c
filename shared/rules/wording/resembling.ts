import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 象 is an elephant, a figure or an appearance; what something is like is 像. */
const LIKE = /(?<![对现形印景气想意迹万抽表具征大群小猎亚非星天])象(?=[^，。；象]{1,14}(?:一样|那样|似的|一般)(?!化))/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(LIKE, text)) yield { from, to, fix: { from, to, text: '像' } }
}

/** 象……一样 in place of 像. */
export const resembling: PassageRule = {
  id: 'NEG-WORD-LIKE',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '像、象混用',
  message: '表示比况应用“像”。',
  source: '《图书编校质量差错认定细则》第八条',
  fixes: 'suggested',
  finds: [LIKE],
  check,
  wrong: [{ text: '象对待亲人一样对待群众' }],
  right: [{ text: '像对待亲人一样对待群众' }, { text: '现象和以前一样' }, { text: '大象一般生活在热带' }],
}
