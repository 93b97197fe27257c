import { rulesOfPack } from '../rules/pack.ts'
import type { Passage } from '../rules/passage.ts'
import type { PassageRule } from '../rules/rule.ts'
import { packOfList } from './list-checker.ts'
import type { NegativeList } from './negative-list.ts'

/** Words that are wrong wherever they stand. */
interface Words {
  readonly wrong: string
}

/** Tells whether the rules of an office find wrong words already; an entry for them would say the same twice. */
export function rulesKnowing(list: NegativeList): (words: Words) => boolean {
  const rules = rulesOfPack(packOfList(list)).filter(
    (rule): rule is PassageRule => rule.scope === 'passage' && rule.family === 'wording',
  )
  return ({ wrong }) => {
    const passage: Passage = { blockId: '', kind: 'body', number: null, runIn: false, text: wrong }
    return rules.some((rule) => !isEmpty(rule.check(passage, rule.params)))
  }
}

function isEmpty(hits: Iterable<unknown>): boolean {
  return Array.from(hits).length === 0
}
