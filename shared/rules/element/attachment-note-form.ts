import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'

const END_MARK = /[。；，、.;,]$/
const SHORT_LABEL = /^附[：:]/
/** 附件。清单: another mark where the colon belongs, on a line of its own. */
const OTHER_MARK = /^附件\d*[。，,.；、](?=\s*\S)(?![^\n]{40})/
const HALF_WIDTH_COLON = /^附件\d*:/
const WRONG_NUMBER = /^(?:附件[：:]\s*)?(?:\d+[、．]|[一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）)/

function* check({ kind, text }: Passage): Generator<Hit> {
  if (kind === 'body' && SHORT_LABEL.test(text)) yield { from: 0, to: 2, variant: 'label' }
  const mark = kind === 'body' || kind === 'attachmentNote' ? OTHER_MARK.exec(text) : null
  if (mark !== null) yield { from: 0, to: mark[0].length, variant: 'colon' }
  if (kind !== 'attachmentNote') return
  if (END_MARK.test(text)) yield { from: text.length - 1, to: text.length, variant: 'endMark' }
  if (HALF_WIDTH_COLON.test(text)) yield { from: 0, to: text.indexOf(':') + 1, variant: 'colon' }
  const number = WRONG_NUMBER.exec(text)
  if (number !== null) yield { from: 0, to: number[0].length, variant: 'number' }
}

/** An attachment note that is not written as the standard says. */
export const attachmentNoteForm: PassageRule = {
  id: 'NEG-ATTACHMENT-NOTE',
  scope: 'passage',
  family: 'element',
  severity: 'block',
  name: '附件说明格式错误',
  message: '附件说明：{{problem}}。',
  variants: {
    label: '“附”应写作“附件”',
    endMark: '名称后不加标点',
    colon: '“附件”后用全角冒号',
    number: '顺序号用阿拉伯数字加点，如“1.”',
  },
  source: 'GB/T 9704-2012 7.3.4',
  fixes: 'none',
  check,
  wrong: [
    { text: 'attachmentNote|附件:工作方案' },
    { text: 'attachmentNote|附件：1、工作方案' },
    { text: 'attachmentNote|附件：工作方案。' },
    { text: '附：工作方案' },
    { text: '附件。工作方案' },
  ],
  right: [{ text: 'attachmentNote|附件：1.工作方案' }, { text: 'attachmentNote|2.任务分工表' }],
}
