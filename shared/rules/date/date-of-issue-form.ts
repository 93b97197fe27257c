import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'

const RIGHT = /^\d{4}年(?:[1-9]|1[0-2])月(?:[1-9]|[12]\d|3[01])日$/
/** A date in Chinese numerals or with zeros is what other rules are for. */
const OTHERS = /[一二三四五六七八九十〇○零]年|年0|月0|\s|[×xX_＿]/
/** A line that is nothing but a date in another form: 2026.4.10, 2026-4-10, 2026年9月. */
const OTHER_FORM =
  /^(?:\d{4}年\d{1,2}月\d{1,2}日(?:前|左右|止|起|印发)|\d{4}年(?:\d{1,2}月[一二三四五六七八九十]{1,3}|[一二三四五六七八九十]{1,2}月\d{1,2})[日号]|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月|\d{4}年[元正腊]月\d{1,2}[日号]?|\d{2,4}[.．\-－/]\d{1,2}[.．\-－/]\d{1,2}[日号]?|\d{4}年\d{1,2}月(?:\d{1,2}号?)?)$/

function* check({ kind, text }: Passage): Generator<Hit> {
  const line = text.trim()
  const isWrong =
    kind === 'dateOfIssue' ? line !== '' && !RIGHT.test(line) && !OTHERS.test(line) : OTHER_FORM.test(line)
  if (isWrong && (kind === 'dateOfIssue' || kind === 'body')) yield { from: 0, to: text.length }
}

/** A date of issue that does not give year, month and day in the standard form. */
export const dateOfIssueForm: PassageRule = {
  id: 'NEG-DATE-ISSUE-FORM',
  scope: 'passage',
  family: 'date',
  severity: 'block',
  name: '成文日期格式错误',
  message: '成文日期应将年、月、日标全，写作“2026年4月10日”的形式，“{{text}}”请改正。',
  source: 'GB/T 9704-2012 7.3.5.4',
  fixes: 'none',
  check,
  wrong: [
    { text: 'dateOfIssue|2026年9月' },
    { text: '2026年9月十日' },
    { text: '2026年9月1日前' },
    { text: '2026.4.10' },
    { text: '2026年元月6日' },
    { text: '二〇二六年十一月' },
    { text: 'dateOfIssue|26年4月10日' },
  ],
  right: [{ text: 'dateOfIssue|2026年4月10日' }, { text: '2026年4月10日' }, { text: '会议于2026年9月召开' }],
}
