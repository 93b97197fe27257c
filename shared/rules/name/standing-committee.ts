import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** The congress has no chairman and no office: its standing committee has. */
const CONGRESS_POST =
  /人大(?=(?:副?主任(?!会议)|秘书长|办公[厅室]|(?!专|联)[^，。、；]{0,4}工委))(?<!(?:街道|镇|乡|开发区|新区)人大)/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(CONGRESS_POST, text)) yield { from, to, fix: { from: to, to, text: '常委会' } }
}

/** A post or an office of the people's congress without its standing committee. */
export const standingCommittee: PassageRule = {
  id: 'NEG-NAME-CONGRESS-BODY',
  scope: 'passage',
  reads: 'shadow',
  family: 'name',
  severity: 'warn',
  name: '人大常委会称谓不全',
  message: '应写“人大常委会”主任、办公室，不写“人大”主任、办公室。',
  source: '《图书编校质量差错认定细则》第十五条',
  fixes: 'suggested',
  finds: [CONGRESS_POST],
  check,
  wrong: [{ text: '市人大主任出席会议' }, { text: '抄送市人大办公室' }],
  right: [
    { text: '市人大常委会主任出席会议' },
    { text: '市人大代表' },
    { text: '人大主任会议' },
    { text: '市人大专工委、街道人大工委' },
  ],
}
