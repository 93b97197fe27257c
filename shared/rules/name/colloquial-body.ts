import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

/** What bodies are called in talk, with the names that they have; 和 may be left out of those. */
const BODIES: Readonly<Record<string, RegExp>> = {
  城建局: /住房和?城乡建设局/,
  建设局: /住房和?城乡建设局/,
  住建局: /住房和?城乡建设局/,
  房管局: /住房保障和?房产管理局|住房和?城乡建设局/,
  交通局: /交通运输局/,
  文旅局: /文化和?(?:广电)?和?旅游(?:体育)?局/,
  文体局: /文化和?(?:广电)?和?旅游(?:体育)?局|文化体育/,
  人社局: /人力资源和?社会保障局/,
  卫健局: /卫生健康局/,
  卫健委: /卫生健康委/,
  教体局: /教育和?体育局/,
  工信局: /工业和?信息化局/,
  自规局: /自然资源和?规划局/,
  资规局: /自然资源和?规划局/,
  规划局: /自然资源和?规划局/,
  发改委: /发展和?改革委/,
  发改局: /发展和?改革局/,
  城管局: /城市管理(?:和?综合行政执法)?局/,
  退役局: /退役军人事务局/,
  医保局: /医疗保障局/,
  市监局: /市场监[督管]管?理?局/,
  审批局: /行政审批服务局/,
  应急局: /应急管理局/,
  林草局: /林业和?草原局/,
  乡村振兴局: /农业农村局（[^（）]*乡村振兴/,
  金融办: /地方金融(?:监督)?管理局/,
  中小企业局: /中小企业发展服务局/,
  海洋与渔业局: /海洋发展局|海洋和渔业局/,
}
const CALLED = new RegExp(`(?<=[省市县区])(?:${Object.keys(BODIES).join('|')})`, 'g')

/** Where bodies are called so in a passage. */
export const calledIn = perPassage(({ text }: Passage): readonly (Range & { readonly name: string })[] =>
  matchesOf(CALLED, text).map(({ from, to, 0: name }) => ({ from, to, name })),
)

/** 原市城建局 is what it was called; 以下简称市人社局 makes it a name of the text. */
export function isMeant(name: string, passages: readonly Passage[]): boolean {
  return passages.some(({ text }) => {
    const at = text.includes('称') || text.includes('原') ? text.indexOf(name) : -1
    return at >= 0 && /(?:简称|统称|下称|原)[：:“"]?[^，。；（）]{0,6}$/.test(text.slice(Math.max(0, at - 12), at))
  })
}

/** The full names that were looked for in a passage, by what they are called. */
const lookedFor = perPassage(() => new Map<string, string | null>())

function nameIn(passage: Passage, called: string): string | null {
  const known = lookedFor(passage)
  const before = known.get(called)
  if (before !== undefined) return before
  const name = BODIES[called]?.exec(passage.text)?.[0] ?? null
  known.set(called, name)
  return name
}

/** The name that a body has in a text, where it stands under one of talk as well; `null` when the text has none. */
export function nameInText(called: string, passages: readonly Passage[]): string | null {
  for (const passage of passages) {
    const name = nameIn(passage, called)
    if (name !== null) return name
  }
  return null
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const called = passages.flatMap((passage) => calledIn(passage).map((found) => ({ passage, ...found })))
  for (const { passage, from, to, name } of called) {
    const right = nameInText(name, passages)
    if (right === null || isMeant(name, passages)) continue
    // With the level, by which a body is called.
    const level = passage.text.charAt(from - 1)
    const fix = { from: from - 1, to, text: level + right }
    yield { passage, from: from - 1, to, params: { right: fix.text }, fix }
  }
}

/** A body as it is called in talk in a document that has its name as well. */
export const colloquialBody: DocumentRule = {
  id: 'NEG-NAME-COLLOQUIAL',
  scope: 'document',
  family: 'name',
  severity: 'warn',
  name: '机构使用口头简称，与文中名称不一',
  message: '“{{text}}”是口头简称，与文中的“{{right}}”不一致，应使用规范名称或者先注明简称。',
  source: '《党政机关公文处理工作条例》第二十条第四项；《图书编校质量差错认定细则》第十五条',
  fixes: 'suggested',
  check,
  wrong: [
    { text: '由市住房城乡建设局牵头。\n请市城建局每月通报。' },
    { text: 'title|临江市交通运输局关于线路调整的函\nissuerName|临江市交通局' },
    { text: '县城市管理局要加强巡查，县城管局要公布结果。' },
  ],
  right: [
    { text: '由市住房城乡建设局牵头。\n请市住房城乡建设局每月通报。' },
    { text: '由市人力资源社会保障局（以下简称市人社局）牵头。\n请市人社局每月通报。' },
    { text: '请市交通局每月通报。' },
    { text: '由市住房城乡建设局承接原市城建局的职责。' },
    { text: '由市自然资源和规划局、市城市建设局办理。' },
  ],
}
