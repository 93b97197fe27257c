import type { RuleWordings } from './rule-wording.ts'

/** Rules about the elements of an official document in English. */
export const elementWordings: RuleWordings = {
  'NEG-TITLE-KIND': {
    name: 'Title without kind, or with two',
    message: 'The title ends with the kind “{{kind}}”, and with one kind only.',
  },
  'NEG-SIGNATORY': {
    name: 'Upward document without signatory',
    message: 'An upward document names the person who signed it, on the line of its number “{{text}}”.',
  },
  'NEG-TITLE-PARTICLE': {
    name: 'Title without 的 before the kind',
    message: 'A title usually reads 关于……的……; put 的 before the kind.',
  },
  'NEG-ADDRESSEE-OPEN': {
    name: 'Addressee without colon',
    message: 'The addressee below the title ends with a full-width colon.',
  },
  'NEG-TITLE-END-MARK': {
    name: 'Mark at the end of the title',
    message: 'A title has no mark at its end. Delete “{{text}}”.',
  },
  'NEG-TITLE-MARK': {
    name: 'Marks in the title',
    message: 'Apart from title marks around laws and rules, “{{text}}” does not belong in a title.',
  },
  'NEG-TITLE-DOUBLING': {
    name: 'Words doubled in the title',
    message: '“{{text}}” says the same twice. Shorten it.',
  },
  'NEG-NUMBER-FORM': {
    name: 'Form of the issuing number',
    message: 'The issuing number is made of agency code, year and sequence number, as in 临办发〔2026〕12号.',
  },
  'NEG-CLASSIFICATION': {
    name: 'Classification, period or copy number incomplete',
    message: '{{problem}}.',
    variants: {
      level: 'The classification is 绝密, 机密 or 秘密',
      period: 'A classified document shows the period of classification',
      copyNumber: 'A classified document shows the copy number',
    },
  },
  'NEG-ADDRESSEE-COLON': {
    name: 'No full-width colon after the addressees',
    message: 'The last addressee is followed by a full-width colon “：”.',
  },
  'NEG-ADDRESSEE-ONE': {
    name: 'Several addressees of an upward document',
    message: 'An upward document has one superior body as addressee; others receive copies.',
  },
  'NEG-ADDRESSEE-PERSON': {
    name: 'Upward document to a person',
    message:
      'Except for what a superior leader has assigned in person, documents go to the body and not to its leader. Address the body.',
  },
  'NEG-ATTACHMENT-NOTE': {
    name: 'Form of the attachment note',
    message: 'Attachment note: {{problem}}.',
    variants: {
      label: '“附” is written “附件”',
      endMark: 'no mark stands after the name',
      colon: '“附件” is followed by a full-width colon',
      number: 'numbers are Arabic with a dot, as in “1.”',
    },
  },
  'NEG-ATTACHMENT-LIST': {
    name: 'Attachments and attachment note differ',
    message: '{{problem}}; numbers and titles of attachments must be those of the note.',
    variants: {
      count: 'The note lists {{notes}}, and {{labels}} follow the text',
      title: 'The title of the attachment differs from “{{note}}” in the note',
    },
  },
  'NEG-ATTACHMENT-MISSING': {
    name: 'Attachment that is not there',
    message: 'The text names “{{text}}”, and the attachment note has {{count}}. Check it.',
  },
  'NEG-COPIES-FORM': {
    name: 'Marks between recipients of copies',
    message: '{{problem}}.',
    variants: {
      colon: '“抄送” is followed by a full-width colon',
      comma: 'Recipients of copies are parted by commas',
      end: 'The last recipient of a copy is followed by a full stop',
    },
  },
  'NEG-COPIES-LOWER': {
    name: 'Copies of an upward document to lower bodies',
    message: 'Copies of an upward document do not go to lower bodies. Delete “{{text}}”.',
  },
  'NEG-REQUEST-CLOSING': {
    name: 'Request in a report, or request without its closing',
    message: '{{problem}}.',
    variants: {
      missing: 'A request ends with words that ask, such as “妥否，请批示”',
      inReport: 'A report must not carry a request',
    },
  },
  'NEG-REQUEST-MATTER': {
    name: 'Several matters in one request',
    message: 'One request is about one matter. The text asks already; put “{{text}}” into a document of its own.',
  },
  'NEG-CLOSING-KIND': {
    name: 'Closing of another kind',
    message: '“{{text}}” is not how a “{{kind}}” closes. Correct it.',
  },
  'NEG-ADDRESS-FORM': {
    name: 'Address that does not fit the direction',
    message:
      '“{{text}}” does not fit: upward documents name the body, downward ones say 你, and among equals 贵 may be said.',
  },
  'NEG-JOINT-NAMES': {
    name: 'Signing bodies and letterhead differ',
    message: 'A joint document is signed by the bodies of its letterhead in the same order: {{bodies}}.',
  },
}
