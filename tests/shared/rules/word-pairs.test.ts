import { describe, expect, it } from 'vitest'
import type { Passage } from '#shared/rules/passage.ts'
import { setPhrase } from '#shared/rules/wording/set-phrase.ts'
import { SET_PHRASES } from '#shared/rules/wording/set-phrases.ts'
import { wordPair } from '#shared/rules/wording/word-pair.ts'
import { WORD_PAIRS } from '#shared/rules/wording/word-pairs.ts'
import { cleanTexts } from '#tests/support/rule-corpus.ts'

function passage(text: string): Passage {
  return { blockId: 'p1', kind: 'body', number: null, runIn: false, text }
}

/** Right words whose neighbours meet to look like an entry of the table. */
const NEIGHBOURS = [
  '发布署名文章',
  '用语直接恰当',
  '如何防汛救灾',
  '一贯策略',
  '已经厉行节约',
  '上海拨款支持',
  '搭载培训平台',
  '以德报怨',
  '一贯例行检查',
  '思辨论证',
  '研究竞争态势',
  '究竟相差多少',
  '随即然后',
  '按装备标准',
  '按排名先后',
  '我国藉此机会',
  '推委员会候选人',
  '形成迹象',
  '破坏帐篷',
  '走进帐篷',
  '沟通一至两次',
  '栽培同志',
  '当地振兴产业',
  '爱戴领袖',
  '政策画像',
  '乘坐位于东侧的电梯',
  '一旦成为',
  '过份额上限',
  '完成份额',
  '责任然后',
  '支付主任津贴',
  '能完成每季度未达标的',
  '周末来访',
  '自己经过',
  '提高地位',
  '攻克守军',
]

describe('the table of wrong words', () => {
  it('names no form twice, and none that is right', () => {
    expect(new Set(WORD_PAIRS.map(({ wrong }) => wrong)).size).toBe(WORD_PAIRS.length)
    for (const { wrong, right } of WORD_PAIRS) expect([wrong, right.length > 1]).not.toEqual([right, true])
  })

  it('gives right forms in which none of its wrong forms is found', () => {
    expect(WORD_PAIRS.filter(({ right }) => [...wordPair.check(passage(right))].length > 0)).toEqual([])
  })

  it('finds every one of its forms', () => {
    expect(WORD_PAIRS.filter(({ wrong }) => [...wordPair.check(passage(wrong))].length === 0)).toEqual([])
  })

  it.each(NEIGHBOURS)('leaves neighbours alone: %s', (text) => {
    expect([...wordPair.check(passage(text)), ...setPhrase.check(passage(text))]).toEqual([])
  })

  it('occurs nowhere in correct official prose', () => {
    const texts = cleanTexts().flatMap(({ text }) => text.split('\n'))
    expect(texts.filter((text) => [...wordPair.check(passage(text))].length > 0)).toEqual([])
  })
})

describe('set phrases', () => {
  it('are four characters each, and none of them is taken for another one', () => {
    expect(SET_PHRASES.filter((phrase) => phrase.length !== 4)).toEqual([])
    expect(SET_PHRASES.filter((phrase) => [...setPhrase.check(passage(phrase))].length > 0)).toEqual([])
  })

  it('occur nowhere misspelt in correct official prose', () => {
    const texts = cleanTexts().flatMap(({ text }) => text.split('\n'))
    expect(
      texts.flatMap((text) => [...setPhrase.check(passage(text))].map(({ from }) => text.slice(from, from + 4))),
    ).toEqual([])
  })
})
