import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const POST_AFTER_NAME =
  /(?<=[，。、；：\s]|^)\p{Script=Han}{2,3}同志(?=(?:省|市|县|区)?(?:委|政府)?(?:副?书记|副?市长|副?县长|副?区长|秘书长|副?主任))/gu

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(POST_AFTER_NAME, text)) yield { from, to }
}

/** A name before the post instead of after it. */
export const titleOrder: PassageRule = {
  id: 'NEG-NAME-ORDER',
  scope: 'passage',
  reads: 'shadow',
  family: 'name',
  severity: 'info',
  name: '姓名职务写法',
  message: '一般先写职务后写姓名加“同志”。',
  source: '实务',
  fixes: 'none',
  finds: [POST_AFTER_NAME],
  check,
  wrong: [{ text: '张三同志市委书记出席会议' }],
  right: [{ text: '市委书记张三同志出席会议' }, { text: '张三同志出席会议' }],
}
