import type { RuleWordings } from './rule-wording.ts'

/** Rules about what stands below the text in English: attachments, signature, copies and printing line. */
export const closingElementWordings: RuleWordings = {
  'NEG-ATTACHMENT-NOTE': {
    name: 'Form of the attachment note',
    message: 'Attachment note: {{problem}}.',
    variants: {
      label: '“附” is written “附件”',
      endMark: 'no mark stands after the name',
      colon: '“附件” is followed by a full-width colon',
      numbered: 'below the text it reads “附件：1.……”; the label “附件1” of an attachment stands alone on its line',
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
    message: 'The text names “{{text}}”, but there is no attachment note. Check it.',
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
  'NEG-JOINT-NAMES': {
    name: 'Signing bodies and letterhead differ',
    message: 'A joint document is signed by the bodies of its letterhead in the same order: {{bodies}}.',
  },
  'NEG-ATTACHMENT-TITLE-MARK': {
    name: 'Attachment between title marks',
    message: 'The attachment note gives names without title marks: “{{text}}”.',
  },
  'NEG-ATTACHMENT-PLACE': {
    name: 'Numbers or place of the attachment note',
    message: 'Attachment note: {{problem}}.',
    variants: {
      alone: 'a single attachment has no number',
      label: '“附件” is written once: “附件：1.……”, and “2.……” on the next line',
      unnumbered: 'several attachments are numbered: “附件：1.……”',
      together: 'each attachment has a line of its own',
      copies: 'the number of copies is not given',
      below: 'it stands below the text and above the name of the issuing body',
      form: 'below the text it reads “附件：1.……”; “附件1” is the label of the attachment itself',
    },
  },
  'NEG-ELEMENT-ABOLISHED': {
    name: 'Element that documents no longer have',
    message: '{{problem}}.',
    variants: {
      keywords: 'Documents no longer have keywords (主题词); delete them',
      report: '“抄报” and “主报” are no longer used; copies to superior bodies are “抄送”, too',
      copies: 'The colophon no longer names copies printed, typist and proofreader; delete them',
      dispatch: '“抄发” and “发送” are not used; write “抄送”',
    },
  },
  'NEG-COLOPHON': {
    name: 'Copies and printing line',
    message: '{{problem}}.',
    variants: {
      copied: '“{{text}}” is an addressee already and gets no copy',
      label: '“{{text}}” is for information papers; write 抄送：',
      person: 'Copies go to bodies, not to persons; correct “{{text}}”',
      comma: '， stands between those who get copies',
      word: 'The printing date is followed by “印发”, not “{{text}}”',
      form: 'The printing date is written in full with Arabic numerals and without zeros; correct “{{text}}”',
      early: 'The printing date “{{text}}” is before the date of issue; check them',
    },
  },
  'NEG-ISSUER-TITLE': {
    name: 'Signature and title name different bodies',
    message:
      'The signature “{{text}}” is not the issuing body of the title, “{{inTitle}}”. Sign with its full or standard name.',
  },
  'NEG-ISSUER-SHORT': {
    name: 'Signature in a short name',
    message:
      '“{{text}}” is neither a full nor a standard short name. Write it out, as in 中共临江市委, 临江市人民政府.',
  },
  'NEG-SIGNATURE-PARTS': {
    name: 'Signature without name or date',
    message: '{{problem}}.',
    variants: {
      name: 'The name of the issuing body stands above the date of issue',
      date: 'The date of issue stands below the name, as in 2026年4月10日',
    },
  },
  'NEG-NOTE-FORM': {
    name: 'Supplementary note without round brackets',
    message: 'A supplementary note stands in round brackets without a full stop: “（此件公开发布）”.',
  },
  'NEG-ATTACHMENT-LABEL': {
    name: 'Form of the label of an attachment',
    message: 'An attachment is labelled “附件” and its number: {{problem}}.',
    variants: { mark: 'no mark follows', number: 'the number is Arabic, as in 附件1' },
  },
  'NEG-SEAL-NOTE': {
    name: 'Note for the seal in the signature',
    message: 'The signature does not say “{{text}}”. Delete it; the seal is put there.',
  },
  'NEG-ISSUE-ZERO': {
    name: 'Number of an issue with zeros',
    message: 'Numbers are not filled up with zeros: “{{text}}” should be “{{right}}”.',
  },
  'NEG-LAST-LINES': {
    name: 'Mistakes about the signature and the date of issue',
    message: '{{problem}}.',
    variants: {
      year: 'The date of issue has year, month and day; “{{text}}” has no year',
      more: 'The date of issue is nothing but year, month and day; delete what else stands in “{{text}}”',
      noText: '“{{text}}” may not be put on a page; adjust the lines or the spacing instead',
    },
  },
  'NEG-ATTACHMENT-BEYOND': {
    name: 'Reference beyond the last attachment',
    message: 'The text says “{{text}}”, but the attachment note lists only {{count}}; the numbers must agree.',
  },
  'NEG-CONTACT-NUMBER': {
    name: 'Telephone number or postcode with too many or too few digits',
    message: '“{{text}}”: {{problem}}. Check it.',
    variants: {
      phone: 'a mobile number has 11 digits, another 7 or 8 behind an area code of 3 or 4',
      postcode: 'a postcode has 6 digits',
    },
  },
}
