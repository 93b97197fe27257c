import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { DOUBLE_KIND } from './double-kinds.ts'

const CITED = /《([^《》]{0,60}关于[^《》]{2,80})》/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, 1: title = '' } of matchesOf(CITED, text)) {
    const match = DOUBLE_KIND.exec(title)
    if (match !== null) yield { from: from + 1 + match.index, to: from + 1 + title.length }
  }
}

/** A title that is cited with two kinds. */
export const citedTitleKind: PassageRule = {
  id: 'NEG-TITLE-CITED-KIND',
  scope: 'passage',
  family: 'element',
  severity: 'warn',
  name: '引用的公文标题文种并用',
  message: '引用的标题两个文种并用（“{{text}}”），请核对原文，公文只用一个文种。',
  source: '《党政机关公文处理工作条例》第八条',
  fixes: 'none',
  finds: [CITED],
  check,
  wrong: [
    { text: '你区《关于增加改造资金的请示报告》收悉。' },
    { text: '根据《关于划定保护区的通告公告》要求，抓好落实。' },
  ],
  right: [
    { text: '你区《关于增加改造资金的请示》收悉。' },
    { text: '根据《关于报送总结报告的通知》要求，抓好落实。' },
    { text: '公文用语不能把“请示报告”连用。' },
  ],
}
