import type { Passage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

const LABEL = /^\s*附\s*件\s*[：:]/
const NUMBER = /^(\s*(?:附\s*件\s*[：:]\s*)?)(\d{1,2})\s*[.．、]/
/** 附件1：方案 where the note should stand. */
const NUMBERED_LABEL = /^\s*附\s*件\s*[\d一二三四五六七八九十]{1,2}$/

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const notes = passages.filter(({ kind }) => kind === 'attachmentNote')
  const signature = passages.findIndex(({ kind }) => kind === 'dateOfIssue')
  const isContinued = notes.length === 1 && (goesOnByLabel(passages, notes[0]) || TOGETHER.test(notes[0]?.text ?? ''))
  if (!isContinued) yield* numbering(notes)
  const [first] = notes
  yield* unnumberedBelow(passages, notes)
  if (first !== undefined && signature >= 0 && passages.indexOf(first) > signature && LABEL.test(first.text))
    yield { ...whole(first), variant: 'below' }
  const early = passages.slice(0, Math.max(0, signature)).find(({ kind, text }) => {
    return kind === 'attachmentLabel' && NUMBERED_LABEL.test(text)
  })
  if (early !== undefined && first === undefined) yield { ...whole(early), variant: 'form' }
}

/** A second name on the line below a single note, and how many copies there are. */
function* unnumberedBelow(passages: readonly Passage[], notes: readonly Passage[]): Generator<DocumentHit> {
  const [first, second] = notes
  if (first === undefined) return
  for (const note of notes) {
    const copies = COPIES.exec(note.text)
    if (copies !== null) yield { passage: note, from: copies.index, to: note.text.length, variant: 'copies' }
  }
  const together = TOGETHER.exec(first.text)
  if (together !== null)
    yield { passage: first, from: together.index, to: together.index + together[0].length, variant: 'together' }
  if (second !== undefined || NUMBER.test(first.text)) return
  const at = passages.indexOf(first)
  const [below, next] = passages.slice(at + 1, at + 3)
  if (below?.kind === 'body' && next?.kind === 'issuerName' && NAME.test(below.text.trim()))
    yield { ...whole(first), variant: 'unnumbered' }
}

const NAME = /^[^，。；：！？]{3,30}$/
/** 附件：1.清单，2.名单 on one line. */
const TOGETHER = /(?<=1[.．、][^，；]{2,40})[，,；;、\s　]+2[.．、](?=[\u4e00-\u9fff])/
const COPIES = /[（(]?(?:各|共)?[\d一二三四五六七八九十]{1,3}份[）)]?$/

/** One attachment has no number, several have one each below a single label. */
function* numbering([first, second]: readonly Passage[]): Generator<DocumentHit> {
  if (first === undefined) return
  const number = NUMBER.exec(first.text)
  if (second === undefined) {
    if (number !== null)
      yield { passage: first, from: (number[1] ?? '').length, to: number[0].length, variant: 'alone' }
    return
  }
  if (LABEL.test(second.text)) yield { ...whole(second), variant: 'label' }
  else if (number === null) yield { ...whole(first), variant: 'unnumbered' }
}

/** 附件2：说明 below 附件：1.方案, which a rule of its own is for. */
function goesOnByLabel(passages: readonly Passage[], note: Passage | undefined): boolean {
  const next = note === undefined ? undefined : passages[passages.indexOf(note) + 1]
  return next !== undefined && /^\s*附\s?件\s?[2二]/.test(next.text)
}

function whole(passage: Passage): DocumentHit {
  return { passage, from: 0, to: passage.text.length }
}

/** An attachment note that is numbered or placed otherwise than the standard says. */
export const attachmentNotePlace: DocumentRule = {
  id: 'NEG-ATTACHMENT-PLACE',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '附件说明编号或位置不当',
  message: '附件说明：{{problem}}。',
  variants: {
    alone: '只有一个附件时不编顺序号',
    label: '“附件”只写一次，写作“附件：1.……”，下一行写“2.……”',
    unnumbered: '有两个以上附件时用阿拉伯数字编顺序号，写作“附件：1.……”',
    together: '每个附件另起一行，与上一行对齐',
    copies: '附件名称后不写份数',
    below: '应在正文之后、发文机关署名之前',
    form: '正文之后写作“附件：1.……”，“附件1”是附件首页的标识',
  },
  source: 'GB/T 9704-2012 7.3.4',
  fixes: 'none',
  check,
  wrong: [
    { text: 'attachmentNote|附件：报名表\nbody|日程安排\nissuerName|临江市民政局\ndateOfIssue|2026年3月1日' },
    { text: 'attachmentNote|附件：报名表1份' },
    { text: 'attachmentNote|附件：1.物资清单，2.责任人名单' },
    { text: 'attachmentNote|附件：1.任务清单\nissuerName|临江市教育局' },
    { text: 'attachmentNote|附件：任务清单\nattachmentNote|2.责任分工表' },
    { text: 'attachmentNote|附件：1.任务清单\nattachmentNote|附件：2.责任分工表' },
    { text: 'issuerName|临江市教育局\ndateOfIssue|2026年3月1日\nattachmentNote|附件：任务清单' },
    { text: 'attachmentLabel|附件1\nattachmentTitle|任务清单\nissuerName|临江市教育局\ndateOfIssue|2026年3月1日' },
  ],
  right: [
    { text: 'attachmentNote|附件：任务清单\nissuerName|临江市教育局\ndateOfIssue|2026年3月1日' },
    { text: 'attachmentNote|附件：1.任务清单\nattachmentNote|2.责任分工表\nissuerName|临江市教育局' },
    {
      text: 'attachmentNote|附件：1.任务清单\nattachmentNote|2.分工表\ndateOfIssue|2026年3月1日\nattachmentLabel|附件1\nattachmentTitle|任务清单',
    },
    { text: 'dateOfIssue|2026年3月1日\nattachmentLabel|附件\nattachmentTitle|任务清单' },
  ],
}
