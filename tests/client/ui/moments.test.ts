import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadlineText, exactMomentText, momentText, recordedMomentText, waitedText } from '#client/ui/moments.ts'
import { en } from '#shared/messages/en/index.ts'
import { zhCN } from '#shared/messages/zh-CN/index.ts'

const chinese = zhCN.shell.moments
const english = en.shell.moments
/** A Sunday afternoon, in the time zone of the machine. */
const NOW = new Date(2026, 10, 22, 14, 30)
/** Without a zone: the time of the machine, as people read it. */
const at = (local: string) => new Date(local)

describe('a moment', () => {
  it.each([
    [at('2026-11-22T14:20'), '今天 14:20', 'Today 14:20'],
    [at('2026-11-22T00:00'), '今天 00:00', 'Today 00:00'],
    [at('2026-11-21T23:59'), '昨天 23:59', 'Yesterday 23:59'],
    [at('2026-11-23T09:05'), '明天 09:05', 'Tomorrow 09:05'],
    [at('2026-11-20T10:05'), '11月20日', '20 November'],
    [at('2026-01-02T10:05'), '1月2日', '2 January'],
    [at('2025-11-26T17:00'), '2025年11月26日', '26 November 2025'],
  ])('is said as a colleague would say it: %s', (moment, inChinese, inEnglish) => {
    expect(momentText(moment, NOW, chinese)).toBe(inChinese)
    expect(momentText(moment, NOW, english)).toBe(inEnglish)
  })

  it('keeps its time of day where the exact moment is asked for', () => {
    expect(exactMomentText(at('2026-11-20T10:05'), NOW, chinese)).toBe('11月20日 10:05')
    expect(exactMomentText(at('2026-11-22T10:05'), NOW, chinese)).toBe('今天 10:05')
  })

  it('is recorded without words that are wrong tomorrow', () => {
    expect(recordedMomentText(at('2026-11-22T10:05'), NOW, chinese)).toBe('11月22日 10:05')
  })
})

describe('what waits', () => {
  it.each([
    [at('2026-11-22T14:29:30'), '刚到', 'just now'],
    [at('2026-11-22T14:25'), '已等 5 分钟', 'for 5 min'],
    [at('2026-11-22T11:00'), '已等 3 小时', 'for 3 h'],
    [at('2026-11-19T11:00'), '已等 3 天', 'for 3 d'],
  ])('says for how long: since %s', (since, inChinese, inEnglish) => {
    expect(waitedText(since, NOW, chinese)).toBe(inChinese)
    expect(waitedText(since, NOW, english)).toBe(inEnglish)
  })
})

describe('a deadline', () => {
  it.each([
    [at('2026-11-22T17:30'), '今天 17:30 · 剩 3 小时', false],
    [at('2026-11-22T15:18'), '今天 15:18 · 剩 48 分钟', false],
    [at('2026-11-26T17:00'), '11月26日 17:00 · 4 天', false],
    [at('2026-11-22T14:29'), '已逾期 1 分钟', true],
    [at('2026-11-22T11:00'), '已逾期 3 小时', true],
    [at('2026-11-20T11:00'), '已逾期 2 天', true],
  ])('says how much time is left or past: %s', (due, text, isOverdue) => {
    expect(deadlineText(due, NOW, chinese)).toEqual({ text, isOverdue })
  })

  it('is overdue exactly when it lies in the past, and never promises more time than there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -90 * 24 * 60, max: 90 * 24 * 60 }), (minutes) => {
        const { text, isOverdue } = deadlineText(new Date(NOW.getTime() + minutes * 60_000), NOW, english)

        expect(isOverdue).toBe(minutes < 0)
        expect(minutesPromised(text)).toBeLessThanOrEqual(Math.abs(minutes))
      }),
    )
  })
})

function minutesPromised(text: string): number {
  const [, count, unit] = /(\d+) (min|h|d) (?:left|overdue)/.exec(text) ?? []
  return Number(count) * { min: 1, h: 60, d: 24 * 60 }[unit as 'min' | 'h' | 'd']
}
