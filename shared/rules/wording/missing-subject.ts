import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const NO_SUBJECT = /(?<=^|[。！？；，])(?:通过|经过)[^，。；！？]{3,40}，(?:使|令)(?=[\p{Script=Han}])/gu

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(NO_SUBJECT, text)) yield { from, to }
}

/** 通过……使, which leaves the sentence without a subject. */
export const missingSubject: PassageRule = {
  id: 'NEG-WORD-SUBJECT',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'info',
  name: '缺少主语',
  message: '“通过……使……”使句子缺少主语，可删去“通过”或“使”。',
  source: '《图书编校质量差错认定细则》；现代汉语语法',
  fixes: 'none',
  check,
  wrong: [{ text: '通过这次调研，使我们对基层情况有了更深的了解。' }],
  right: [{ text: '通过这次调研，我们对基层情况有了更深的了解。' }, { text: '要通过制度建设，推动作风转变。' }],
}
