import { headingLevel } from '../../document/paragraph-kinds.ts'
import type { Passage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** The first number of each level: a heading with it begins a list below what stands above. */
const FIRST: Readonly<Record<number, RegExp>> = { 1: /^\s*一、/, 2: /^\s*（一）/ }

/**
 * （一） below 1., and 一、 below （一）: a level whose first heading comes after one of a lower level, in the part of the
 * document that begins with the heading above both.
 */
function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  let below = 0
  let isOpen = true
  for (const passage of passages) {
    const level = headingLevel(passage.kind)
    if (passage.kind === 'attachmentLabel' || passage.kind === 'attachmentTitle') [below, isOpen] = [0, true]
    if (level === null) continue
    if (isOpen && below > level && isFirst(passage, level)) yield { passage, from: 0, to: passage.text.length }
    // Below a heading of the first level the order of the levels under it is open again.
    if (level === 1) [below, isOpen] = [0, true]
    else if (below === 0) below = level
    else if (level < below) isOpen = false
  }
}

function isFirst({ number, text }: Passage, level: number): boolean {
  return FIRST[level]?.test(number ?? text) ?? false
}

/** Levels of headings in the wrong order. */
export const invertedLevel: DocumentRule = {
  id: 'NEG-STRUCTURE-INVERTED',
  scope: 'document',
  family: 'structure',
  severity: 'warn',
  name: '层次序号颠倒',
  message: '“{{text}}”的层次高于上面的序号，层次应依次用“一、”“（一）”“1.”“（1）”。',
  source: 'GB/T 9704-2012 7.3.3',
  fixes: 'none',
  check,
  wrong: [
    { text: 'heading1|一、总体要求\nheading3|1.健全机制\nheading2|（一）明确责任\nheading2|（二）加强督导' },
    { text: 'heading2|（一）总体要求\nheading1|一、明确责任\nheading1|二、加强督导\nheading2|（二）重点任务' },
  ],
  right: [
    { text: 'heading1|一、总体要求\nheading2|（一）思想\nheading3|1.健全机制\nheading2|（二）加强督导' },
    { text: 'heading1|一、总体要求\nheading3|1.健全机制\nheading1|二、任务\nheading2|（一）明确责任\nheading3|1.分工' },
    { text: 'heading2|（一）总体要求\nheading2|（二）重点任务' },
  ],
}
