import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

const BODIES = '(?:市|县|区|省|局|办|委|厅|单位|部门|办公室|公司|院|校)'
const PLAIN = new RegExp(`你(?:们|${BODIES})(?!追)`, 'g')
/** 珍贵, 名贵 and 可贵 end with the same character, 贵州 and 贵阳 begin with it. */
const HONOURING = new RegExp(
  `(?<![珍宝名昂高富可尊权显华娇])贵(?:${BODIES}|政府|社|馆|中心|所|站|学校|集团|镇|乡|街道|处|部)(?!州|门)`,
  'g',
)

/** 你们局, 您单位, 我们市: said, not written. */
const SPOKEN =
  /(?:[你您]们|您)(?:市|县|区|省|局|办|委|厅|公司|院|校)(?!级|区的)|我们(?:市|县|区|局|委)(?=[的、，将已在拟于对])/g

type Manner = 'plain' | 'honouring' | 'spoken'

interface Address extends Range {
  readonly manner: Manner
}

const PATTERNS: readonly (readonly [manner: Manner, pattern: RegExp])[] = [
  ['plain', PLAIN],
  ['honouring', HONOURING],
  ['spoken', SPOKEN],
]

const addressesIn = perPassage(({ text }: Passage): readonly Address[] =>
  /[你您贵们]/.test(text)
    ? PATTERNS.flatMap(([manner, pattern]) => matchesOf(pattern, text).map(({ from, to }) => ({ from, to, manner })))
    : [],
)

/** What is wrong in each direction: 你局 is said downward, 贵局 between bodies of no relation; upward one writes the name. */
const WRONG: Readonly<Record<string, readonly Manner[]>> = {
  upward: ['plain', 'honouring'],
  downward: ['honouring', 'spoken'],
}
const ANYWHERE: readonly Manner[] = ['spoken']

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (kind.group !== 'statutory') return
  const wrong = WRONG[kind.direction] ?? ANYWHERE
  for (const passage of passages)
    for (const { from, to, manner } of addressesIn(passage)) if (wrong.includes(manner)) yield { passage, from, to }
}

/** 你局 or 贵局 against the direction of the document. */
export const formOfAddress: DocumentRule = {
  id: 'NEG-ADDRESS-FORM',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '对机关的称谓与行文方向不符',
  message: '“{{text}}”与行文方向不符或者是口语：上行文写机关名称，下行文用“你局”，平行文可用“贵局”，自称用“我局”。',
  source: '实务',
  fixes: 'none',
  check,
  wrong: [
    { text: '请你办支持。', kind: { name: '请示', group: 'statutory', direction: 'upward' } },
    { text: '请贵单位认真落实。' },
    { text: '望贵县抓紧实施。' },
    { text: '请贵政府安排经费。', kind: { name: '请示', group: 'statutory', direction: 'upward' } },
    { text: '请你们局抓紧实施。' },
    { text: '商请您局支持。', kind: { name: '函', group: 'statutory', direction: 'lateral' } },
  ],
  right: [
    { text: '请你们认真落实。' },
    { text: '全市名贵单位标本展出，贵州省代表团参观。' },
    { text: '请贵办支持。', kind: { name: '函', group: 'statutory', direction: 'lateral' } },
  ],
}
