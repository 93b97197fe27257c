import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

/** 通知如下 and what else may lead over to the text, with the kinds it does not stand in. */
const FOREIGN: Readonly<Record<string, readonly string[]>> = {
  通知: ['通告', '公告', '通报', '意见', '报告', '请示', '批复', '函', '纪要', '决定', '议案', '公报'],
  通报: ['通告', '公告', '请示', '批复', '纪要', '议案', '报告'],
  通告: ['通知', '公告', '通报', '报告', '请示', '批复', '函', '纪要', '决定', '意见', '议案'],
  公告: ['通知', '通告', '通报', '报告', '请示', '批复', '函', '纪要', '意见', '议案'],
  报告: ['通知', '通告', '公告', '通报', '批复', '纪要', '决定'],
  请示: ['通知', '通告', '公告', '通报', '批复', '报告', '函', '纪要', '决定', '意见'],
  批复: ['通知', '通告', '公告', '通报', '报告', '请示', '函', '纪要', '决定', '意见'],
  函复: ['通知', '通告', '公告', '通报', '报告', '请示', '批复', '纪要', '决定', '意见'],
  函告: ['通知', '通告', '公告', '通报', '报告', '请示', '批复', '纪要', '决定', '意见'],
  函商: ['通知', '通告', '公告', '通报', '报告', '请示', '批复', '纪要', '决定', '意见'],
  纪要: ['通知', '通告', '公告', '通报', '报告', '请示', '批复', '函', '决定', '意见'],
}
const LEADING_OVER = new RegExp(`(${Object.keys(FOREIGN).join('|')})如下|(?<=现予以?)(通告|公告|通报)(?=[。：，])`, 'g')
/** 现将…… and 现就…… begin the sentence that leads over. */
const NOW = /现[^。；]{0,40}$/
const LONGEST_LEAD = 42
/** 本通告自……起施行, 本通知: the document names itself. */
const NAMES_ITSELF =
  /(?<=^|[。；，对与和按])本(通知|通告|公告|决定|批复|意见|命令|决议|纪要)(?=自|由|从|所称|有效期|未尽|规定|要求|提出|明确|就|适用|发布|印发)/g

interface Named extends Range {
  readonly word: string
  readonly isSelf: boolean
}

const namedIn = perPassage(({ kind, runIn, text }: Passage): readonly Named[] => {
  if (kind !== 'body' && !runIn) return []
  const named = (pattern: RegExp, isSelf: boolean): readonly Named[] =>
    [...matchesOf(pattern, text)].map(({ from, to, 1: word, 2: other = '' }) => ({
      from,
      to,
      word: word ?? other,
      isSelf,
    }))
  const leading = named(LEADING_OVER, false).filter(({ from }) =>
    NOW.test(text.slice(Math.max(0, from - LONGEST_LEAD), from)),
  )
  return [...leading, ...named(NAMES_ITSELF, true)]
})

function isForeign({ word, isSelf }: Named, kind: string): boolean {
  if (!isSelf) return (FOREIGN[word] ?? []).some((name) => kind.endsWith(name))
  // 本意见 may stand in a notice that issues it, 本决定 in an order.
  return word !== '意见' && word !== '决定' && word !== kind && !kind.endsWith(word)
}

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (kind.group !== 'statutory') return
  const end = passages.findIndex((passage) => passage.kind === 'attachmentLabel')
  for (const passage of end < 0 ? passages : passages.slice(0, end))
    for (const named of namedIn(passage))
      if (isForeign(named, kind.name)) yield { passage, from: named.from, to: named.to, params: { kind: kind.name } }
}

/** A text that calls itself by another kind than its own. */
export const openingOfKind: DocumentRule = {
  id: 'NEG-OPENING-KIND',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '正文用语与文种不符',
  message: '“{{text}}”与文种“{{kind}}”不符，请改正。',
  source: '《党政机关公文处理工作条例》第八条；实务',
  fixes: 'none',
  check,
  wrong: [
    { text: '现将有关事项通告如下：' },
    { text: '现将有关事项通知如下：', kind: { name: '通告', group: 'statutory', direction: 'downward' } },
    { text: '现将有关情况请示如下：', kind: { name: '报告', group: 'statutory', direction: 'upward' } },
    { text: '现就有关事项函复如下：', kind: { name: '批复', group: 'statutory', direction: 'downward' } },
    { text: '本公告自发布之日起施行。', kind: { name: '通告', group: 'statutory', direction: 'downward' } },
  ],
  right: [
    { text: '现将有关事项通知如下：' },
    { text: '现将有关情况通报如下：' },
    { text: '现将有关情况报告如下：', kind: { name: '请示', group: 'statutory', direction: 'upward' } },
    { text: '现函复如下：', kind: { name: '函', group: 'statutory', direction: 'lateral' } },
    { text: '市公安局发布通告如下。' },
    { text: '本意见自印发之日起施行。' },
    { text: '本通告自发布之日起施行。', kind: { name: '通告', group: 'statutory', direction: 'downward' } },
  ],
}
