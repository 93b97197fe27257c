import type { RuleWordings } from './rule-wording.ts'

/** Rules about agreement within and between documents in English. */
export const consistencyWordings: RuleWordings = {
  'NEG-RATE': {
    name: 'Rate and numbers disagree',
    message: 'By the numbers before it, {{part}} of {{total}} is {{right}} %. Check the rate.',
  },
  'NEG-SUM': {
    name: 'Parts do not make the whole',
    message: 'The parts do not make the whole: {{parts}}＝{{sum}}, and the text says {{total}}.',
  },
  'NEG-SUM-TABLE': {
    name: 'Wrong total in a table',
    message: 'The column sums to {{sum}}, and the table says {{text}}. Check it.',
  },
  'NEG-PERCENTAGE-SUM': {
    name: 'Shares of more than 100 %',
    message: 'The shares make {{sum}} %, more than 100 %. Check them.',
  },
  'NEG-CHANGE-RATE': {
    name: 'Rate of change and numbers differ',
    message: 'By the numbers the change is {{right}}. Check it.',
  },
  'NEG-DOUBLING': {
    name: 'Doublings and numbers differ',
    message: 'By the numbers it doubled {{times}} times (once is twofold, twice is fourfold). Check it.',
  },
  'NEG-CONSISTENT-SPELLING': {
    name: 'One word in two forms',
    message: 'Before it was “{{used}}”, here it is “{{text}}”. Use one throughout.',
  },
  'NEG-CONSISTENT-NAME': {
    name: 'Names of bodies or meetings one character apart',
    message: '“{{text}}” and “{{right}}” elsewhere differ by one character. Check them.',
  },
  'NEG-CONSISTENT-MEETING': {
    name: 'One meeting on two days',
    message: 'Before, “{{meeting}}” was on {{before}}; here it is another day. Check it.',
  },
  'NEG-REPEATED-PASSAGE': {
    name: 'Sentence repeated',
    message: 'This sentence has stood before. Check whether it is meant to be here again.',
  },
  'NEG-REPEATED-CLAUSE': {
    name: 'Clause repeated',
    message: '“{{clause}}” stands twice in a row. Check whether it is meant.',
  },
  'NEG-CROSS-NUMBER': {
    name: 'One number, two titles',
    message: 'In 《{{document}}》 the title of {{name}} is “{{other}}”, unlike here. Check it.',
  },
  'NEG-CROSS-MEETING': {
    name: 'Meeting differs from another document',
    message: 'In 《{{document}}》 it is “{{other}}” for this meeting, unlike here. Check it.',
  },
}
