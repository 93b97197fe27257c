import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { ADDRESS_SIGN, addressesOf } from '../text.ts'

function* check(passage: Passage): Generator<Hit> {
  yield* addressesOf(passage)
}

/** A web or mail address in the text. */
export const webAddress: PassageRule = {
  id: 'NEG-NOISE-ADDRESS',
  scope: 'passage',
  family: 'pasteNoise',
  severity: 'warn',
  name: '正文出现网址或邮箱',
  message: '正文出现“{{text}}”，如非必须请删除。',
  source: '实务',
  fixes: 'none',
  finds: [ADDRESS_SIGN],
  check,
  wrong: [{ text: '见http://news.example.cn/a.html。' }, { text: '发至abc@example.cn' }],
  right: [{ text: '见第3.2节' }],
}
