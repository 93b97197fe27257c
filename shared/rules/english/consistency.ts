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
  'NEG-CONSISTENT-QUANTITY': {
    name: 'One thing, two quantities',
    message: 'Before it was {{before}}, here it is {{text}}. Check which is right.',
  },
  'NEG-PERIOD-AVERAGE': {
    name: 'Average of a period and total differ',
    message: 'By the total and the time it is {{right}}. Check the average.',
  },
  'NEG-CONSISTENT-MEETING-CALLED': {
    name: 'Meeting called by another name',
    message: 'The notice calls “{{right}}”; here it is “{{text}}”. Check the name of the meeting.',
  },
  'NEG-CONSISTENT-VENUE': {
    name: 'Two rooms for one meeting',
    message: 'The meeting is held in {{before}}; here it is {{text}}. Check the room.',
  },
  'NEG-CONSISTENT-ISSUED': {
    name: 'Issued under another title',
    message: 'By the title “{{right}}” is issued; here it is “{{text}}”. Check it.',
  },
  'NEG-NAME-BODY-VARIANT': {
    name: 'One body, two names',
    message:
      '“{{text}}” differs from “{{right}}”, which the text names several times. Check whether they are one body.',
  },
  'NEG-CONTRADICTION': {
    name: 'The text contradicts itself',
    message: '“{{text}}” contradicts itself. Check it.',
  },
  'NEG-TREND': {
    name: 'Rise or fall against the numbers',
    message: '“{{text}}”: {{problem}}. Check it.',
    variants: {
      trend: 'it rises in one place and falls in the other',
      extremes: 'highest, lowest or average are the wrong way round',
    },
  },
  'NEG-DATE-AFTER-ISSUE': {
    name: 'Told before it happened',
    message: 'The document is of {{issued}}; {{problem}}. Check it.',
    variants: { day: 'what is told here happened later', period: 'the time spoken of here was not over' },
  },
  'NEG-CONSISTENT-KIND': {
    name: 'Calls itself another kind',
    message: 'By its title it is a {{kind}}; here it calls itself “{{text}}”. Use one.',
  },
  'NEG-CONSISTENT-DEADLINE': {
    name: 'One thing due on two days',
    message: 'Before, it was due by {{before}}; here it is another day. Check it.',
  },
  'NEG-THINGS-COUNT': {
    name: 'Number and names, titles or days disagree',
    message: '{{names}} are listed, and the number is {{said}}. Check it.',
  },
  'NEG-CONSISTENT-CITED': {
    name: 'One document or telephone in two ways',
    message: 'Before, {{problem}}. Check it.',
    variants: {
      number: 'the document had the number {{other}}',
      title: 'the number had the title 《{{other}}》',
      phone: 'the telephone was {{other}}',
    },
  },
  'NEG-CONSISTENT-MATTER': {
    name: 'Text on another matter than the title',
    message: 'The title says “{{right}}”, the text “{{text}}”. Check it.',
  },
  'NEG-CONSISTENT-ATTACHMENT': {
    name: 'Attachment and text disagree',
    message: '{{problem}}. Check it.',
    variants: { name: 'By the note the attachment is “{{other}}”', count: 'By the text there are {{other}}' },
  },
  'NEG-CONSISTENT-SEAT': {
    name: 'One office at two bodies',
    message: 'Before, the office was at {{other}}; here it is at {{text}}. Check it.',
  },
  'NEG-CONSISTENT-SIGN-IN': {
    name: 'Times of a meeting disagree',
    message: '{{problem}}. Check it.',
    variants: {
      late: 'People are to come after the meeting has begun',
      length: 'Before, the meeting took {{other}}',
      day: 'It takes more than a day and ends the same day',
    },
  },
  'NEG-WORKS-PERIOD': {
    name: 'Works take another time than said',
    message: 'From the beginning to the end it is about {{right}} months. Check how long the works take.',
  },
  'NEG-SHORT-UNUSED': {
    name: 'Full name after its short one',
    message: '“{{short}}” was introduced before. Use it throughout.',
  },
  'NEG-AGE-LIMIT': {
    name: 'Age or service and year disagree',
    message: 'By the year it is about {{right}} years. Check it.',
  },
  'NEG-BEYOND-NUMBER': {
    name: 'Beyond the last chapter or article',
    message: 'There are {{last}}, and here is “{{text}}”. Check it.',
  },
  'NEG-PRONOUN': {
    name: 'Pronoun of the other sex',
    message: '“{{text}}” should be “{{right}}” by what was said before. Check it.',
  },
  'NEG-SUM-ELSEWHERE': {
    name: 'Parts do not make the total elsewhere',
    message: 'The parts {{parts}} make {{sum}}, and the text says {{total}} before. Check it.',
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
  'NEG-CONSISTENT-NUMBER': {
    name: 'One total with two values',
    message: 'Before, this total was {{before}}; here it is {{text}}. Check it.',
  },
  'NEG-CONSISTENT-COUNT': {
    name: 'Two numbers of districts',
    message: 'Before there were {{before}}; here it is “{{text}}”. Check it.',
  },
  'NEG-CONSISTENT-TITLE': {
    name: 'Title and text name different periods',
    message: 'The title says “{{right}}”, the text begins with “{{wrong}}”. Check it.',
  },
  'NEG-CONSISTENT-TIME': {
    name: 'Event with two times',
    message: 'Before, it was set for {{before}}; here the time is another. Check it.',
  },
  'NEG-CONSISTENT-MEETING-NUMBER': {
    name: 'Meeting under another number',
    message: 'The document is of meeting {{own}}; here it says “{{text}}”. Check the number.',
  },
  'NEG-CONSISTENT-MEETING-NAME': {
    name: 'Meeting under two names',
    message: '“{{text}}” and “{{right}}” seem to be one meeting. Check the name.',
  },
  'NEG-DATE-DURATION': {
    name: 'Dates and duration disagree',
    message: 'From beginning to end it is {{right}}, unlike the duration given. Check it.',
  },
  'NEG-DATE-PLAN-YEAR': {
    name: 'First or last year of a plan wrong',
    message: 'For plan {{plan}} that is {{right}}; the text says it of {{said}}. Check it.',
  },
  'NEG-DATE-TENSE': {
    name: 'Time does not fit what is said of it',
    message: '“{{text}}” does not fit “将” or “了” in the sentence. Check the time.',
  },
  'NEG-DATE-VALIDITY': {
    name: 'Term and its days disagree',
    message: 'By its first day and its length the term ends on {{right}}, and the text has another day. Check it.',
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
  'NEG-CONSISTENT-YEARS': {
    name: 'Term and title disagree',
    message: 'In the title the term is {{right}}, unlike here. Check it.',
  },
  'NEG-CONSISTENT-GAP': {
    name: 'Sum asked for and sum reckoned disagree',
    message: 'Before, {{gap}} were reckoned or missing; here {{text}} are asked for. Check it.',
  },
  'NEG-CONSISTENT-POST': {
    name: 'One person in two posts',
    message: 'Before, the person of “{{text}}” was {{other}}. Check the post.',
  },
  'NEG-DATE-HOURS-LENGTH': {
    name: 'Hours and their length disagree',
    message: 'From beginning to end it is {{right}} hours, unlike the length given. Check it.',
  },
  'NEG-DATE-DECISION': {
    name: 'Deadline before the meeting that set it',
    message: '“{{text}}” is before the day of the meeting. Check it.',
  },
  'NEG-CONSISTENT-REPORT-YEAR': {
    name: 'Plans of another year than the meeting',
    message: 'The meeting was early in {{right}}, when plans are mostly of {{right}}. Check the year.',
  },
  'NEG-DATE-EVENT': {
    name: 'Day of an event contradicts other days',
    message: '“{{text}}” {{problem}}. Check it.',
    variants: { past: 'is before the date of issue {{day}}', late: 'is after the day of the event, {{day}}' },
  },
  'NEG-SHARE-TOTAL': {
    name: 'Share of a total wrongly reckoned',
    message: '{{part}} is {{right}} of {{total}}, which is not what the text says. Check it.',
  },
  'NEG-REST-SHARE': {
    name: 'Shares do not make the whole with the rest',
    message: 'With the shares before it comes to {{sum}}%; the rest should be {{right}}. Check it.',
  },
  'NEG-CONSISTENT-ROLE': {
    name: 'Role in a group differs',
    message: '“{{text}}”: elsewhere in the text the role is “{{other}}”. Check it.',
  },
  'NEG-FUNDS-SUM': {
    name: 'Sources of funds do not make the total',
    message: 'The sources come to {{sum}}, which is not the total of {{total}}. Check it.',
  },
}
