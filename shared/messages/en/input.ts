/** Wording for one wrongly filled field, by what is wrong with it. */
export const input = {
  required: 'Fill this in.',
  wrongType: 'This is not in the right form. Fill it in again.',
  tooShort: 'Use at least {{least}} characters.',
  tooLong: 'Use at most {{most}} characters.',
  tooFew: 'Choose at least {{least}}.',
  tooMany: 'Choose at most {{most}}.',
  tooSmall: 'Must not be less than {{least}}.',
  tooBig: 'Must not be more than {{most}}.',
  notOffered: 'Choose one of the options.',
  unknownKeys: 'Not known here: {{keys}}. Remove it and try again.',
  wrongFormat: 'This is not in the required form.',
  wrongDate: 'Give a day, such as 2026-11-22.',
  wrongInstant: 'Give an instant, such as 2026-11-22T08:30:00Z.',
  account: 'Use letters, digits and . _ - only, without spaces.',
}
