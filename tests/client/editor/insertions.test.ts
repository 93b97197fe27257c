// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { insertAttachmentNote, insertSignature } from '#client/editor/commands/insertions.ts'
import { anEditor, linesOf, putCursor, type } from '#tests/support/editors.ts'

it('goes on after the word of an attachment note, which stands before the signature', () => {
  const editor = anEditor('各单位抓紧落实。', 'issuerName: 临江市委办公室')

  putCursor(editor, 0)
  editor.view.dispatch(insertAttachmentNote(editor.state, '附件：'))
  type(editor, '任务分工表')

  expect(linesOf(editor)).toEqual([
    '各单位抓紧落实。',
    'attachmentNote: 附件：任务分工表',
    'issuerName: 临江市委办公室',
  ])
})

it('goes on after the issuer of an inserted signature', () => {
  const editor = anEditor('各单位抓紧落实。')
  const signature = insertSignature(editor.state, { issuers: ['临江市委'], date: '2026年11月22日' })

  if (signature !== null) editor.view.dispatch(signature)
  type(editor, '办公室')

  expect(linesOf(editor)).toEqual(['各单位抓紧落实。', 'issuerName: 临江市委办公室', 'dateOfIssue: 2026年11月22日'])
})

it('adds the names of a joint issue that are missing, before the date that is there', () => {
  const issuers = ['临江市委办公室', '临江市财政局', '临江市教育局']
  const editor = anEditor(
    '各单位抓紧落实。',
    'issuerName: 临江市委办公室',
    'dateOfIssue: 2026年11月22日',
    'attachmentLabel: 附件',
  )
  const signed = insertSignature(editor.state, { issuers, date: '2026年12月1日' })

  if (signed !== null) editor.view.dispatch(signed)

  expect(linesOf(editor)).toEqual([
    '各单位抓紧落实。',
    ...issuers.map((name) => `issuerName: ${name}`),
    'dateOfIssue: 2026年11月22日',
    'attachmentLabel: 附件',
  ])
  expect(insertSignature(editor.state, { issuers, date: '2026年12月1日' })).toBeNull()
})

it('leaves a single signature as it stands', () => {
  const editor = anEditor('各单位抓紧落实。', 'issuerName: 中共临江市委办公室', 'dateOfIssue: 2026年11月22日')

  expect(insertSignature(editor.state, { issuers: ['临江市委办公室'], date: '2026年12月1日' })).toBeNull()
})
