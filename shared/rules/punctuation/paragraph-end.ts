import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { isProse } from './prose.ts'

/** Lines of data end without a mark: 联系人：张三, 附件：……, 注：…… */
const DATA = /^(?:附件?|注|备注|来源|联系|电话|地址|时间|地点|抄送|主持|出席|列席|记录|单位|（?此件|关键词|主题)/
/** The last sentence names what follows, or is a line of data behind a sentence. */
const OPEN_END = /(?:[：:][^。！？；]{0,60}|(?:附件|电话|邮箱|网址|联系人|表)[^。！？；]{0,60})$/
const UNENDED = /[\u4e00-\u9fff\d%％℃）”]$/
const ENDED_INSIDE = /[。！？…][”）]$/

/** A paragraph of one sentence with no mark at its end: longer than a cell or a line of a list. */
const ONE_SENTENCE = /^(?=[^，]*，)[^。！？；：…\t|]{30,}[\u4e00-\u9fff%％）”]$/
/** Lines about persons in lists. */
const PERSON = /^[^，]{2,8}，[男女]，|年\d{0,2}月?出?生，/

function* check(passage: Passage): Generator<Hit> {
  const { text } = passage
  if (!isProse(passage)) return
  const line = text.trimEnd()
  if (/[，、]$/.test(line) && line.length > 5)
    yield { from: line.length - 2, to: line.length, fix: lastMark(line, line.length - 1) }
  if (ONE_SENTENCE.test(line) && !DATA.test(line) && !PERSON.test(line)) {
    yield { from: line.length - 2, to: line.length, fix: lastMark(line, line.length) }
    return
  }
  const inner = line.lastIndexOf('。')
  if (inner < 4 || !UNENDED.test(line) || ENDED_INSIDE.test(line)) return
  const last = line.slice(inner + 1)
  if (last.length < 8 || DATA.test(line) || DATA.test(last) || OPEN_END.test(last) || !last.includes('，')) return
  yield { from: line.length - 2, to: line.length, fix: lastMark(line, line.length) }
}

function lastMark(line: string, from: number): NonNullable<Hit['fix']> {
  return { from, to: line.length, text: '。' }
}

/** A paragraph of whole sentences whose last one has no mark at its end, or one that does not end it. */
export const paragraphEnd: PassageRule = {
  id: 'NEG-PUNCT-END',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '段末缺句末点号',
  message: '段落末尾“{{text}}”处缺少句号，或误用了逗号、顿号。',
  source: 'GB/T 15834-2011 4.1.1',
  fixes: 'suggested',
  awaitsEnd: true,
  check,
  wrong: [
    { text: '建立集成服务机制。窗口整合了三个部门，平均等候时间缩短到6分钟' },
    { text: '各单位要按照职责分工抓好落实，' },
    { text: '各县区、各部门要进一步压实工作责任，细化工作措施，确保各项任务按期完成' },
  ],
  right: [
    { text: '建立集成服务机制。窗口整合了三个部门，平均等候时间缩短到6分钟。' },
    { text: '请认真组织。联系人：张某，电话：12345' },
    { text: '他说：“办好了。大家都满意，谢谢你们。”' },
    { text: '一、总体要求' },
    { text: '李某，女，汉族，1985年5月生，大学学历，中共党员，现任临江市水务局办公室副主任' },
  ],
}
