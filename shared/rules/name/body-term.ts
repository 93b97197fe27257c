import { isValidOn } from '../office-data.ts'
import type { Passage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { type NamedBody, namedBodiesOf } from './bodies.ts'
import { dayOf } from './mentions.ts'
import { termOf } from './term.ts'

const PAST = /(?:原|时|曾用名|前身是)[\p{Script=Han}]{0,2}$/u

function* check({ office: { bodies }, passages }: RuledDocument): Generator<DocumentHit> {
  if (bodies.length === 0) return
  const day = dayOf(passages)
  for (const passage of passages) {
    for (const named of namedBodiesOf(bodies)(passage)) {
      const isPast = PAST.test(passage.text.slice(Math.max(0, named.from - 6), named.from))
      if (!isPast && !named.entries.some((entry) => isValidOn(entry, day))) yield* hitAt(passage, named)
    }
  }
}

function* hitAt(passage: Passage, { from, to, word, entries }: NamedBody): Generator<DocumentHit> {
  const [first] = entries
  if (first === undefined) return
  const { name, successor } = first
  const hit = { passage, from, to, params: { term: termOf(first), right: successor ?? '—' } }
  // A short name has no successor of its own.
  yield successor === undefined || word !== name ? hit : { ...hit, fix: { from, to, text: successor } }
}

const OFFICE = {
  bodies: [
    { name: '市委农工办', shortName: '', until: '2019-01-31', successor: '市委农办' },
    { name: '市数据局', shortName: '', from: '2024-02-01' },
  ],
}

/** A body that did not exist, or not under this name, on the day of the document. */
export const bodyTerm: DocumentRule = {
  id: 'NEG-NAME-BODY-TERM',
  scope: 'document',
  family: 'name',
  severity: 'warn',
  name: '机构名称与文稿日期不符',
  message: '名录中“{{text}}”的使用时间是{{term}}，与文稿日期不符，请核对（接替机构：{{right}}）。',
  source: '《党政机关公文处理工作条例》第二十条第四项；本单位机构名录',
  fixes: 'suggested',
  check,
  wrong: [
    { text: '由市委农工办牵头。\ndateOfIssue|2026年3月5日', office: OFFICE },
    { text: '由市委农工办牵头。', office: OFFICE },
    { text: '由市数据局牵头。\ndateOfIssue|2023年3月5日', office: OFFICE },
  ],
  right: [
    { text: '由市委农工办牵头。\ndateOfIssue|2018年3月5日', office: OFFICE },
    { text: '原市委农工办印发的文件。\ndateOfIssue|2026年3月5日', office: OFFICE },
    { text: '由市数据局牵头。\ndateOfIssue|2026年3月5日', office: OFFICE },
    { text: '由市数据局牵头。', office: OFFICE },
  ],
}
