/** What a rule says in another language than its own. */
export interface RuleWording {
  readonly name: string
  /** With the places of the rule's own message. */
  readonly message: string
  /** What `{{problem}}` of the message stands for, by the variants of the rule. */
  readonly variants?: Readonly<Record<string, string>>
}

export type RuleWordings = Readonly<Record<string, RuleWording>>
