import { describe, expect, it } from 'vitest'
import { createChecker } from '#shared/rules/checker.ts'
import { NO_OFFICE_DATA } from '#shared/rules/office-data.ts'
import type { Passage } from '#shared/rules/passage.ts'
import type { Rule } from '#shared/rules/rule.ts'
import { allRules } from '#shared/rules/rules.ts'
import { aDocumentFromText } from '#tests/support/documents.ts'

const KIND = { name: '请示', group: 'statutory', direction: 'upward', length: { most: 10, source: '实务' } } as const

/** Characters and groups that rules look for, each of which is repeated for ever. */
const UNITS = [
  ...'的了一十百万第年月日号第，。、；：？！“”‘’《》〈〉（）〔〕【】「」…—～-–·.,:;?!()[]"\'_×Xx0159%％＠@／/\\ \u3000\u200b个建設一是',
  '一、',
  '（一）',
  '1.',
  '2026年',
  '12月',
  '1日',
  '一是',
  '“a',
  '《关于',
  '（一)',
  'http://a',
  'a@b.',
  '由3万',
  '3.5%、',
  '分别占5%',
  '占比5%，',
  '约5',
  '率提高',
  '共3件，其中',
  '市委副书记、',
  '的推进',
  '象一样',
  '通过，使',
  '?!鞭',
  '附件1',
  '长（cháng）',
]

function textOf(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
}

/** How long the rule alone takes to say everything it has to say of a text, the best of a few rounds. */
function milliseconds(rule: Rule, text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 6 && best > FAST_MS; round += 1) {
    const passage: Passage = { blockId: 'p1', kind: 'body', number: null, runIn: false, text }
    const document = {
      kind: KIND,
      fields: {},
      passages: [passage],
      fieldPassages: [],
      tables: [],
      office: NO_OFFICE_DATA,
    }
    const start = performance.now()
    for (const _ of rule.scope === 'passage' ? rule.check(passage) : rule.check(document));
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** Twenty thousand characters in quadratic time take several times as long; below this a ratio says nothing. */
const FAST_MS = 80
/** Four times the text in four times the time, with room for collected garbage. */
const MOST_RATIO = 9

describe('every rule reads hostile texts in linear time and never throws', () => {
  it.each(allRules.map((rule) => [rule.id, rule] as const))('[%s]', (_, rule) => {
    const slow = UNITS.flatMap((unit) => {
      const long = milliseconds(rule, textOf(unit, 20_000))
      if (long < FAST_MS) return []
      const ratio = long / milliseconds(rule, textOf(unit, 5_000))
      return ratio > MOST_RATIO ? [{ unit, long, ratio }] : []
    })

    expect(slow).toEqual([])
  })

  it('also where two characters take turns, and in random mixtures', () => {
    let seed = 7
    const next = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return seed
    }
    const mixture = Array.from({ length: 5_000 }, () => UNITS[next() % UNITS.length]).join('')
    const turns = Array.from({ length: 40 }, () => `${UNITS[next() % UNITS.length]}${UNITS[next() % UNITS.length]}`)

    for (const text of [mixture, ...turns.map((unit) => textOf(unit, 5_000))])
      expect(() => createChecker(allRules, KIND)(aDocumentFromText(text))).not.toThrow()
  })
})
