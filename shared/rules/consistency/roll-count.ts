import { COUNT, countOf } from '../count-words.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import type { Range } from '../text.ts'

/** 先进集体（10个） as a heading, and （共8个） below one. */
const COUNTED = new RegExp(`[（(]共?计?(${COUNT})(?:个|名|人|家|位|项|件|篇)[）)][：:]?$`)
const LONGEST_HEADING = 40
const ITEM = /^[^，。；：！？]{2,20}$/
const FEWEST = 3

interface Announced extends Range {
  readonly count: number
}

const announcedIn = perPassage(({ text }: Passage): Announced | null => {
  const line = text.trimEnd()
  const match = line.length > LONGEST_HEADING ? null : COUNTED.exec(line)
  return match === null ? null : { from: match.index, to: line.length, count: countOf(match[1] ?? '') }
})

/** The names of a paragraph that is nothing but names; empty for any other. */
const rollOf = perPassage(({ text }: Passage): readonly string[] => {
  const line = text.trim().replace(/[。；]$/, '')
  const names = (line.includes('、') ? line.split('、') : line.split(/[\s\u3000]{1,8}/)).map((name) => name.trim())
  return names.length >= FEWEST && names.every((name) => ITEM.test(name)) ? names : []
})

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  for (const [at, passage] of passages.entries()) {
    const announced = announcedIn(passage)
    const [list, after] = [passages[at + 1], passages[at + 2]]
    if (announced === null || list === undefined) continue
    const names = rollOf(list)
    // A roll of several paragraphs is not counted, nor is one that leaves names out.
    if (names.length === 0 || (after !== undefined && rollOf(after).length > 0) || /等$/.test(names.at(-1) ?? ''))
      continue
    const { from, to, count } = announced
    if (count !== names.length) yield { passage, from, to, params: { said: count, names: names.length } }
  }
}

/** A number in the heading of a roll of names that is not that of the names. */
export const rollCount: DocumentRule = {
  id: 'NEG-ROLL-COUNT',
  scope: 'document',
  family: 'consistency',
  severity: 'block',
  name: '名单标题的个数与名单不符',
  message: '标题说有{{said}}个，名单列了{{names}}个，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  check,
  wrong: [
    { text: '一、先进集体（5个）\n柳河镇、石桥镇、区财政局、区林业局' },
    { text: '先进个人名单\n（共4名）\n王文斌　李春燕　郑海涛' },
  ],
  right: [
    { text: '一、先进集体（4个）\n柳河镇、石桥镇、区财政局、区林业局' },
    { text: '一、先进个人（6名）\n王文斌、李春燕、郑海涛\n吴志强、冯秀兰、陈国栋' },
    { text: '一、重点任务（3项）\n抓好学习、宣传、落实，确保见效。' },
    { text: '二、主要做法（2个）\n健全机制，压实责任。' },
  ],
}
