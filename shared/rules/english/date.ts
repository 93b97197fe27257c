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
}
