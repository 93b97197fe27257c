import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answersTo, entryProblems, NO_ENTRIES } from '#client/features/new-document/document-entries.ts'
import { judgeTitle } from '#client/features/new-document/title-check.ts'
import { loadTemplates } from '#server/features/templates/index.ts'
import { zhCN } from '#shared/messages/zh-CN/index.ts'

const TEMPLATES = loadTemplates(join(import.meta.dirname, '../../../templates'))
const wording = zhCN.documents.create
const notice = TEMPLATES.template('notice')
const speech = TEMPLATES.template('speech')
const judge = (title: string, template = notice) => judgeTitle(title, template, wording)

describe('a title while it is typed', () => {
  it.each([
    ['', 'wrong'],
    ['　 ', 'wrong'],
    ['好'.repeat(201), 'wrong'],
    ['关于做好汛期值班工作的通知', 'fine'],
    ['关于印发《值班工作规定》的通知', 'fine'],
    ['关于做好汛期值班工作', 'doubtful'],
    ['关于做好汛期值班，信息报送工作的通知', 'doubtful'],
    [`关于${'做好'.repeat(20)}工作的通知`, 'doubtful'],
  ])('%s is %s for a notice', (title, weight) => {
    expect(judge(title).weight).toBe(weight)
  })

  it('is not asked to end with the kind where the template asks for no form', () => {
    expect(judge('在全市办公室主任会议上的讲话', speech)).toEqual({ weight: 'fine', text: '14 个字' })
  })
})

describe('the entries for a new document', () => {
  it('are complete with a title and the required answers', () => {
    expect(Object.keys(entryProblems(NO_ENTRIES, notice, wording))).toEqual(['title', 'addressee'])
    const filled = { ...NO_ENTRIES, title: '关于值班的通知', answers: { addressee: '各县委办公室' } }
    expect(entryProblems(filled, notice, wording)).toEqual({})
  })

  it('only answer what the chosen kind asks', () => {
    const entries = { ...NO_ENTRIES, answers: { addressee: ' 各县委办公室 ', speaker: '林远舟' } }

    expect(answersTo(notice, entries)).toEqual({ addressee: '各县委办公室' })
  })
})
