import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Verbs that deny by themselves, with a denial that turns them round. */
const TURNED =
  /(?:防止|严防|避免|杜绝|严禁|禁止|切忌|以防|谨防|严防)[^，。；！？]{0,14}?(?:不再|不要|不得(?![力当法体已])|不准(?!确)|不能再)(?=[\p{Script=Han}])|(?:防止|避免|杜绝|严防)[^，。；！？]{0,14}?(?:不发生|不出现)/gu

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(TURNED, text)) yield { from, to }
}

/** 防止……不再 and its like, which say the opposite of what is meant. */
export const doubleNegation: PassageRule = {
  id: 'NEG-WORD-NEGATION',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '否定不当',
  message: '“{{text}}”多用了一个否定词，意思相反，请核对。',
  source: '《图书编校质量差错认定细则》；实务',
  fixes: 'none',
  check,
  wrong: [
    { text: '防止此类问题不再发生' },
    { text: '切忌不要搞形式主义' },
    { text: '避免今后不再出现差错' },
    { text: '坚决防止失泄密事件不发生。' },
  ],
  right: [
    { text: '防止此类问题再次发生' },
    { text: '严禁弄虚作假，不得瞒报' },
    { text: '防止数据不准确，避免措施不得力' },
  ],
}
