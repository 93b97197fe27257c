import type { RuleWordings } from './rule-wording.ts'

/** Rules about headings, series and length in English. */
export const structureWordings: RuleWordings = {
  'NEG-STRUCTURE-HEADING-MARK': {
    name: 'Mark at the end of a first-level heading',
    message: 'A heading on a line of its own has no mark at its end. Delete “{{text}}”.',
  },
  'NEG-STRUCTURE-SUBHEADING-MARK': {
    name: 'Mark at the end of a lower heading',
    message: 'A heading on a line of its own has no mark at its end. Delete “{{text}}”.',
  },
  'NEG-STRUCTURE-LEVEL': {
    name: 'Level of headings left out',
    message: 'The heading “{{number}}{{text}}” skips a level. Set the levels right.',
  },
  'NEG-STRUCTURE-SINGLE': {
    name: 'Only one heading below another',
    message: '“{{number}}” is the only heading at its place; a level is not needed for it.',
  },
  'NEG-STRUCTURE-COUNT': {
    name: 'Announced points and headings differ',
    message: 'The text announces {{announced}}, and there are {{count}} headings. Check it.',
  },
  'NEG-STRUCTURE-NUMBER': {
    name: 'Numbers of headings with gaps or repeats',
    message: '{{problem}}.',
    variants: {
      order: '“{{text}}” does not follow the one before; this is number {{expected}} of its level',
      form: '“{{text}}” and the next one, “{{expected}}”, are of one level and written alike',
    },
  },
  'NEG-STRUCTURE-ATTACHMENT': {
    name: 'Numbers of attachments with gaps or repeats',
    message: 'The number “{{text}}” of the attachment does not follow the one before; it should be {{expected}}.',
  },
  'NEG-STRUCTURE-FORM': {
    name: 'Numbers of one level in different forms',
    message: 'Numbers of one level are written alike: “{{text}}” should have the form “{{right}}”, as the others do.',
  },
  'NEG-STRUCTURE-NAMED-COUNT': {
    name: 'Number of things named',
    message: 'The text announces {{announced}} and names {{count}}. Check it.',
  },
  'NEG-STRUCTURE-AGENDA': {
    name: 'Items of a meeting out of order',
    message: '{{problem}}. Check it.',
    variants: {
      order: '“{{text}}” does not follow the item before; this is number {{expected}}',
      count: 'The programme has {{announced}} items, and {{called}} are called',
    },
  },
  'NEG-STRUCTURE-SERIES': {
    name: '一是, 二是 not in sequence',
    message: '“{{text}}” does not follow the one before; this is number {{expected}}.',
  },
  'NEG-STRUCTURE-INLINE-COUNT': {
    name: 'Number of items in a paragraph',
    message: 'The text announces {{announced}} items and lists {{count}}. Check it.',
  },
  'NEG-STRUCTURE-INLINE': {
    name: 'Numbers in a paragraph not in sequence',
    message: '“{{text}}” does not follow the one before; this is number {{expected}}.',
  },
  'NEG-STRUCTURE-LISTED-COUNT': {
    name: 'Number of items after a colon',
    message: 'The text announces {{announced}} items and lists {{count}}. Check it.',
  },
  'NEG-STRUCTURE-PARAGRAPHS': {
    name: 'Paragraphs not in sequence',
    message: '“{{text}}” does not follow the paragraph before; this is number {{expected}}.',
  },
  'NEG-STRUCTURE-FOLLOWING-COUNT': {
    name: 'Number of paragraphs announced',
    message: 'The text announces {{announced}} items, and {{count}} follow. Check it.',
  },
  'NEG-STRUCTURE-CLOSING-COUNT': {
    name: 'Number of points summed up',
    message: 'The text speaks of {{announced}} items above, and there are {{count}}. Check it.',
  },
  'NEG-LENGTH-DOCUMENT': {
    name: 'Too long',
    message:
      'The text has {{length}} characters, more than {{most}} ({{limit}}). Shorten it, or give a reason when you submit it.',
  },
  'NEG-LENGTH-SENTENCE': {
    name: 'Long sentence',
    message: 'This sentence has {{length}} characters, more than {{most}}. Consider parting it.',
  },
  'NEG-LENGTH-EMPTY': {
    name: 'Empty phrases',
    message: 'There are {{count}} empty phrases in the text. “{{text}}” may be left out.',
  },
  'NEG-STRUCTURE-MIXED': {
    name: '第一 and 其次 in one series',
    message: 'The members of a series are counted in one way; “{{text}}” should be “{{right}}”.',
  },
  'NEG-STRUCTURE-ODD': {
    name: 'Member of a series in other words',
    message: 'The members of one series are named alike; “{{right}}” is better than “{{text}}”.',
  },
  'NEG-STRUCTURE-FOREIGN': {
    name: 'Numbers that documents do not have',
    message: '“{{text}}” is no number of a document; levels are 一、, （一）, 1. and （1）.',
  },
  'NEG-STRUCTURE-INVERTED': {
    name: 'Levels in the wrong order',
    message:
      '“{{text}}” is of a higher level than the numbers above it; levels are 一、, （一）, 1. and （1） in this order.',
  },
  'NEG-STRUCTURE-EMPTY': {
    name: 'Heading with nothing below it',
    message: 'Nothing stands below “{{text}}”. Write it or delete the heading.',
  },
  'NEG-STRUCTURE-BRACKET': {
    name: 'Number with the closing bracket only',
    message: 'The number “{{text}}” is written “{{right}}”.',
  },
  'NEG-STRUCTURE-FIRST': {
    name: 'Series without its first member',
    message: 'There is no first member before “{{text}}”. Check the series.',
  },
}
