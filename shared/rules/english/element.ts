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
  'NEG-REQUEST-CLOSING': {
    name: 'Closing of a request in another kind, or request without it',
    message: '{{problem}}.',
    variants: {
      missing: 'A request ends with words that ask, such as “妥否，请批示”',
      inReport: 'A report must not carry a request',
      inLetter:
        'A letter goes to a body of another line: instead of the closing of a request write “请予支持” or “请函复”',
    },
  },
  'NEG-REQUEST-MATTER': {
    name: 'Several matters in one request',
    message: 'One request is about one matter. “{{text}}” is about another; put it into a document of its own.',
  },
  'NEG-CLOSING-KIND': {
    name: 'Closing of another kind',
    message: '“{{text}}” is not how a “{{kind}}” closes. Correct it.',
  },
  'NEG-ADDRESS-FORM': {
    name: 'Address that does not fit the direction',
    message:
      '“{{text}}” does not fit: upward documents name the body, downward ones say 你局, among equals 贵局 may be said, and of oneself 我局.',
  },
  'NEG-TITLE-PARTS': {
    name: 'Title without matter, or of another kind than its matter',
    message: '{{problem}}.',
    variants: {
      matter: 'A title is made of issuing body, matter and kind, as in ……关于……的{{kind}}; the matter is not there',
      asks: 'The title asks for something, which a “{{kind}}” must not; use 请示, or 函 between bodies of no relation',
      consults: 'The title consults another body, which a “{{kind}}” does not; use 函',
    },
  },
  'NEG-TITLE-ISSUER': {
    name: 'Title without issuing body',
    message: 'A title is made of issuing body, matter and kind; where no letterhead names the body, the title does.',
  },
  'NEG-TITLE-CITED-KIND': {
    name: 'Cited title with two kinds',
    message: 'The cited title ends with two kinds, “{{text}}”. Check the original; a document has one kind.',
  },
  'NEG-NUMBER-YEAR': {
    name: 'Years of number and date of issue differ',
    message: 'The issuing number is of {{text}}, the date of issue of {{year}}. Check them.',
  },
  'NEG-ADDRESSEE-MISSING': {
    name: 'No addressee',
    message: 'A “{{kind}}” names its addressee below the title, followed by a full-width colon.',
  },
  'NEG-ADDRESSEE-FORM': {
    name: 'Form of the addressees',
    message: '{{problem}}.',
    variants: {
      mark: '、 stands between addressees of one class, ， between classes',
      classes: '， stands between classes of addressees; put it for the 、 in “{{text}}”',
      oneClass: '、 stands between addressees of one class',
      order: 'Committees and governments below are usually named before departments of one’s own level',
      congress: 'A bill is addressed to the congress or its standing committee in full',
      label: 'Nothing like “{{text}}” stands before the addressees',
      open: 'Addressees are named in full or by their class, without 等',
      lower: 'An upward document is addressed to a superior body; check “{{text}}”',
      own: 'The addressee “{{text}}” is the issuing body itself; check it',
    },
  },
  'NEG-SALUTATION-MARK': {
    name: 'Form of address without colon',
    message: 'The form of address at the beginning of a speech is followed by a full-width colon “：”.',
  },
  'NEG-REPORT-REQUEST': {
    name: 'Request within a report',
    message: '“{{text}}” asks for something, which a report must not. Send a request of its own.',
  },
  'NEG-REPLY-KIND': {
    name: 'Reply to something that is no request',
    message: 'A 批复 answers a request (请示); what came in is a “{{text}}”. Check it, or use another kind.',
  },
  'NEG-OPENING-KIND': {
    name: 'Words of another kind in the text',
    message: '“{{text}}” does not belong in a “{{kind}}”. Correct it.',
  },
  'NEG-HEADER-LINE': {
    name: 'Form of classification or urgency',
    message: '{{problem}}.',
    variants: {
      level: 'The classification is 绝密, 机密 or 秘密 and nothing else',
      period: 'The classification is followed by “★” and its period in Arabic numerals, as in 秘密★1年',
      urgency: 'Urgent documents say 特急 or 加急 (telegrams 特提, 特急, 加急, 平急)',
    },
  },
  'NEG-ADDRESSEE-NONE': {
    name: 'Addressee in a document for all',
    message: 'A “{{kind}}” has no addressee. Delete “{{text}}”, or use another kind.',
  },
  'NEG-TITLE-OCCASION': {
    name: 'Title of a speech without 上',
    message: '在 needs its 上: “{{text}}” should be “{{right}}”.',
  },
  'NEG-TITLE-ABOUT': {
    name: 'Title without 关于',
    message: 'A title is made of body, 关于, matter, 的 and kind; 关于 is missing before “{{text}}”.',
  },
  'NEG-ADDRESSEE-SALUTATION': {
    name: 'Persons addressed instead of bodies',
    message: 'The addressees are bodies under their full, standard short or common name, not “{{text}}”.',
  },
  'NEG-CLOSING-FORM': {
    name: 'Closing in a wrong form',
    message: '“{{text}}”: {{problem}}.',
    variants: {
      doubled: '妥否 says 是否 already; write 妥否，请批示',
      comma: 'write 妥否，请批示 with a comma',
      mark: 'a document does not close with an exclamation mark',
      greeting: 'greetings of letters have no place in a document; delete them',
      piled: '为盼 and 为荷 need not be added',
      urging: 'a request to a superior body does not urge or command',
    },
  },
  'NEG-MEETING-PARTS': {
    name: 'Notice of a meeting without time or place',
    message: 'The notice of a meeting {{problem}}. Complete it.',
    variants: { time: 'does not say when it is', place: 'does not say where it is' },
  },
  'NEG-TITLE-FIRST-LINE': {
    name: 'Mark at the end of a title in the first line',
    message: 'No mark stands at the end of a title. Delete “{{text}}”.',
  },
  'NEG-KIND-PARTS': {
    name: 'Something that the kind needs is not there',
    message: '{{problem}}.',
    variants: {
      answered: 'A reply first names what it answers: 你局《关于……的请示》（number）收悉',
      host: 'Minutes say who led the meeting',
      time: 'Minutes say when the meeting was',
    },
  },
}
