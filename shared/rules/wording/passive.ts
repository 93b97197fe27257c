import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** What one receives is not received by being received: 被荣获, 被受到. The verb is the first group. */
const RECEIVED =
  /(?<![棉絮植覆毛])被(荣获|获得|取得|赢得|得到|受到|遭到|遭受|深受|备受|获评|听取了|召开了|举行了|予以)/g
/** 由……被批准: who acts and what is acted upon at once. */
const BY_WHOM =
  /(?<![自理缘])由(?!此|于)[^，。；、被]{2,14}被(?:批准|评为|授予|确定|列为|命名|任命|审定|通过|认定|撤销|查处|责令|取消)/g
/** 被评为……称号的奖励, 受到……被表彰. */
const TWICE = /(?:受到|得到|获得|荣获|遭到)[^，。；、]{0,12}(?:所)?被(?:表彰|表扬|批评|通报|处分|授予|评为|查处|奖励)/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: verb = '' } of matchesOf(RECEIVED, text))
    yield { from, to, params: { right: verb }, fix: { from, to, text: verb } }
  for (const pattern of [BY_WHOM, TWICE])
    for (const { from, to } of matchesOf(pattern, text)) yield { from, to, params: { right: '由……批准、被……评为' } }
}

/** 被 with a verb that is passive already or has a doer before it. */
export const passive: PassageRule = {
  id: 'NEG-WORD-PASSIVE',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '“被”字误用',
  message: '“{{text}}”中“被”字多余或与前文重复，宜用“{{right}}”。',
  source: '《图书编校质量差错认定细则》；现代汉语语法',
  fixes: 'none',
  finds: [RECEIVED, BY_WHOM, TWICE],
  check,
  wrong: [
    { text: '我办被荣获全市先进单位称号。' },
    { text: '他们被受到市委表彰。' },
    { text: '该方案由市发展改革委被批准实施。' },
    { text: '3个单位受到市委被通报。' },
  ],
  right: [
    { text: '我办荣获先进单位称号，被评为先进单位，被授予称号。' },
    { text: '方案由市发展改革委批准实施。' },
    { text: '由于情况复杂，多人被查处，被给予党内警告处分。' },
    { text: '得到棉被200床，被受害人认出。' },
  ],
}
