import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const DAY =
  /(?<=\d月\d{1,2}|(?:本|下|上|当|每|次|该|同)月(?:的)?\d{1,2}|\d{1,2}日[至到—～]\d{1,2})号(?![线楼院文令公井船机房厅会馆门窗])/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(DAY, text)) yield { from, to, fix: { from, to, text: '日' } }
}

/** A day of the month called 号 as in speech. */
export const dayWord: PassageRule = {
  id: 'NEG-DATE-DAY-WORD',
  scope: 'passage',
  reads: 'shadow',
  family: 'date',
  severity: 'warn',
  name: '日期用“号”',
  message: '书面日期应写“日”，不写“号”。',
  source: 'GB/T 15835-2011 5.1.4；实务',
  fixes: 'safe',
  finds: [DAY],
  check,
  wrong: [{ text: '于5月20号前报送' }, { text: '定于本月15号召开' }, { text: '每月5号前报送' }],
  right: [{ text: '于5月20日前报送' }, { text: '地铁5号线' }],
}
