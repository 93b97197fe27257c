import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Sentences that only the frame of a web page contains. */
const LEFTOVERS: readonly RegExp[] = [
  /还没有评论|快来抢沙发|点击(?:查看|阅读|下载)(?:原文|全文)|(?:上|下)一篇[：:]|(?:分享到|扫一扫|扫码关注)|版权(?:所有|声明)[：:]?/g,
  /(?:•|·)?\s*相关(?:新闻|阅读|链接|推荐)\s*[：:]?$/g,
  /作者[：:]\s*来源[：:]\s*(?:责任)?编辑[：:].*$/g,
  /(?:移动|联通|电信)(?:用户)?发\s?[A-Z]{3,}\s?到\s?\d{5,}/g,
  /手机版\s+\w+\.\w+/g,
]

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of LEFTOVERS) for (const { from, to } of matchesOf(pattern, text)) yield { from, to }
}

/** What a web page puts around an article. */
export const webLeftover: PassageRule = {
  id: 'NEG-NOISE-WEB',
  scope: 'passage',
  family: 'pasteNoise',
  severity: 'block',
  name: '网页模板残留',
  message: '“{{text}}”是网页内容残留，请核对后删除。',
  source: '实务',
  fixes: 'none',
  check,
  wrong: [
    { text: '还没有评论,快来抢沙发吧!' },
    { text: '  • 相关新闻' },
    { text: '作者:    来源:     编辑: 王某' },
    { text: '移动发ABCD到10650000' },
  ],
  right: [{ text: '会议主办单位为市委办公室' }, { text: '认真学习相关新闻宣传规定' }],
}
