import { describe, expect, it } from 'vitest'
import { fill } from '#shared/messages/index.ts'

describe('a wording', () => {
  it('is filled by name', () => {
    expect(fill('请 {{minutes}} 分钟后再试。', { minutes: 5 })).toBe('请 5 分钟后再试。')
  })

  it('joins a list', () => {
    expect(fill('请选择{{names}}。', { names: ['何书瑶', '郑一帆'] })).toBe('请选择何书瑶、郑一帆。')
  })

  it('keeps a place without a value visible, so that the mistake is seen', () => {
    expect(fill('当前环节（{{step}}）')).toBe('当前环节（{{step}}）')
  })

  it('takes the form of a word that goes with its count', () => {
    const wording = '{{count}} {{count|rule is|rules are}} off'

    expect(fill(wording, { count: 1 })).toBe('1 rule is off')
    expect(fill(wording, { count: '1' })).toBe('1 rule is off')
    for (const count of [0, 2, 11, '1,001']) expect(fill(wording, { count })).toBe(`${count} rules are off`)
    expect(fill(wording)).toBe(wording)
  })

  it('never takes a value for a pattern', () => {
    expect(fill('{{title}}', { title: '$& {{step}}', step: '签发' })).toBe('$& {{step}}')
  })
})
