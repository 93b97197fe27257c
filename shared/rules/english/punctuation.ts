import type { RuleWordings } from './rule-wording.ts'

/** Rules about punctuation in English. */
export const punctuationWordings: RuleWordings = {
  'NEG-PUNCT-BRACKET-BETWEEN': {
    name: 'Marks on both sides of a bracket',
    message:
      'In “{{text}}” a mark stands on both sides of the bracket: what belongs to the sentence takes none before it, a note of its own none behind it.',
  },
  'NEG-PUNCT-HALFWIDTH': {
    name: 'Half-width mark in Chinese text',
    message: 'The full-width mark “{{right}}” belongs here.',
  },
  'NEG-PUNCT-COMMA': {
    name: 'Comma in the wrong place',
    message: 'The comma at “{{text}}” is wrong here; better “{{right}}”.',
  },
  'NEG-PUNCT-PLAN': {
    name: 'Short name of a five-year plan without quotation marks',
    message: '“{{text}}” is a short name and usually written {{right}}.',
  },
  'NEG-PUNCT-PAIR': {
    name: 'Quotation marks, brackets or title marks not in pairs',
    message: 'The {{mark}} here has no {{partner}} to go with it. Add or delete one.',
  },
  'NEG-PUNCT-BRACKET-WIDTH': {
    name: 'Brackets of two widths',
    message: 'Brackets come in pairs and full-width: “（）”.',
  },
  'NEG-PUNCT-REPEAT': {
    name: 'Repeated or conflicting marks',
    message: 'Of the marks “{{text}}” only one should stay.',
  },
  'NEG-PUNCT-COMMA-AND': {
    name: '顿号 before 和, 及, 或, 等 or the end',
    message: 'The 顿号 at “{{text}}” is too much: none stands before a conjunction, 等 or the end of a sentence.',
  },
  'NEG-PUNCT-QUOTE-COMMA': {
    name: '顿号 between quotations or titles in a row',
    message: 'Between quotations or titles in a row there is usually no 顿号.',
  },
  'NEG-PUNCT-APPROXIMATE': {
    name: '顿号 in an approximate number',
    message: 'Two neighbouring numerals that mean “about” stand without 顿号 between them.',
  },
  'NEG-PUNCT-ELLIPSIS': {
    name: 'Wrong ellipsis, or one together with 等',
    message: 'The ellipsis is “……”, and never stands together with 等.',
  },
  'NEG-PUNCT-RANGE': {
    name: 'Wrong mark that joins',
    message: '{{problem}}.',
    variants: {
      range: 'A range of numbers, times or places takes “—” or “～”',
      phone: 'A hyphen “-” joins the area code and the number of a telephone',
    },
  },
  'NEG-PUNCT-COMMA-NEEDLESS': {
    name: '顿号 within one word',
    message: '“{{text}}” is said as one word and written “{{right}}”.',
  },
  'NEG-PUNCT-HEADING-STOP': {
    name: 'Heading that runs into its paragraph',
    message: 'The other points of this level have headings of their own. A full stop belongs behind “{{text}}”.',
  },
  'NEG-PUNCT-LIST-END': {
    name: 'Wrong mark at the end of a point',
    message: 'Semicolons part the points of a list and a full stop ends the last: “{{right}}” belongs at “{{text}}”.',
  },
  'NEG-PUNCT-LABEL': {
    name: 'Label without its colon',
    message: 'A label such as 出席, 联系人 or 附件 takes a colon, not “{{text}}”.',
  },
  'NEG-PUNCT-CAPTION': {
    name: 'Mark at the end of a caption',
    message: 'The caption of a table or a picture ends without “{{text}}”.',
  },
  'NEG-PUNCT-SEMICOLON-CLAUSE': {
    name: 'Semicolon within a clause',
    message: 'What stands around “{{text}}” is no pair of equal clauses: a comma belongs there.',
  },
  'NEG-PUNCT-EXCLAMATION': {
    name: 'Exclamation mark out of place',
    message: '“{{text}}” is said calmly: no exclamation mark, and never several.',
  },
  'NEG-PUNCT-COLON-NEEDLESS': {
    name: 'Needless colon',
    message: 'Nobody pauses at “{{text}}” and nothing is announced: no colon.',
  },
  'NEG-PUNCT-NUMBER-MARK': {
    name: 'Wrong mark behind a number of a list',
    message: '“{{text}}” should be written “{{right}}”.',
  },
  'NEG-PUNCT-DASH': { name: 'Wrong dash', message: 'The dash is as wide as two characters: “——”.' },
  'NEG-PUNCT-COLON-LIST': {
    name: 'No colon before what follows',
    message: 'After 如下 a colon announces what follows.',
  },
  'NEG-PUNCT-COLON-STOP': {
    name: 'Full stop after 如下',
    message: 'By the standard a colon announces what follows after 如下.',
  },
  'NEG-PUNCT-DOUBLE-END': {
    name: 'End marks on both sides of a quotation mark',
    message: '“{{text}}” ends twice: a whole quotation keeps the mark inside, any other the one outside.',
  },
  'NEG-PUNCT-FULLWIDTH': {
    name: 'Full-width letters',
    message: 'Letters are half-width: “{{right}}”.',
  },
  'NEG-PUNCT-NESTED': {
    name: 'Wrong marks within marks',
    message: 'Outside double, inside single: “{{right}}” is better.',
  },
  'NEG-PUNCT-QUOTE-FORM': {
    name: 'Wrong form of quotation mark',
    message: 'Text in lines takes curly quotation marks: “ ” and ‘ ’.',
  },
  'NEG-PUNCT-COLON-TWICE': {
    name: 'Two colons in one sentence',
    message: 'One sentence rarely takes two colons. Rephrase it.',
  },
  'NEG-PUNCT-TITLE-MARK-USE': {
    name: 'Title marks around what is no work',
    message: '“{{text}}” is not the title of a work and takes no title marks.',
  },
  'NEG-PUNCT-SPACE': {
    name: 'Spaces between Chinese characters',
    message: 'There should be no space between Chinese characters. Delete it.',
  },
  'NEG-PUNCT-LIST-WORD': {
    name: 'Wrong mark behind 一是 or 首先',
    message: '“{{text}}” should be written “{{right}}”.',
  },
  'NEG-PUNCT-QUESTION': {
    name: 'Question mark in a statement',
    message: 'The sentence of “{{text}}” is a statement: what is asked is only a part of it. No question mark.',
  },
  'NEG-PUNCT-QUESTION-END': {
    name: 'Question without question mark',
    message: 'The sentence of “{{text}}” asks and ends with a question mark.',
  },
  'NEG-PUNCT-FRAGMENT': {
    name: 'Full stop in the middle of a sentence',
    message: '“{{text}}” is no sentence. Put a comma in place of the full stop.',
  },
  'NEG-PUNCT-SINGLE-OUTER': {
    name: 'Single marks outside double ones',
    message: 'Outside stand double marks: “{{right}}”.',
  },
  'NEG-PUNCT-PLACE': {
    name: 'Mark in a place where none may stand',
    message: '“{{text}}” may neither begin a line nor stand right inside quotation marks or brackets.',
  },
  'NEG-PUNCT-QUOTE-END': {
    name: 'End mark on the wrong side of a quotation mark',
    message:
      'At “{{text}}” the mark should be “{{right}}”: inside where the quotation is a sentence of its own, outside where it is a part of one.',
  },
  'NEG-PUNCT-TITLE-MARK-NAME': {
    name: 'Title marks around a name',
    message: '“{{text}}” is no work and stands without title marks: {{right}}.',
  },
  'NEG-PUNCT-SERIES-COMMA': {
    name: 'Comma between words of a series',
    message: '“{{text}}” is a series of words, which are set apart by 顿号.',
  },
  'NEG-PUNCT-END': {
    name: 'Paragraph without its last mark',
    message: 'The paragraph has no full stop at “{{text}}”, or a mark that does not end it.',
  },
  'NEG-PUNCT-MIDDLE-DOT': {
    name: 'Wrong dot in a name',
    message: '“{{text}}” should be written “{{right}}”.',
  },
  'NEG-PUNCT-SEMICOLON': {
    name: 'Semicolon behind an item with a full stop',
    message:
      'One of the items holds a full stop, so none of them ends with a semicolon. Put a full stop at “{{text}}”.',
  },
  'NEG-PUNCT-BRACKET-INSIDE': {
    name: 'Brackets in brackets, or a full stop in them',
    message: '“{{text}}” {{problem}}.',
    variants: {
      nested: 'has brackets of one form in each other; take 〔〕 inside, or put it otherwise',
      stopped: 'is a part of its sentence and ends without a full stop',
      after: 'belongs to a part of the sentence and stands before its full stop',
    },
  },
  'NEG-PUNCT-TITLE-QUOTES': {
    name: 'Title in quotation marks',
    message: 'Titles of laws and documents take title marks: {{right}}.',
  },
  'NEG-PUNCT-CLAUSE-COMMA': {
    name: '顿号 between clauses',
    message: 'At “{{text}}” there are no words in a series; it should be “{{right}}”.',
  },
  'NEG-PUNCT-SERIES-STOP': {
    name: 'Several marks in one series',
    message: 'Some members of the series end with semicolons; so should this one at “{{text}}”.',
  },
}
