import type { Passage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

const SEAL = /[（([【](?:印章|盖章|公章|单位公章|加盖公章|签章|章|印|代章处|盖章处)[）)\]】]\s*$/
const LONGEST_NAME = 40
/** The signature stands at the end; a note, copies and a printing line may follow. */
const LINES_AT_END = 7

/** Kinds of the lines of a signature; the note alone on its line is taken for a supplementary one. */
const SIGNED: ReadonlySet<string> = new Set(['body', 'issuerName', 'dateOfIssue', 'supplementaryNote'])

function isSignature({ kind, text }: Passage): boolean {
  return SIGNED.has(kind) && text.length <= LONGEST_NAME
}

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (kind.group !== 'statutory' && !kind.name.endsWith('通知')) return
  const end = passages.findIndex((passage) => passage.kind === 'attachmentLabel')
  for (const passage of (end < 0 ? passages : passages.slice(0, end)).slice(-LINES_AT_END)) {
    const match = isSignature(passage) && !/[。：；，]/.test(passage.text) ? SEAL.exec(passage.text) : null
    if (match !== null) yield { passage, from: match.index, to: passage.text.trimEnd().length }
  }
}

/** A note where the seal goes, left in the signature. */
export const sealNote: DocumentRule = {
  id: 'NEG-SEAL-NOTE',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '署名处留有“盖章”字样',
  message: '署名后不写“{{text}}”，请删除，用印时直接加盖印章。',
  source: 'GB/T 9704-2012 7.3.5',
  fixes: 'none',
  check,
  wrong: [
    { text: 'body|正文。\nissuerName|临江市教育局\ndateOfIssue|2026年3月1日\nsupplementaryNote|（印章）' },
    { text: 'body|正文。\nbody|临江市教育局（盖章）\ndateOfIssue|2026年3月1日' },
  ],
  right: [
    { text: 'body|正文。\nissuerName|临江市教育局\ndateOfIssue|2026年3月1日' },
    { text: 'body|正文。\nattachmentLabel|附件\nattachmentTitle|报名表\nbody|单位（盖章）' },
    { text: 'body|报名表须经所在单位审核（盖章）。' },
  ],
}
