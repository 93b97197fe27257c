import type { Passage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { DOUBLE_KIND } from './double-kinds.ts'

/** 命令（令） is one kind with two written forms (第八条). */
const OTHER_FORMS: Readonly<Record<string, string>> = { 命令: '令' }

function titleOf(passages: readonly Passage[]): Passage | undefined {
  return passages.findLast(({ kind }) => kind === 'title')
}

/** Letters of other kinds that are written as a 函 is: they are named by themselves. */
const OTHER_LETTERS = /(?:慰问|感谢|公开|表扬|介绍|邀请|贺|倡议|推荐|证明)(?:信|函|书|电)$/

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  const passage = titleOf(passages)
  if (passage === undefined || passage.text === '') return
  // 通知（试行）, 方案（征求意见稿）: what stands in brackets is not part of the kind.
  const text = passage.text.replace(/（[^（）]*）$/, '')
  if (kind.group !== 'statutory' && !DOUBLE_KIND.test(text)) return
  const form = OTHER_FORMS[kind.name] ?? kind.name
  if (kind.name === '函' && OTHER_LETTERS.test(text)) return
  if ((text.endsWith(kind.name) || text.endsWith(form)) && !DOUBLE_KIND.test(text)) return
  yield { passage, from: 0, to: passage.text.length, params: { kind: kind.name } }
}

/** A title that does not end with the kind of the document, or with two. */
export const titleKind: DocumentRule = {
  id: 'NEG-TITLE-KIND',
  scope: 'document',
  family: 'element',
  severity: 'block',
  name: '标题缺文种或文种并用',
  message: '标题应以文种“{{kind}}”结尾，且只用一个文种。',
  source: '《党政机关公文处理工作条例》第八条、第九条',
  fixes: 'none',
  check,
  wrong: [
    { text: 'title|关于加强值班工作' },
    { text: 'title|关于增加经费的请示报告', kind: { name: '报告', group: 'statutory', direction: 'upward' } },
    { text: 'title|全民阅读活动方案计划', kind: { name: '方案', group: 'office', direction: 'any' } },
    { text: 'title|上半年工作总结汇报', kind: { name: '汇报', group: 'office', direction: 'any' } },
  ],
  right: [
    { text: 'title|关于做好防汛工作的通知' },
    { text: 'title|关于做好防汛工作的通知（试行）' },
    { text: 'title|致全市环卫工人的慰问信', kind: { name: '函', group: 'statutory', direction: 'lateral' } },
    { text: 'title|临江市人民政府令', kind: { name: '命令', group: 'statutory', direction: 'downward' } },
    { text: 'title|2026年工作计划', kind: { name: '方案', group: 'office', direction: 'any' } },
    { text: 'title|在全市会议上的讲话', kind: { name: '讲话', group: 'office', direction: 'any' } },
  ],
}
