import type { RuleWordings } from './rule-wording.ts'

/** Rules about citing documents and words in English. */
export const citationWordings: RuleWordings = {
  'NEG-CITE-ORDER-NUMBER': {
    name: 'Form of the number of an order',
    message: 'Orders are cited by issuer and 令第…号: “{{right}}”.',
  },
  'NEG-CITE-BRACKET': {
    name: 'Year of an issuing number not in 〔〕',
    message: 'The year of an issuing number stands in 〔〕: “{{right}}”.',
  },
  'NEG-CITE-NUMBER-ZERO': {
    name: 'Leading zero or 第 in an issuing number',
    message: 'The sequence number has no leading zero and no 第. Delete “{{text}}”.',
  },
  'NEG-CITE-ORDER': {
    name: 'Number before title',
    message: 'A document is cited by its title first, then its number: “{{right}}” is better.',
  },
  'NEG-CITE-PLAIN-NUMBER': {
    name: 'Cited number without brackets',
    message: 'A cited number stands in round brackets: “{{right}}”.',
  },
  'NEG-CITE-ABBREVIATION-FORM': {
    name: 'Form of an abbreviation',
    message: '“{{right}}” is better than “{{text}}”.',
  },
  'NEG-CITE-LATE': {
    name: 'Short name before its explanation',
    message: '“{{text}}” is used before its full name and 以下简称; explain it where it stands first.',
  },
  'NEG-CITE-UNDEFINED': {
    name: 'Short title that was not introduced',
    message: 'Before “{{text}}” the full title has not stood. Write it first, with “（以下简称{{text}}）”.',
  },
  'NEG-CITE-REPEALED': {
    name: 'Repealed rules',
    message: '“{{text}}” has been repealed; {{right}} is in force. Check it.',
  },
  'NEG-CITE-QUOTATION': {
    name: 'Quotation differs from its source',
    message: 'Here “{{text}}” is written; in 《{{origin}}》 it is “{{right}}”. Check it.',
  },
  'NEG-CITE-LAPSED': {
    name: 'Quotation of what is no longer said',
    message:
      'This passage of 《{{origin}}》 was in use {{term}}, which does not fit the date of the document. Check it.',
  },
  'NEG-CITE-NUMBER-FORM': {
    name: 'Cited number in a wrong form',
    message: 'A number is the code of the body, the full year in 〔〕 and the serial number. Here: “{{right}}”.',
  },
  'NEG-CITE-NUMBER-INSIDE': {
    name: 'Cited number inside the title marks',
    message: 'The number is no part of the title. Put it behind the marks: “{{right}}”.',
  },
  'NEG-CITE-ARTICLE': {
    name: 'Article of a law in a wrong form',
    message: 'Articles of laws are cited with 第 and Chinese numerals, as the law has them: “{{right}}”.',
  },
  'NEG-CITE-UNMARKED': {
    name: 'Cited document without title marks',
    message: 'Names of documents and laws stand in title marks: “{{right}}”.',
  },
  'NEG-CITE-LAW': {
    name: 'Name of a law not quite right',
    message: 'There is no law “{{text}}”. Check whether “{{right}}” is meant.',
  },
  'NEG-CITE-FORMULA': {
    name: 'Fixed formula not exact',
    message: 'The formula is “{{right}}”. Check its members and their order.',
  },
  'NEG-CITE-UNTITLED': {
    name: 'Document cited by its number only',
    message: 'A document is cited by its title, then its number. Put the title before “{{text}}”.',
  },
  'NEG-CITE-PLENUM': {
    name: 'Congress or plenary session with a wrong name or year',
    message: '“{{text}}” is wrong; it should be “{{right}}”. Check it.',
  },
  'NEG-CITE-TITLE-PARTS': {
    name: 'Cited title incomplete or doubled',
    message: '“{{text}}”: {{problem}}.',
    variants: {
      issuer: 'the title names the body already',
      paper: 'what is issued or passed on is cited by the full title of the notice: 《……关于印发……的通知》',
      kind: 'the kind is missing at the end of the cited title',
      outside: 'the kind is part of the title and stands inside its marks',
      file: 'the number says that it is a document; 文 and 文件 are not needed',
    },
  },
  'NEG-CITE-LAW-SHORT': {
    name: 'Law cited by its short name at first',
    message:
      'A law that the text rests on is cited in full at first: “{{right}}”. A short name is introduced by 以下简称.',
  },
  'NEG-CITE-ISSUER': {
    name: 'Number of another body than the title names',
    message: '“{{text}}” {{problem}}. Check the original.',
    variants: {
      party: 'has the code of a government, but the title names a Party committee',
      government: 'has the code of a Party committee, but the title names a government',
      office: 'is not the code of a general office, which the title names',
      notOffice: 'has the code of a general office, but the title names the government itself',
    },
  },
  'NEG-CITE-BARE-LAW': {
    name: 'Law without title marks',
    message: 'The name of a law or regulation stands in title marks: “{{right}}”.',
  },
}
