import type { RuleWordings } from './rule-wording.ts'

/** Rules about dates and times in English. */
export const dateWordings: RuleWordings = {
  'NEG-DATE-IMPOSSIBLE': { name: 'A day that does not exist', message: '“{{text}}” does not exist. Check it.' },
  'NEG-DATE-WEEKDAY': {
    name: 'Date and day of the week differ',
    message: 'In “{{text}}” the day of the week is wrong: it is a 星期{{right}}. Check which of the two is meant.',
  },
  'NEG-DATE-WEEKDAY-YEARLESS': {
    name: 'Date without year and day of the week differ',
    message: 'In the year of issue “{{text}}” is a 星期{{right}}. Check which of the two is meant.',
  },
  'NEG-DATE-FUTURE': {
    name: 'Counted up to a day after the issue',
    message: '“{{text}}” is later than the date of issue. Check it.',
  },
  'NEG-DATE-LEADING-ZERO': {
    name: 'Leading zero in a date',
    message: 'Months and days have no leading zero. Delete the 0 in “{{text}}”.',
  },
  'NEG-DATE-SHORT-YEAR': {
    name: 'Shortened year',
    message: 'Years have four digits: “{{right}}” is better than “{{text}}”.',
  },
  'NEG-DATE-DECADE': {
    name: 'Decade without its century',
    message: '“{{text}}” does not say which century: better “{{right}}”.',
  },
  'NEG-DATE-DAY-WORD': { name: '号 in a date', message: 'Written dates say 日, not 号.' },
  'NEG-DATE-TIME': {
    name: 'A time that does not exist or does not fit',
    message: '“{{text}}” is wrong. Check the hour and the part of the day.',
  },
  'NEG-DATE-REVERSED': { name: 'End before beginning', message: '“{{text}}” ends before it begins. Check it.' },
  'NEG-DATE-CHINESE-NUMERAL': {
    name: 'Date of issue in Chinese numerals',
    message: 'The date of issue is written in Arabic numerals with full year, month and day.',
  },
  'NEG-DATE-ISSUE-FORM': {
    name: 'Form of the date of issue',
    message: 'The date of issue is written in full, as in 2026年4月10日. Correct “{{text}}”.',
  },
  'NEG-DATE-RELATIVE': {
    name: 'This year, last year and the date of issue differ',
    message: 'By the date of issue “{{text}}” would be {{right}}. Check it.',
  },
  'NEG-DATE-PAST': {
    name: 'Deadline before the date of issue',
    message: '“{{text}}” is before the date of issue {{issued}}. Check it.',
  },
  'NEG-DATE-PLAN': {
    name: 'Wrong years of a five-year plan',
    message: 'The years of “{{text}}” are {{right}}.',
  },
  'NEG-DATE-PERIOD': {
    name: 'Named period and dates disagree',
    message: 'The period and the dates of “{{text}}” disagree; by one of them it is {{right}}. Check it.',
  },
  'NEG-DATE-NEXT-DAY': {
    name: 'Same or next day, and another date',
    message: 'The date in brackets is not “{{word}}” of the date before it. Check it.',
  },
  'NEG-DATE-HOURS': {
    name: 'Wrong hours',
    message: '“{{text}}” {{problem}}. Check it.',
    variants: {
      reversed: 'ends no later than it begins',
      half: 'is more than half a day',
    },
  },
  'NEG-DATE-ORDER': {
    name: 'End before beginning, or too early in life',
    message: '“{{text}}” {{problem}}. Check it.',
    variants: { works: 'ends before it begins', life: 'is too soon after the year of birth' },
  },
  'NEG-DATE-STAGES': {
    name: 'Stages that overlap',
    message: '“{{text}}” begins before the stage above it has ended. Check it.',
  },
  'NEG-DATE-ANNIVERSARY': {
    name: 'Anniversary or age and year disagree',
    message: 'From {{since}} to {{year}} is {{right}} years, unlike “{{text}}”. Check it.',
  },
  'NEG-DATE-LEAP': {
    name: '29 February of a common year',
    message: 'There is no leap year about {{year}}: “{{text}}” does not exist. Check it.',
  },
  'NEG-DATE-MIXED': {
    name: 'Date in two kinds of digits',
    message: '“{{text}}” mixes Chinese and Arabic numerals. Write the whole date in Arabic numerals.',
  },
  'NEG-DATE-DOTTED': {
    name: 'Date with points or strokes',
    message: 'In a sentence a date is written with 年, 月 and 日: not “{{text}}” but “{{right}}”.',
  },
  'NEG-DATE-HALF-DAY': {
    name: 'Part of the day with an hour up to 24',
    message: '“{{text}}” gives the part of the day twice. “{{right}}” is enough.',
  },
  'NEG-DATE-NAMED-DAY': {
    name: 'Named day with another date',
    message: '{{name}} is on {{right}}. Check “{{text}}”.',
  },
  'NEG-DATE-LUNAR-DAY': {
    name: 'Lunar festival on another day',
    message: '{{name}} is on {{right}}. Check “{{text}}”.',
  },
  'NEG-DATE-DAY-SIGN': {
    name: 'Day without 日',
    message: '“{{text}}” should be written “{{right}}”.',
  },
  'NEG-DATE-HYPHEN': {
    name: 'Date with hyphens',
    message: 'In official documents a date is written with 年, 月 and 日: “{{right}}” in place of “{{text}}”.',
  },
  'NEG-DATE-CHINESE-YEAR': {
    name: 'Year in Chinese numerals beside others',
    message: 'The document writes its years in Arabic numerals; so should “{{text}}” be.',
  },
  'NEG-DATE-CLOCK': {
    name: 'Time that no clock shows',
    message: '“{{text}}” does not exist: a day has 24 hours and an hour 60 minutes. Please check.',
  },
  'NEG-DATE-ISSUE-YEAR': {
    name: 'Date of issue without its year',
    message: 'A date of issue gives year, month and day. “{{text}}” has no year.',
  },
}
