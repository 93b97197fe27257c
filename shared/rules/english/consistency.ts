import type { RuleWordings } from './rule-wording.ts'

/** Rules about agreement within and between documents in English. */
export const consistencyWordings: RuleWordings = {
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
  'NEG-SHORT-UNUSED': {
    name: 'Full name after its short one',
    message: '“{{short}}” was introduced before. Use it throughout.',
  },
  'NEG-BEYOND-NUMBER': {
    name: 'Beyond the last chapter or article',
    message: 'There are {{last}}, and here is “{{text}}”. Check it.',
  },
  'NEG-PRONOUN': {
    name: 'Pronoun of the other sex',
    message: '“{{text}}” should be “{{right}}” by what was said before. Check it.',
  },
  'NEG-NAME-PERSON-VARIANT': {
    name: 'One person, two spellings',
    message: '“{{text}}” is one character off “{{right}}” elsewhere in the text. Check the name.',
  },
  'NEG-NAME-PERSON-SLIP': {
    name: 'Two near names of one post',
    message: '“{{text}}” is one character off “{{other}}” before. Check whether they are one person.',
  },
  'NEG-CONSISTENT-OFFICE': {
    name: 'One office under two words',
    message: '“{{text}}” is a “{{right}}” elsewhere in the text. Check it.',
  },
  'NEG-CONSISTENT-ATTENDANCE': {
    name: 'Roll and text spell a name differently',
    message: 'In the text it is “{{other}}”, in the roll “{{text}}”. Check it.',
  },
  'NEG-CONSISTENT-OTHER-POST': {
    name: 'One person in two posts',
    message: '“{{text}}” has another post than before. Check whether it is one person who holds both.',
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
  'NEG-CONSISTENT-ROLE': {
    name: 'Role in a group differs',
    message: '“{{text}}”: elsewhere in the text the role is “{{other}}”. Check it.',
  },
}
