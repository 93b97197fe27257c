import type { RuleWordings } from './rule-wording.ts'

/** Rules about numbers that do not follow from one another in English. */
export const arithmeticWordings: RuleWordings = {
  'NEG-RATE': {
    name: 'Rate and numbers disagree',
    message: 'By the numbers before it, {{part}} of {{total}} is {{right}} %. Check the rate.',
  },
  'NEG-SUM': {
    name: 'Parts do not make the whole',
    message: 'The parts do not make the whole: {{parts}}＝{{sum}}, and the text says {{total}}.',
  },
  'NEG-SUM-NEAR': {
    name: 'Parts nearly make the whole',
    message:
      'The parts nearly make the whole: {{parts}}＝{{sum}}, and the text says {{total}}. Say so if it is rounded or in part.',
  },
  'NEG-SUM-TABLE': {
    name: 'Wrong total in a table',
    message: 'The numbers sum to {{sum}}, and the table says {{text}}. Check it.',
  },
  'NEG-PERCENTAGE-SUM': {
    name: 'Shares that do not make 100 %',
    message: 'The shares make {{sum}} %, {{problem}}. Check them.',
    variants: { over: 'more than 100 %', rest: 'and with the rest they are 100 %' },
  },
  'NEG-CHANGE-RATE': {
    name: 'Rate of change and numbers differ',
    message: '{{problem}}. Check it.',
    variants: {
      size: 'By the numbers the change is {{right}}',
      direction: 'By the numbers it is {{right}}, the opposite of what the text says',
    },
  },
  'NEG-PERIOD-AVERAGE': {
    name: 'Average of a period and total differ',
    message: 'By the total and the time it is {{right}}. Check the average.',
  },
  'NEG-TREND': {
    name: 'Rise or fall against the numbers',
    message: '“{{text}}”: {{problem}}. Check it.',
    variants: {
      trend: 'it rises in one place and falls in the other',
      extremes: 'highest, lowest or average are the wrong way round',
    },
  },
  'NEG-THINGS-COUNT': {
    name: 'Number and names, titles or days disagree',
    message: '{{names}} are listed, and the number is {{said}}. Check it.',
  },
  'NEG-WORKS-PERIOD': {
    name: 'Works take another time than said',
    message: 'From the beginning to the end it is about {{right}} months. Check how long the works take.',
  },
  'NEG-AGE-LIMIT': {
    name: 'Age or service and year disagree',
    message: 'By the year it is about {{right}} years. Check it.',
  },
  'NEG-SUM-ELSEWHERE': {
    name: 'Parts do not make the total elsewhere',
    message: 'The parts {{parts}} make {{sum}}, and the text says {{total}} before. Check it.',
  },
  'NEG-GROWTH-ELSEWHERE': {
    name: 'Growth and amount before disagree',
    message: 'Before, the amount was {{base}}; from it the change is {{right}} %. Check it.',
  },
  'NEG-FRACTION-CHANGE': {
    name: 'Fraction or rank against the numbers',
    message: 'By the numbers it should be {{right}}, {{problem}}. Check it.',
    variants: {
      fraction: 'which is not the fraction in the text',
      rank: 'which is not the change of rank in the text',
    },
  },
  'NEG-SUM-LIST': {
    name: 'List and its total disagree',
    message: 'The list makes {{parts}}＝{{sum}}, and the total is {{total}}. Check it.',
  },
  'NEG-PART': {
    name: 'Part of more than the whole',
    message: 'The part {{part}} is more than the whole {{total}}. Check it.',
  },
  'NEG-REMAINDER': {
    name: 'Rest and total disagree',
    message: 'By the numbers before it, {{total}}－{{parts}}＝{{right}}, and the rest is another. Check it.',
  },
  'NEG-PRODUCT': {
    name: 'Price, count, average and total disagree',
    message: '{{problem}}. Check it.',
    variants: {
      product: 'By amount and count, {{right}}, and the total is another',
      average: 'By total and count, {{right}}, and the average is another',
    },
  },
  'NEG-SHARE-WORDS': {
    name: 'Share in words and in figures disagree',
    message: 'The words and the figures of “{{text}}” disagree. Check it.',
  },
  'NEG-CONVERSION': {
    name: 'Wrong conversion of units',
    message: '“{{text}}” is converted wrongly; it is {{right}}. Check it.',
  },
  'NEG-RATE-BEYOND': {
    name: 'Impossible rate',
    message: '“{{text}}” {{problem}}. Check it.',
    variants: { beyond: 'is more than 100 %', target: 'contradicts what is said of the target' },
  },
  'NEG-VOTES': {
    name: 'Votes and voters disagree',
    message: 'For, against and abstaining make {{cast}} votes, unlike the numbers before them. Check them.',
  },
  'NEG-SCHEDULE': {
    name: 'Wrong lead on the schedule',
    message: 'By the time of the year the schedule is at {{share}} %; the difference is {{right}} points. Check it.',
  },
  'NEG-AMOUNT-WORDS': {
    name: 'Amount in words and in figures disagree',
    message: 'The words say {{value}} yuan, unlike the figures. Check them.',
  },
  'NEG-RESPECTIVELY': {
    name: 'Unequal numbers around 分别',
    message: 'There are {{names}} items before 分别 and {{values}} behind it. Check them.',
  },
  'NEG-NAME-COUNT': {
    name: 'Names and their number disagree',
    message: 'The list has {{names}} names, and the text says {{count}}. Check it.',
  },
  'NEG-LISTED-NAMES': {
    name: 'Names listed and their number disagree',
    message: '{{names}} names are listed, and the number is {{count}}. Check it.',
  },
  'NEG-PRODUCT-EACH': {
    name: 'Number of each, count and total disagree',
    message: 'By the number of each and the count, {{right}}, and the total is another. Check it.',
  },
  'NEG-SHORTFALL': {
    name: 'Gap, need and supply disagree',
    message: 'Needed are {{need}} and there are {{have}}: the gap is {{right}}. Check it.',
  },
  'NEG-RATE-DAYS': {
    name: 'Days and their share of the year disagree',
    message: 'Of the 365 days of a year it is about {{right}} %. Check it.',
  },
  'NEG-LIST-LENGTH': {
    name: 'List and its number disagree',
    message: 'The text says {{said}} and names {{names}}. Check it.',
  },
  'NEG-ROLL-COUNT': {
    name: 'Roll of names and its heading disagree',
    message: 'The heading says {{said}}, and there are {{names}} names. Check it.',
  },
  'NEG-SHARE-TOTAL': {
    name: 'Share of a total wrongly reckoned',
    message: '{{part}} is {{right}} of {{total}}, which is not what the text says. Check it.',
  },
  'NEG-REST-SHARE': {
    name: 'Shares do not make the whole with the rest',
    message: 'With the shares before it comes to {{sum}}%; the rest should be {{right}}. Check it.',
  },
  'NEG-FUNDS-SUM': {
    name: 'Sources of funds do not make the total',
    message: 'The sources come to {{sum}}, which is not the total of {{total}}. Check it.',
  },
}
