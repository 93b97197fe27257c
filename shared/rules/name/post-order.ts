import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { SURNAMES } from '../surnames.ts'
import { matchesOf } from '../text.ts'

/** A post of administration before one of the Party, both of the person whose name follows. */
const POSTS =
  /(?<=^|[，。；：由\s])((?:[\u4e00-\u9fff]{2,12})?(?:常务)?(?:副?[省市县区州]长|副?局长|副?厅长|副?主任|副?院长|副?校长|秘书长))、((?:[省市县区州]委|党组|党委|党工委)?(?:副?书记|常委|成员|委员))([\u4e00-\u9fff]{2,3})(?=同志|[，。、]|主持|出席|参加|强调|指出|作|讲话|率|带队|$)/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: post = '', 2: partyPost = '', 3: name = '' } of matchesOf(POSTS, text))
    if (SURNAMES.has(name.charAt(0))) yield { from, to: to - name.length, params: { right: `${partyPost}、${post}` } }
}

/** A post of administration before one of the Party. */
export const postOrder: PassageRule = {
  id: 'NEG-NAME-POST-ORDER',
  scope: 'passage',
  reads: 'shadow',
  family: 'name',
  severity: 'warn',
  name: '党内职务未写在前',
  message: '同时担任党内职务和行政职务的，一般先写党内职务，写作“{{right}}”。',
  source: '实务',
  fixes: 'none',
  finds: [POSTS],
  check,
  wrong: [
    { text: '会议由市长、市委副书记陈志明主持。' },
    { text: '市水务局局长、党组书记张明参加。' },
    { text: '副市长、市委常委李志远同志强调' },
  ],
  right: [
    { text: '会议由市委副书记、市长陈志明主持。' },
    { text: '市水务局党组书记、局长张明参加。' },
    { text: '局长、党组成员参加。' },
  ],
}
