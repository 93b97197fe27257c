import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const WRONG_FORM =
  /等等?…+|[、；]……|…+等(?![待候到于级同一])|(?<!…)…(?!…)|…{3}(?!…)|…{5,}|。{3,}|(?<=[\u4e00-\u9fff，。、”》）])\.{3,}|·{3,}/g
const ELLIPSIS = '……'

function* check({ text }: Passage): Generator<Hit> {
  for (const match of matchesOf(WRONG_FORM, text)) {
    const range = { from: match.from, to: match.to }
    // 等 and an ellipsis say the same: which of them goes is for the writer.
    yield match[0].includes('等') ? range : { ...range, fix: { ...range, text: ELLIPSIS } }
  }
}

/** Ellipses that are not two full-width groups of three dots, or that repeat 等. */
export const ellipsisForm: PassageRule = {
  id: 'NEG-PUNCT-ELLIPSIS',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '省略号形式错误或与“等”并用',
  message: '省略号应写作“……”，且不与“等”并用。',
  source: 'GB/T 15834-2011 4.11；《图书编校质量差错认定细则》第三十五条',
  fixes: 'suggested',
  finds: [WRONG_FORM],
  check,
  wrong: [
    { text: '文件、会议等等……' },
    { text: '还有很多...' },
    { text: '还有很多。。。' },
    { text: '还有…' },
    { text: '包括农业、水利、林业、……' },
    { text: '商铺、码头……等历史遗存' },
  ],
  right: [{ text: '还有……' }, { text: '文件、会议等' }, { text: '他说：“我们……等到天亮。”' }],
}
