import { headingLevel } from '../../document/paragraph-kinds.ts'
import { countOf } from '../count-words.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

/** A member of a series in words: 一是, 一要, 第一， or 其一，. */
interface Member extends Range {
  readonly type: string
  readonly value: number
}

const MEMBER =
  /(?<=^|[。；：，！？])\s*(?:([一二三四五六七八九十]{1,2})(是|要)(?!否)|(第|其)([一二三四五六七八九十]{1,2})[，、])/g

const membersOf = perPassage(({ text }: Passage): readonly Member[] =>
  matchesOf(MEMBER, text).map(({ from, to, 1: before, 2: word, 3: sign, 4: behind }) => {
    return { from, to, type: word ?? sign ?? '', value: countOf(before ?? behind ?? '') }
  }),
)

/** Whether a member goes on with the series before it, which is in other words, and with none in its own words. */
function isOdd<M extends Member>(members: readonly M[], index: number): boolean {
  const [before, member] = [members[index - 1], members[index]]
  if (before === undefined || member === undefined || member.value < 2) return false
  if (before.type === member.type || before.value !== member.value - 1) return false
  return members.slice(0, index).findLast(({ type }) => type === member.type)?.value !== member.value - 1
}

/** Members within a passage that are in other words than their series. */
export const oddMembersOf = perPassage((passage: Passage): readonly Range[] => {
  const members = membersOf(passage)
  return members.filter((_, index) => isOdd(members, index))
})

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  let members: (Member & { readonly passage: Passage })[] = []
  for (const passage of passages) {
    if (headingLevel(passage.kind) !== null || passage.kind === 'attachmentLabel') members = []
    for (const member of membersOf(passage)) {
      members.push({ ...member, passage })
      if (!isOdd(members, members.length - 1)) continue
      const right = nameOf(members.at(-2)?.type ?? '', passage.text.slice(member.from, member.to))
      yield { passage, from: member.from, to: member.to, params: { right } }
    }
  }
}

/** The member as it reads in the words of its series. */
function nameOf(type: string, written: string): string {
  const numeral = /[一二三四五六七八九十]{1,2}/.exec(written)?.[0] ?? ''
  return type === '第' || type === '其' ? `${type}${numeral}，` : `${numeral}${type}`
}

/** A member of a series that is in other words than the members before it. */
export const oddMember: DocumentRule = {
  id: 'NEG-STRUCTURE-ODD',
  scope: 'document',
  family: 'structure',
  severity: 'warn',
  name: '同组列举的序次词不一致',
  message: '同一组列举的序次词应一致，“{{text}}”宜改为“{{right}}”。',
  source: '《图书编校质量差错认定细则》；实务',
  fixes: 'none',
  check,
  wrong: [
    { text: '一是提高认识。\n第二，强化措施。\n三是落实责任。' },
    { text: '第一，要提高认识；二是要强化措施；第三，要落实责任。' },
    { text: '一要加强领导，二要强化措施，三是严格考核。' },
    { text: '一是加强学习；其二，加强宣传；三是加强督导。' },
  ],
  right: [
    { text: '第一，要提高认识。一是学习；二是宣传。第二，要强化措施。一是检查；二是考核。' },
    { text: '一是提高认识。一要学习，二要宣传。二是强化措施。' },
    { text: '一是提高认识；二是强化措施；三是落实责任。' },
  ],
}
