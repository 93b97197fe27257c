import type { Fields } from '../document/fields.ts'
import type { Severity } from '../kernel/finding.ts'
import type { LengthLimit } from '../paperwork/policy.ts'
import type { RuleWording } from './english/index.ts'
import type { OfficeData } from './office-data.ts'
import type { Passage } from './passage.ts'

/** Families of rules, the groups of the negative list. */
export const RULE_FAMILIES = [
  'pasteNoise', // 网页残留
  'placeholder', // 空缺占位
  'punctuation', // 标点
  'numeral', // 数字
  'date', // 日期
  'structure', // 层次序号
  'element', // 公文要素
  'citation', // 引文
  'wording', // 用字用词
  'name', // 称谓名称
  'consistency', // 前后一致
  'length', // 篇幅
] as const
export type RuleFamily = (typeof RULE_FAMILIES)[number]

/** A replacement of part of a passage's text. */
export interface Fix {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** One place where a rule applies, with what fills the places of its message. */
export interface Hit {
  readonly from: number
  readonly to: number
  readonly params?: Readonly<Record<string, string | number>>
  /** Which of the rule's problems it is, for rules that find several. */
  readonly variant?: string
  readonly fix?: Fix
}

/** A hit of a rule over the whole document, in one of its passages. */
export interface DocumentHit extends Hit {
  readonly passage: Passage
}

/** What rules know of the kind of a document, from its template. */
export interface KindFacts {
  /** 文种 as it ends the title: 通知, 请示. */
  readonly name: string
  readonly group: 'statutory' | 'office'
  readonly direction: 'upward' | 'downward' | 'lateral' | 'any'
  /** How long a document of the kind may be, level by level, and who says so. */
  readonly limits?: readonly LengthLimit[]
}

/** Numbers of a rule that an office may set otherwise: limits and thresholds. */
export type RuleParams = Readonly<Record<string, number>>

/** A short text and what the rule must say of it. */
export interface RuleExample {
  /** Lines are paragraphs; `kind|text` gives a line another kind than body; lines with tabs are a table. */
  readonly text: string
  readonly kind?: KindFacts
  readonly fields?: Fields
  readonly office?: Partial<OfficeData>
}

interface RuleBase {
  /** `NEG-PUNCT-PAIR`: links the list of rules, this check and its test. */
  readonly id: string
  readonly family: RuleFamily
  /** The weight the rule has unless the office's pack says otherwise. */
  readonly severity: Severity
  /** What the rule is about, a few words for the negative list. */
  readonly name: string
  /** What is wrong and what to do, with `{{places}}`. */
  readonly message: string
  /** What `{{problem}}` of the message stands for, by variant. */
  readonly variants?: Readonly<Record<string, string>>
  /** What it says in English, for rules that no catalogue knows. */
  readonly english?: RuleWording
  /** Clause, or 实务 for what is practice. Only what a standard or the regulations require may block. */
  readonly source: string
  /** `safe` fixes never change meaning and may be applied all at once; `suggested` ones need an eye each. */
  readonly fixes: 'safe' | 'suggested' | 'none'
  /** Its numbers as they are unless the office's pack says otherwise. */
  readonly params?: RuleParams
  /** What is found may be answered by the rest of its paragraph: nothing is said while somebody writes at its end. */
  readonly awaitsEnd?: boolean
  readonly wrong: readonly RuleExample[]
  readonly right: readonly RuleExample[]
}

/** A rule that looks at one passage at a time. */
export interface PassageRule extends RuleBase {
  readonly scope: 'passage'
  /**
   * `shadow`: the passage in simplified characters and without noise, for rules about words, numbers and names; their
   * hits are mapped back. Otherwise the passage as it stands, for rules about marks and noise.
   */
  readonly reads?: 'shadow'
  /**
   * What the rule looks for, when it says nothing of a passage in which none of these matches: it is not asked about
   * passages where they cannot. Most rules are about words that few passages have. Without it the rule is asked about
   * every passage. A test refuses a list that is not complete.
   */
  readonly finds?: readonly RegExp[]
  check(passage: Passage, params?: RuleParams): Iterable<Hit>
}

/** A table as its cells, each a passage; a cell of several paragraphs stands by its first. */
export interface RuledTable {
  readonly rows: readonly (readonly Passage[])[]
}

/** The document as document rules see it: passages with the facts kept for each of them. */
export interface RuledDocument {
  readonly kind: KindFacts
  readonly fields: Fields
  readonly passages: readonly Passage[]
  /** Values of the form as passages, so that a hit can lie in one. */
  readonly fieldPassages: readonly Passage[]
  readonly tables: readonly RuledTable[]
  readonly office: OfficeData
}

/** A rule over the whole document. It works on facts kept per passage (`perPassage`), never on whole texts. */
export interface DocumentRule extends RuleBase {
  readonly scope: 'document'
  check(document: RuledDocument, params?: RuleParams): Iterable<DocumentHit>
}

export type Rule = PassageRule | DocumentRule

/** What is told of a rule to those who show findings and do not run it. */
export type RuleFacts = Pick<
  RuleBase,
  'id' | 'family' | 'severity' | 'name' | 'message' | 'variants' | 'english' | 'source' | 'fixes' | 'awaitsEnd'
>

/** The facts of a rule alone: plain data, which can be sent to another thread. */
export function factsOfRule(rule: Rule): RuleFacts {
  const { id, family, severity, name, message, variants, english, source, fixes, awaitsEnd } = rule
  const facts = { id, family, severity, name, message, source, fixes }
  return {
    ...facts,
    ...(variants === undefined ? {} : { variants }),
    ...(english === undefined ? {} : { english }),
    ...(awaitsEnd === undefined ? {} : { awaitsEnd }),
  }
}
