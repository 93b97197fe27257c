import { COUNT, countOf } from '../count-words.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

/** 《住宿登记表》（附件2） */
const NAMED = /《([^《》]{3,40})》[（(](?:详?见)?附件(\d{1,2})[）)]/g
const NOTE_NUMBER = /^(?:附\s*件?[：:]\s*)?(?:\d{1,2}[.．、]\s*)?/
/** （20名） at the end of a note. */
const COUNT_OF_NOTE = new RegExp(`[（(]共?(${COUNT})(?:个|家|名|人|位)[）)]$`)
/** 12个单位, 20名同志: what a decision says of whom it honours. */
const GROUPS = new RegExp(`(${COUNT})(?:个|家)(?:[\\u4e00-\\u9fff]{0,3})(?:单位|集体|组织|班组|支部)`, 'g')
const PEOPLE = new RegExp(`(${COUNT})(?:名|位)(?:[\\u4e00-\\u9fff]{0,3})(?:同志|个人|人员|干部|学员|职工)`, 'g')

interface Named extends Range {
  readonly name: string
  readonly number: number
}

const namedIn = perPassage((passage: Passage): readonly Named[] =>
  passage.kind === 'attachmentNote'
    ? []
    : matchesOf(NAMED, passage.text).map(({ from, 1: name = '', 2: number }) => {
        return { from, to: from + name.length + 2, name, number: Number(number) }
      }),
)

const countsIn = perPassage((passage: Passage) => {
  const numbers = (pattern: RegExp) => matchesOf(pattern, passage.text).map(({ 1: count = '' }) => countOf(count))
  const isText = passage.kind === 'body'
  return { groups: isText ? numbers(GROUPS) : [], people: isText ? numbers(PEOPLE) : [] }
})

const nameOf = ({ text }: Passage) =>
  text
    .trim()
    .replace(NOTE_NUMBER, '')
    .replace(/[《》\s]/g, '')

function* names(passages: readonly Passage[], notes: readonly Passage[]): Generator<DocumentHit> {
  for (const passage of passages)
    for (const { from, to, name, number } of namedIn(passage)) {
      const note = notes[number - 1]
      const written = note === undefined ? '' : nameOf(note)
      const isOther = written !== '' && !written.includes(name) && !name.includes(written)
      if (isOther) yield { passage, from, to, variant: 'name', params: { other: written } }
    }
}

function* rolls(passages: readonly Passage[], notes: readonly Passage[]): Generator<DocumentHit> {
  for (const note of notes) {
    const line = note.text.trimEnd()
    const match = COUNT_OF_NOTE.exec(line)
    if (match === null) continue
    const kind = /集体|单位|组织|支部/.test(line) ? 'groups' : 'people'
    const said = new Set(passages.flatMap((passage) => countsIn(passage)[kind]))
    const [only] = said
    // Where the text has several numbers, any of them may be meant.
    if (only !== undefined && said.size === 1 && only !== countOf(match[1] ?? ''))
      yield { passage: note, from: match.index, to: line.length, variant: 'count', params: { other: only } }
  }
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const notes = passages.filter(({ kind }) => kind === 'attachmentNote')
  if (notes.length === 0) return
  yield* names(passages, notes)
  yield* rolls(passages, notes)
}

/** An attachment that the text calls otherwise, or of which it gives another number, than its note. */
export const attachmentNamed: DocumentRule = {
  id: 'NEG-CONSISTENT-ATTACHMENT',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '附件名称、人数与正文不一致',
  message: '{{problem}}，请核对。',
  variants: { name: '附件说明中该附件是“{{other}}”', count: '正文中是{{other}}' },
  source: 'GB/T 9704-2012 7.3.4；零差错要求：前后一致',
  fixes: 'none',
  check,
  wrong: [
    {
      text: '请填写《参会回执》（附件1）和《住宿登记表》（附件2）。\nattachmentNote|附件：1.参会回执\nattachmentNote|2.住宿安排表',
    },
    {
      text: '授予12个单位“先进集体”称号，授予20名同志“先进个人”称号。\nattachmentNote|附件：1.先进集体名单（12个）\nattachmentNote|2.先进个人名单（30名）',
    },
  ],
  right: [
    {
      text: '请填写《参会回执》（附件1）和《住宿登记表》（附件2）。\nattachmentNote|附件：1.会议参会回执\nattachmentNote|2.住宿登记表',
    },
    {
      text: '授予12个单位“先进集体”称号，授予20名同志“先进个人”称号。\nattachmentNote|附件：1.先进集体名单（12个）\nattachmentNote|2.先进个人名单（20名）',
    },
  ],
}
