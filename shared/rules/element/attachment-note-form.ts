import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'

const END_MARK = /[。；，、.;,]$/
const SHORT_LABEL = /^附[：:]/
/** 附件。清单: another mark where the colon belongs, on a line of its own. */
const OTHER_MARK = /^附件\d*[。，,.；、](?=\s*\S)(?![^\n]{40})/
const HALF_WIDTH_COLON = /^附件\d*:/
const WRONG_NUMBER =
  /^(?:附件[：:]\s*)?(?:\d+[、．]|1(?=[\u4e00-\u9fff])(?!1[个项份年月日类批号级家所名期届次季大座套辆栋幢张本起条件支])|[一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）|[①-⑩])/

/** 附件一：报名表: the label of an attachment and a note in one. */
const NUMBERED_LABEL = /^附\s?件\s?[\d一二三四五六七八九十]{1,2}\s?[：:]\s?(?=\S)/
/** 附件报名表 on a line of its own. */
const WITHOUT_COLON =
  /^附件(?![\d一二三四五六七八九十见如请应由另均须为和的])(?=[\u4e00-\u9fff（）]{3,24}$)[\u4e00-\u9fff（）]*(?:表|单|册|方案|办法|目录|样式|说明|报告|计划|细则|图|回执)$/

function* check({ kind, text }: Passage): Generator<Hit> {
  if (kind === 'body' && SHORT_LABEL.test(text)) yield { from: 0, to: 2, variant: 'label' }
  const isLine =
    kind === 'attachmentLabel' || kind === 'attachmentNote' || (kind === 'body' && text.length < 60 && !/。/.test(text))
  const numbered = isLine ? NUMBERED_LABEL.exec(text) : null
  if (numbered !== null) yield { from: 0, to: text.length, variant: 'numbered' }
  if (kind === 'body' && WITHOUT_COLON.test(text.trim())) yield { from: 0, to: text.length, variant: 'colon' }
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
    numbered: '正文之后写作“附件：1.……”；附件首页的“附件1”独占一行，名称另起一行',
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
    { text: 'attachmentLabel|附件一：报名表' },
    { text: '附件2：关于《临江市养犬管理条例（草案）》的说明' },
    { text: 'attachmentNote|附件：1报名表' },
    { text: '附件报名表' },
    { text: 'attachmentNote|附件：①物资清单' },
  ],
  right: [
    { text: 'attachmentNote|附件：1.工作方案' },
    { text: 'attachmentNote|2.任务分工表' },
    { text: 'attachmentNote|附件：2026年工作计划' },
    { text: '附件报名表应当加盖公章。' },
  ],
}
