import { expect, it } from 'vitest'
import { recognisePrefix } from '#shared/document/recognise-prefix.ts'

const RECOGNISED = [
  ['一、提高认识', 'heading1', 2],
  ['十二、强化保障', 'heading1', 3],
  ['　　二、 压实责任', 'heading1', 5],
  ['三．严明纪律', 'heading1', 2],
  ['（一）加强领导', 'heading2', 3],
  ['(十一) 加强领导', 'heading2', 5],
  ['（二)、加强督查', 'heading2', 4],
  ['㈢加强督查', 'heading2', 1],
  ['1.摸清底数', 'heading3', 2],
  ['1．摸清底数', 'heading3', 2],
  ['12、摸清底数', 'heading3', 3],
  ['１．摸清底数', 'heading3', 2],
  ['1.2026年目标', 'heading3', 2],
  ['⒉摸清底数', 'heading3', 1],
  ['（1）逐户登记', 'heading4', 3],
  [' (2) 逐户登记', 'heading4', 5],
  ['⑶逐户登记', 'heading4', 1],
  ['一、', 'heading1', 2],
] as const

it.each(RECOGNISED)('reads the number at the beginning of “%s” as %s', (text, kind, length) => {
  expect(recognisePrefix(text)).toEqual({ kind, length })
})

const PLAIN = [
  '一是加强领导',
  '一、二、三产业融合发展',
  '二、三产业占比提高',
  '1.5亿元资金已经到位',
  '3.14是圆周率',
  '2026.11.22召开会议',
  '3、4月份是关键期',
  '（2026年11月28日）',
  '（试行）',
  '100.加强督查',
  '第一、加强督查',
  '',
]

it.each(PLAIN)('leaves “%s” as it is', (text) => {
  expect(recognisePrefix(text)).toBeNull()
})
