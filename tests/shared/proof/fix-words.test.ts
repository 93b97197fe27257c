import { expect, it } from 'vitest'
import { wordsOfFix } from '#shared/proof/fix-words.ts'

const at = (text: string, part: string, right: string) => {
  const from = text.indexOf(part)
  return { from: 0, to: text.length, text, fix: { from, to: from + part.length, text: right } }
}

it.each([
  ['a whole word', at('布署', '布署', '部署'), '部署'],
  ['part of what is wrong, with the rest of it', at('2026年9月1日（星期一）', '一', '二'), '2026年9月1日（星期二）'],
  [
    'a change in a long sentence, with what is around it',
    at('全年共办理建议101件，其中代表建议50件、委员提案50件', '101', '100'),
    '…办理建议100件，其中…',
  ],
  [
    'a long replacement, cut',
    at('引文', '引文', '一二三四五六七八九十一二三四五六七八九十'),
    '一二三四五六七八九十一二三四五六…',
  ],
  ['what is left when part of it goes', at('涉及到', '到', ''), '涉及'],
  ['nothing when all of it goes', at('（shè）', '（shè）', ''), ''],
])('shows %s', (_, finding, words) => {
  expect(wordsOfFix(finding)).toBe(words)
})

it('has nothing to show for a finding without a fix', () => {
  expect(wordsOfFix({ from: 0, to: 2, text: '布署', fix: null })).toBeNull()
})
