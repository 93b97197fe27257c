import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

const NOTE_NUMBER = /^(?:附\s*件[：:]\s*)?(?:\d{1,2}[.．、]\s*)?/
const NOTE_IN_LABEL = /^附\s?件\s?[\d一二三四五六七八九十]{1,2}\s?[：:]\s?\S/
/** The name of a note as it must stand on the attachment itself. */
const nameOf = perPassage(({ text }: Passage) => text.replace(NOTE_NUMBER, '').replace(/\s/g, ''))
const titleOf = perPassage(({ text }: Passage) => text.replace(/\s/g, ''))

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const notes = passages.filter(({ kind }) => kind === 'attachmentNote')
  const labels = passages.filter(({ kind }) => kind === 'attachmentLabel')
  const [firstLabel] = labels
  // Attachments may well be files of their own.
  // 附件1：报名表 above the signature stands for a note, which a rule of its own is for.
  if (firstLabel === undefined || (notes.length === 0 && labels.every(({ text }) => NOTE_IN_LABEL.test(text)))) return
  if (notes.length !== labels.length)
    yield {
      ...whole(notes[0] ?? firstLabel),
      variant: 'count',
      params: { notes: notes.length, labels: labels.length },
    }
  const titles = passages.filter(({ kind }) => kind === 'attachmentTitle')
  for (const [index, title] of titles.entries()) {
    const note = notes[index]
    if (note !== undefined && titles.length === notes.length && nameOf(note) !== titleOf(title))
      yield { ...whole(title), variant: 'title', params: { note: nameOf(note) } }
  }
}

function whole(passage: Passage): DocumentHit {
  return { passage, from: 0, to: passage.text.length }
}

/** Attachments whose number or titles are not those of the note. */
export const attachmentList: DocumentRule = {
  id: 'NEG-ATTACHMENT-LIST',
  scope: 'document',
  family: 'element',
  severity: 'block',
  name: '附件与附件说明不一致',
  message: '{{problem}}，附件序号和标题应与附件说明一致。',
  variants: {
    count: '附件说明列{{notes}}件，正文后有{{labels}}件',
    title: '附件标题与附件说明“{{note}}”不一致',
  },
  source: 'GB/T 9704-2012 7.3.7',
  fixes: 'none',
  check,
  wrong: [
    { text: 'attachmentNote|附件：值班安排表\nattachmentLabel|附件\nattachmentTitle|值班表' },
    { text: 'attachmentNote|附件：1.方案\nattachmentNote|2.名单\nattachmentLabel|附件1\nattachmentTitle|方案' },
  ],
  right: [
    { text: 'attachmentNote|附件：值班安排表\nattachmentLabel|附件\nattachmentTitle|值班安排表' },
    { text: 'attachmentNote|附件：值班安排表' },
  ],
}
