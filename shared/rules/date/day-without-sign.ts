import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 9月15前; 9月15—20日 gives 日 at its end, and 1—9月12个 counts something else. */
const UNSIGNED =
  /(?<![\d—～至到-])(?:1[0-2]|[1-9])月(?:3[01]|[12]\d|[1-9])(?=(?:之?前|以前|当天|[上下]午|晚上|召开|举行|开始)|[（(](?:星期|周)|(?:——|[至到—～])(?:\d{1,2}月|[^\d]))/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 0: day } of matchesOf(UNSIGNED, text))
    yield { from, to, params: { right: `${day}日` }, fix: { from: to, to, text: '日' } }
}

/** A day of a month without 日 behind it. */
export const dayWithoutSign: PassageRule = {
  id: 'NEG-DATE-DAY-SIGN',
  scope: 'passage',
  reads: 'shadow',
  family: 'date',
  severity: 'block',
  name: '日期缺“日”字',
  message: '“{{text}}”应写作“{{right}}”。',
  source: 'GB/T 15835-2011 5.1.4',
  fixes: 'suggested',
  finds: [UNSIGNED],
  check,
  wrong: [{ text: '请于9月15前报送' }, { text: '9月15（星期二）召开' }, { text: '9月15上午召开会议' }],
  right: [{ text: '请于9月15日前报送' }, { text: '9月15—20日开展检查' }, { text: '1至9月12个项目开工' }],
}
