import type { RuleWordings } from './rule-wording.ts'

/** Rules about words in English. */
export const wordingWordings: RuleWordings = {
  'NEG-WORD-PAIR': {
    name: 'Wrong characters and forms not recommended',
    message: '“{{text}}” should be “{{right}}”.',
  },
  'NEG-WORD-PHRASE': {
    name: 'Wrong character in a set phrase',
    message: '“{{text}}” is probably “{{right}}”. Check it.',
  },
  'NEG-WORD-SPELLING': {
    name: 'Probably a wrong character',
    message: '“{{text}}” is probably “{{right}}”. Check it.',
  },
  'NEG-WORD-DOUBT': { name: 'Perhaps a wrong character', message: 'Is “{{text}}” meant to be “{{right}}”?' },
  'NEG-WORD-CONJUNCTION': {
    name: 'Conjunction without its partner',
    message: 'The conjunctions at “{{text}}” do not pair up; usual is “{{form}}”.',
  },
  'NEG-WORD-BLEND': {
    name: 'Two constructions in one',
    message: '“{{text}}” mixes two ways of saying it; use one of them: “{{right}}”.',
  },
  'NEG-WORD-SIDES': {
    name: 'Two sides answered with one',
    message: '“{{text}}” speaks of yes and no in one place and of one of them in the other. Make both agree.',
  },
  'NEG-WORD-ORDER': {
    name: 'Words in the wrong order',
    message: '“{{text}}” is out of order: put what comes first, first.',
  },
  'NEG-WORD-PASSIVE': {
    name: 'Passive of a passive',
    message: '被 in “{{text}}” is too much or says again what was said; “{{right}}” is better.',
  },
  'NEG-WORD-ONE-OF': {
    name: 'One of what is single',
    message: '“{{text}}” contradicts itself: what there is only one of is not one of several.',
  },
  'NEG-WORD-COLLOQUIAL': {
    name: 'Words of talk',
    message: '“{{text}}” is said, not written; “{{right}}” is better.',
  },
  'NEG-WORD-TONE': {
    name: 'Tone that does not fit who is written to',
    message: '“{{text}}”: {{problem}}.',
    variants: {
      command: 'those above or beside are asked, not ordered',
      begging: 'begging and thanks belong into letters between persons',
      loose: 'say plainly what is to be done and by when',
    },
  },
  'NEG-WORD-DOUBLE': {
    name: 'Two words of one meaning',
    message: 'The two words of “{{text}}” mean the same; “{{right}}” is enough.',
  },
  'NEG-WORD-CONFUSED': { name: 'Word of the same sound', message: 'Here “{{text}}” should be “{{right}}”.' },
  'NEG-WORD-LIKE': { name: '像 and 象', message: 'What something is like is written 像.' },
  'NEG-WORD-AS-OF': {
    name: '截止 and 截至',
    message: '“{{right}}” belongs here: 截至 takes a time, 截止 means that something ends.',
  },
  'NEG-WORD-MAKE': { name: '做 and 作', message: 'Before 决定, 贡献, 部署 and the like it is mostly 作出.' },
  'NEG-WORD-COMPLEMENT': { name: '的 before a complement', message: 'Before a complement it is 得.' },
  'NEG-WORD-ADVERB': { name: '的 after an adverbial', message: 'This is an adverbial: it is 地.' },
  'NEG-WORD-ATTRIBUTE': { name: '地 or 得 after an attribute', message: 'This is an attribute: it is 的.' },
  'NEG-WORD-REPEATED': {
    name: 'Repeated character',
    message: '“{{text}}” has probably one character too many: “{{right}}”.',
  },
  'NEG-WORD-TERM': {
    name: 'Slip in a fixed term or a saying',
    message: '“{{right}}” is meant, not “{{text}}”: please check.',
  },
  'NEG-WORD-TURNED': {
    name: 'Characters turned round',
    message: '“{{text}}” is probably “{{right}}” with its characters turned round.',
  },
  'NEG-WORD-DROPPED': {
    name: 'Missing character',
    message: '“{{text}}” has probably lost a character: “{{right}}”.',
  },
  'NEG-WORD-TWICE': { name: 'Repeated word', message: '“{{text}}” is probably repeated: “{{right}}”.' },
  'NEG-WORD-REDUNDANT': {
    name: 'Redundant words',
    message: '“{{text}}” says the same twice; “{{right}}” is better.',
  },
  'NEG-WORD-AMOUNT': {
    name: 'Amount bounded or plural twice',
    message: '“{{text}}” says the same twice or contradicts itself. One of the two is enough.',
  },
  'NEG-WORD-NEGATION': {
    name: 'One negation too many',
    message: '“{{text}}” has one negation too many and says the opposite. Check it.',
  },
  'NEG-WORD-COLLOCATION': {
    name: 'Words that do not go together',
    message: '“{{text}}” does not go with what follows; “{{right}}” is better.',
  },
  'NEG-WORD-MISSING': {
    name: 'Object described and not named',
    message: 'After “{{text}}” the noun is missing; perhaps “{{missing}}”.',
  },
  'NEG-WORD-UNFIT': {
    name: 'Verb and noun that do not fit',
    message: '“{{verb}}” does not go with “{{noun}}”; “{{right}}” is better.',
  },
  'NEG-WORD-OVERLAP': {
    name: 'Whole and part in one list',
    message: '“{{whole}}” already includes “{{part}}”; they do not stand side by side.',
  },
  'NEG-WORD-SUBJECT': {
    name: 'Sentence without subject',
    message: 'With 通过…使… the sentence has no subject. Leave out 通过 or 使.',
  },
  'NEG-WORD-IDIOM': {
    name: 'Idiom used for something else',
    message: '“{{text}}” does not fit its sentence; “{{right}}” seems to be meant. Check the meaning.',
  },
}
