import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { ADDRESS_SIGN, addressesOf } from '../text.ts'

/** Where something is to be sent or looked up, the address is meant to be there. */
const IS_ASKED_FOR = /(?:邮箱|邮件|[Ee]-?mail|网址|网站|官网|登录|平台|系统|链接)[^，。；]{0,10}$/

function* check(passage: Passage): Generator<Hit> {
  for (const { from, to } of addressesOf(passage))
    if (!IS_ASKED_FOR.test(passage.text.slice(Math.max(0, from - 16), from))) yield { from, to }
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
  right: [{ text: '见第3.2节' }, { text: '发至电子邮箱abc@example.cn。' }, { text: '登录http://xf.example.cn填报。' }],
}
