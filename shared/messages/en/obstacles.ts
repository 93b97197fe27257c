/** What stands in the way of an act or of the final copy, by its code. Each says what to do. */
export const obstacles = {
  titleMissing: 'there is no title yet; write it first',
  fieldsMissing: 'fill in {{fields}}',
  fieldsWrong: 'correct {{fields}} as shown',
  registrationMissing: 'register {{fields}}',
  mustFixOpen:
    '{{count}} must-fix {{count|comment is|comments are}} open; correct the text and resolve {{count|it|them}}',
  suggestionsOpen:
    '{{count}} {{count|suggestion is|suggestions are}} neither accepted nor rejected; decide {{count|it|each of them}}',
  findingsOpen: '{{name}} ({{count}}: {{texts}})',
  overLength:
    '{{characters}} {{characters|character|characters}}, more than {{most}} ({{source}}); shorten the text first',
  overQuota:
    'the quota of {{unit}} for “{{group}}” in {{year}} ({{most}}) is used up; agree on another quota with the secretary general, or wait',
  notSigned: 'the document is not signed; have it signed first',
  textChanged: 'the text differs from what was signed; return it and have it signed again',
}
