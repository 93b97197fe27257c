import type { RuleWordings } from './rule-wording.ts'

/** Rules about numbers and units in English. */
export const numeralWordings: RuleWordings = {
  'NEG-NUMERAL-DECREASE': {
    name: 'Decrease in multiples',
    message: '“{{text}}” is impossible: a decrease takes a fraction or a percentage.',
  },
  'NEG-NUMERAL-MEASURE': {
    name: 'Number and measure word',
    message: 'The amount at “{{text}}” is put wrongly; better “{{right}}”.',
  },
  'NEG-NUMERAL-APPROXIMATE-TWICE': {
    name: 'About said twice',
    message: '“{{text}}” says “about” on both sides. One is enough.',
  },
  'NEG-NUMERAL-MIXED': {
    name: 'Arabic and Chinese numerals mixed',
    message: '“{{text}}” mixes two kinds of numerals. Write “{{right}}”.',
  },
  'NEG-NUMERAL-RANGE-UNIT': {
    name: 'First number of a range without unit',
    message: 'The first number of “{{text}}” needs “{{unit}}” as well.',
  },
  'NEG-NUMERAL-CENTURY': {
    name: 'Centuries and decades in Chinese numerals',
    message: 'Centuries and decades take Arabic numerals: “{{right}}” is better than “{{text}}”.',
  },
  'NEG-NUMERAL-POINT': {
    name: 'Difference of rates in percentage points',
    message: 'A rate changes by percentage points. Check whether “{{text}}” means percent or points.',
  },
  'NEG-NUMERAL-PLURAL': { name: '们 after an exact number', message: '“{{text}}” has a number already; 们 goes.' },
  'NEG-NUMERAL-PERCENT': {
    name: '百分之 with Arabic numerals',
    message: '“{{text}}” should use one kind of numerals throughout.',
  },
  'NEG-NUMERAL-YEAR-ZERO': {
    name: '零 in a year in Chinese numerals',
    message: 'A year in Chinese numerals takes 〇.',
  },
  'NEG-NUMERAL-UNIT': {
    name: 'Not a legal unit of measure',
    message: '“{{text}}” is not a legal unit. Use the legal one.',
  },
  'NEG-NUMERAL-APPROXIMATE': {
    name: 'Approximate number in Arabic digits',
    message: '“{{text}}” means “about” and is written in Chinese numerals: “{{right}}”.',
  },
  'NEG-NUMERAL-SYMBOL': {
    name: 'Wrong symbol of a unit',
    message: 'The symbol “{{text}}” is written “{{right}}”, or the unit is named in Chinese.',
  },
}
