import type { Passage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** 在……会的讲话, without 上; 开班式上 and 会议期间 have their word. */
const WITHOUT_PLACE =
  /^在[^《》“”，。]{2,60}((?:会议|大会|[进动谈流讨训署结彰度询开告议介布讲证审班全委]会|仪式|活动|论坛|典礼|开幕式|闭幕式|开班式|启动式))的(?:讲话|致辞|发言|总结讲话|主持词|主旨演讲|演讲|书面发言|表态发言|点评)$/u

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const passage: Passage | undefined = passages.findLast(({ kind }) => kind === 'title')
  const [title, occasion] = passage === undefined ? [] : (WITHOUT_PLACE.exec(passage.text.trim()) ?? [])
  if (passage === undefined || title === undefined || occasion === undefined) return
  const from = passage.text.lastIndexOf(`${occasion}的`)
  const at = from + occasion.length
  yield { passage, from, to: at + 1, params: { right: `${occasion}上的` }, fix: { from: at, to: at, text: '上' } }
}

/** The title of a speech that says 在……会议的讲话 for 在……会议上的讲话. */
export const speechOccasion: DocumentRule = {
  id: 'NEG-TITLE-OCCASION',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '讲话标题“在……”缺“上”',
  message: '“在……”缺少与之呼应的“上”，“{{text}}”应写作“{{right}}”。',
  source: '《党政机关公文处理工作条例》第九条；现代汉语语法',
  fixes: 'suggested',
  check,
  wrong: [{ text: 'title|在全县国有林场改革发展推进会的讲话' }, { text: 'title|在全市经济工作会议的讲话' }],
  right: [
    { text: 'title|在全县国有林场改革发展推进会上的讲话' },
    { text: 'title|在全市经济工作会议结束时的讲话' },
    { text: 'title|全市经济工作会议的讲话提纲' },
  ],
}
