import type { RuleWordings } from './rule-wording.ts'

/** Web leftovers, placeholders and scripts in English. */
export const pasteNoiseWordings: RuleWordings = {
  'NEG-NOISE-INVISIBLE': {
    name: 'Invisible or broken characters',
    message: 'There is a character here that cannot be seen or shown. Delete it and check the original.',
  },
  'NEG-NOISE-PINYIN': {
    name: 'Pinyin notes in the text',
    message: '“{{text}}” is a reading that came with pasted text. Delete it.',
  },
  'NEG-NOISE-SHIFTED': {
    name: 'Text garbled by half a character',
    message: '“{{text}}” was garbled when it was pasted. Restore it from the original.',
  },
  'NEG-NOISE-TRADITIONAL': {
    name: 'Traditional characters',
    message: 'There are {{count}} traditional characters here. Use the standard ones.',
  },
  'NEG-NOISE-REGIONAL': {
    name: 'Words used in Hong Kong and Taiwan',
    message: '“{{text}}” is a regional word. “{{right}}” is better.',
  },
  'NEG-NOISE-WEB': {
    name: 'Leftovers of a web page',
    message: '“{{text}}” was left over from a web page. Check and delete it.',
  },
  'NEG-NOISE-ADDRESS': {
    name: 'Web or mail address in the text',
    message: '“{{text}}” stands in the text. Delete it unless it is needed.',
  },
  'NEG-NOISE-BYLINE': {
    name: 'Byline of a web article',
    message: '“{{text}}” looks like the byline of an article. Delete it from the text.',
  },
  'NEG-NOISE-INDENT': {
    name: 'Indent made of spaces',
    message: 'The indent belongs to the paragraph format. Delete the spaces at its beginning.',
  },
  'NEG-PLACEHOLDER-OPEN': {
    name: 'Placeholder not filled in',
    message: '“{{text}}” is still a placeholder. Fill it in.',
  },
  'NEG-PLACEHOLDER-NOTE': {
    name: 'Note of the writer left in the text',
    message: '“{{text}}” is a note from drafting. Fill in what it is about and delete it.',
  },
  'NEG-PLACEHOLDER-EMPTY': {
    name: 'Empty place in a sentence',
    message: 'Something is not filled in at “{{text}}”.',
  },
  'NEG-PLACEHOLDER-NUMBER': {
    name: 'Empty number or date',
    message: '“{{text}}” is incomplete. Fill it in.',
  },
  'NEG-NOISE-CODE': {
    name: 'Code of a web page or Markdown',
    message: '“{{text}}” is code or a mark of layout that came along with pasted text. Delete it.',
  },
  'NEG-NOISE-REPLY': {
    name: 'Words of a writing tool or of a site with samples',
    message: '“{{text}}” is no part of the text but what a writing tool or a site with samples says. Delete it.',
  },
  'NEG-PLACEHOLDER-TEMPLATE': {
    name: 'Words of a template or sample data',
    message: '“{{text}}” comes from a template or a sample. Put in what belongs there.',
  },
}
