import type { RuleWordings } from './rule-wording.ts'

/** Rules about people and bodies in English. */
export const nameWordings: RuleWordings = {
  'NEG-NAME-LEADER': {
    name: 'How a leader is named',
    message: '“{{text}}” should be the full name with the post.',
  },
  'NEG-NAME-CONGRESS': {
    name: 'Party congress without 党的',
    message: '“{{right}}” is better than “{{text}}”.',
  },
  'NEG-NAME-CONGRESS-BODY': {
    name: 'Standing committee of a people’s congress',
    message: 'It is the 人大常委会 that has a chairman and an office, not the 人大.',
  },
  'NEG-NAME-FORMER': {
    name: 'Name from before the reforms of 2018 and 2023',
    message:
      '“{{text}}” is the name before the reforms; now it is mostly “{{right}}”. For those days write 原 before it.',
  },
  'NEG-NAME-ORDER': {
    name: 'Name and post in the wrong order',
    message: 'The post comes first, then the name with 同志.',
  },
  'NEG-NAME-POST': {
    name: 'Name and post do not belong together',
    message: 'In the registry the post is “{{right}}”. Check “{{text}}”.',
  },
  'NEG-NAME-TERM': {
    name: 'Post and date do not fit',
    message: 'In the registry {{name}} held this post {{term}}, which does not fit the date of the document. Check it.',
  },
  'NEG-NAME-PERSON': {
    name: 'Name one character off the registry',
    message: 'In the registry “{{post}}” is “{{right}}”. Check “{{text}}”.',
  },
  'NEG-NAME-RANK': {
    name: 'Leaders in another order than the registry’s',
    message: 'By the registry “{{first}}” comes before “{{second}}”. Check it.',
  },
  'NEG-NAME-COMRADE': {
    name: '同志 for some of a list only',
    message: 'The one before is called 同志; “{{text}}” should be as well, or only the last one for all.',
  },
  'NEG-NAME-SHORT': {
    name: 'Short name before the full one',
    message: 'At first “{{text}}” is written in full, “{{full}}”; afterwards the short name will do.',
  },
  'NEG-NAME-BODY': {
    name: 'Body one character off the registry',
    message: 'The registry has no “{{text}}”, but “{{right}}”. Check it.',
  },
  'NEG-NAME-BODY-LEVEL': {
    name: 'Wrong level or kind of a body',
    message: 'The registry has “{{right}}”, and no “{{text}}”. Check level and kind of the body.',
  },
  'NEG-NAME-BODY-PARENT': {
    name: 'Body under another one than the registry’s',
    message: 'In the registry “{{body}}” belongs to “{{right}}”. Check “{{text}}”.',
  },
  'NEG-NAME-BODY-TERM': {
    name: 'Name of a body and date do not fit',
    message:
      'In the registry “{{text}}” was in use {{term}}, which does not fit the date of the document. Check it (taken over by: {{right}}).',
  },
  'NEG-NAME-PLACE-VARIANT': {
    name: 'One place, two spellings',
    message: '“{{text}}” is one character off “{{right}}” elsewhere in the text. Check it.',
  },
  'NEG-NAME-BODY-FORM': {
    name: 'Name of a body in a wrong form',
    message: '“{{text}}” is not the name of the body. Write “{{right}}” and check it.',
  },
  'NEG-NAME-COLLOQUIAL': {
    name: 'Body under a name of talk',
    message: '“{{text}}” is how people talk of “{{right}}”, the name elsewhere. Use that, or introduce the short one.',
  },
  'NEG-NAME-LOOSE': {
    name: 'Body under a name of talk only',
    message: '“{{text}}” is how people talk of it; the usual short name is “{{right}}”. Check it.',
  },
  'NEG-NAME-SURNAME': {
    name: 'Person named by surname and post',
    message: '“{{text}}” is how people are called in talk. In a document write the post and the full name.',
  },
  'NEG-NAME-REGION': {
    name: 'Autonomous region or prefecture under a wrong name',
    message: '“{{text}}” should have its full name, “{{right}}”.',
  },
  'NEG-NAME-ETHNIC': {
    name: 'People under a short or old name',
    message: 'Names of peoples are not cut short: “{{text}}” should be “{{right}}”.',
  },
  'NEG-NAME-TERRITORY': {
    name: 'Hong Kong, Macao or Taiwan named wrongly',
    message: '“{{text}}”: {{problem}}.',
    variants: {
      country: 'they are no countries; write 国家和地区 or name them apart',
      beside: 'they do not stand beside China; write 内地与香港（澳门） or 大陆与台湾',
      abroad: 'they are not abroad; write 境外 or 国（境）外',
      office: 'offices and posts of the Taiwan authorities are not named; write 台湾方面 or 台湾当局',
      inland: 'beside Hong Kong and Macao it is 内地; 大陆 goes with Taiwan',
      mainland: 'beside Taiwan it is 大陆; 内地 goes with Hong Kong and Macao',
    },
  },
  'NEG-NAME-BODY-ORDER': {
    name: 'Leading bodies in another order',
    message: '“{{text}}”: committee, congress, government and conference are named in this order: “{{right}}”.',
  },
  'NEG-NAME-POST-ORDER': {
    name: 'Post of administration before that of the Party',
    message: 'The post in the Party comes first: “{{right}}”.',
  },
}
