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
    name: '零 and 〇 mixed',
    message: 'A year in Chinese numerals takes 〇, an amount 零: not “{{text}}” but “{{right}}”.',
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
  'NEG-NUMERAL-NEGATIVE': {
    name: 'Negative growth or decrease',
    message: 'The word and the sign of “{{text}}” both say the way; better “{{right}}”. Check it.',
  },
  'NEG-NUMERAL-COUNTED': {
    name: 'Measure word and noun do not go together',
    message: 'The measure word “{{measure}}” of “{{text}}” does not go with the noun; “{{right}}” may do.',
  },
  'NEG-NUMERAL-RANGE': {
    name: 'Range from more to less',
    message: '“{{text}}” begins with more than it ends with. Check it.',
  },
  'NEG-NUMERAL-CLOCK': {
    name: 'Time of day in two forms',
    message: '“{{text}}” mixes two ways of writing a time of day. Write all of it in Arabic numerals and in one form.',
  },
  'NEG-NUMERAL-COUNT-MIXED': {
    name: 'Counts in two kinds of digits',
    message: '“{{text}}” stands beside “{{other}}”: the same kind of number takes the same digits.',
  },
  'NEG-NUMERAL-SET-PHRASE': {
    name: 'Arabic digit in a fixed expression',
    message: '“{{text}}” is a fixed expression and takes Chinese numerals: “{{right}}”.',
  },
  'NEG-NUMERAL-EXACT': {
    name: 'About with an exact number',
    message: '“{{text}}” is an exact number. Leave out the word for “about”, or round the number.',
  },
  'NEG-NUMERAL-CHINESE-PERCENT': {
    name: 'Percentage in Chinese numerals beside others',
    message:
      '“{{text}}” is written in Chinese numerals and other percentages of the document in Arabic ones. Write all of them alike.',
  },
  'NEG-NUMERAL-CALENDAR': {
    name: 'Weekday or lunar day in Arabic digits',
    message: 'Weekdays and days of the lunar calendar take Chinese numerals: “{{right}}”.',
  },
  'NEG-NUMERAL-DOUBLED-UNIT': {
    name: 'Doubled unit or sign',
    message: '“{{text}}” gives a unit or a sign twice.',
  },
  'NEG-NUMERAL-POINT-MARK': {
    name: 'Wrong decimal point',
    message: 'The decimal point is “.”: “{{right}}”.',
  },
  'NEG-NUMERAL-POINT-PROVED': {
    name: 'Difference of two percentages in per cent',
    message: 'From {{first}}% to {{last}}% it is {{right}} percentage points, not per cent.',
  },
  'NEG-NUMERAL-ORDINAL-MIXED': {
    name: 'Ordinals in two kinds of digits',
    message: '“{{text}}” stands beside “{{other}}”: write both alike.',
  },
  'NEG-NUMERAL-CHINESE-MEASURE': {
    name: 'Measured value in Chinese numerals',
    message: 'Measured values take Arabic numerals; “{{text}}” differs from the others of the document.',
  },
  'NEG-DOUBLING': {
    name: 'Doublings, multiples and numbers differ',
    message: '{{problem}}. Check it.',
    variants: {
      doubled: 'By the numbers it doubled {{times}} times (once is twofold, twice is fourfold)',
      multiple: 'By the numbers it is {{times}} times (增加了几倍 leaves out what there was, 是几倍 does not)',
    },
  },
  'NEG-NUMERAL-PERCENT-LOST': {
    name: 'Rate without its sign of per cent',
    message: 'The sign of per cent is missing. Check whether “{{text}}” should be “{{right}}”.',
  },
  'NEG-NUMERAL-ABOVE-WHOLE': {
    name: 'Rate of more than 100%',
    message: 'This rate is 100% at most; “{{text}}” should be “{{right}}”.',
  },
  'NEG-NUMERAL-LEADING-POINT': {
    name: 'Decimal without its nought',
    message: 'A decimal below one has a nought before its point: “{{right}}”.',
  },
  'NEG-NUMERAL-GROUPS': {
    name: 'Digits not set apart by threes',
    message: 'Long numbers are set apart by threes from the right. Check whether “{{text}}” should be “{{right}}”.',
  },
  'NEG-NUMERAL-COUNTED-FRACTION': {
    name: 'Part of a person, household or enterprise',
    message:
      'What is counted one by one comes in whole numbers. Check “{{text}}”: 万 may be missing, or the point too many.',
  },
  'NEG-NUMERAL-NO-UNIT': {
    name: 'Amount of money without unit',
    message: 'No unit stands behind the amount. Check whether “{{text}}” should be “{{right}}”.',
  },
  'NEG-NUMERAL-FULLWIDTH': {
    name: 'Full-width Arabic digits',
    message: 'Arabic digits are half-width: “{{right}}”.',
  },
}
