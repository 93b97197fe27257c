import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** A surname with 总书记 or 主席 in place of the full name. */
const SHORT =
  /(?<!\p{Script=Han})习(?:总书记|主席|总)|(?<=[，。、；：“（的是按照贯彻落实学习领会遵循])习(?:总书记|主席)/gu
/** The name with posts heaped up, cut short or behind 同志. */
const MISFORMED =
  /主席习近平主席|总书记习近平总书记|习近平(?:总书记同志|同志总书记|同志主席|总书记主席|主席总书记|总书记同志主席|书记(?!处))/g

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of [SHORT, MISFORMED]) for (const { from, to } of matchesOf(pattern, text)) yield { from, to }
}

/** The highest leader named by surname and post. */
export const leaderAddress: PassageRule = {
  id: 'NEG-NAME-LEADER',
  scope: 'passage',
  reads: 'shadow',
  family: 'name',
  severity: 'block',
  name: '领导人称谓不规范',
  message: '“{{text}}”应使用全名加职务的规范称谓。',
  source: '《党政机关公文处理工作条例》第二十条第四项（人名准确）；新闻报道规范',
  fixes: 'none',
  finds: [SHORT, MISFORMED],
  check,
  wrong: [{ text: '习总书记的讲话' }, { text: '学习习总书记的重要讲话' }, { text: '习近平同志总书记指出' }],
  right: [{ text: '习近平总书记的讲话' }, { text: '习近平主席出席会议，习近平同志指出' }],
}
