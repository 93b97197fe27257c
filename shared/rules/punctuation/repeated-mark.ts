import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** A dash stands for the pause that a mark beside it would make. */
const REPEATED =
  /[？！]{4,}|——[，。、；：]+|[，、；]——|[，、；：。][，、；：。]+|([？！])[，。、；：]+|[，。、；：][？！]/g

function* check({ text }: Passage): Generator<Hit> {
  for (const match of matchesOf(REPEATED, text)) {
    const marks = match[0]
    const isOneMarkTwice = new Set(marks).size === 1
    const base = { from: match.from, to: match.to }
    yield isOneMarkTwice ? { ...base, fix: { ...base, text: marks.charAt(0) } } : base
  }
}

/** Two marks where one belongs. */
export const repeatedMark: PassageRule = {
  id: 'NEG-PUNCT-REPEAT',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '标点重复或冲突',
  message: '标点“{{text}}”重复或冲突，只应保留一个。',
  source: 'GB/T 15834-2011 第4章',
  fixes: 'suggested',
  finds: [REPEATED],
  check,
  wrong: [
    { text: '抓落实，，确保' },
    { text: '全部完成。。' },
    { text: '做到了、，' },
    { text: '三件大事——，抓落实' },
    { text: '好！。' },
    { text: '坚决打赢！！！！' },
  ],
  right: [{ text: '“好！”他说。' }, { text: '……' }, { text: '：——抓项目' }, { text: '怎么办？！' }],
}
