import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { isHan, matchesOf } from '../text.ts'

/** One full-width space separates on purpose: 第一条　为了……, 联系人：张三　电话：…… */
const SPACES = /[ \u00a0\t]+[ \u00a0\t\u3000]*|\u3000{2,}/g
/** Kinds in which a space is part of the form: 刘　明 and two-part titles. */
const SPACED_KINDS: ReadonlySet<Passage['kind']> = new Set([
  'title',
  'subtitle',
  'speaker',
  'issuerName',
  'attachmentTitle',
  'tableTitle',
  'attendance',
])

/** What a list names first is hardly longer. */
const LONGEST_NAME = 8

/** Between two Chinese characters, before a mark, or after one that does not separate a label from what it is for. */
function isGap(before: string | undefined, after: string | undefined): boolean {
  if (isHan(before)) return isHan(after) || /[，。；、？！）》”]/.test(after ?? '')
  return /[，。；、]/.test(before ?? '') && isHan(after)
}

/** A number of an article or chapter, which a space separates from what it says. */
const ARTICLE = /^第[一二三四五六七八九十百零〇\d]{1,6}[编章节条款]$/
/** 联系人：基础教育科  刘颖 */
const CONTACT = /联系人[：:][^，。；]{0,14}$/
const LONGEST_CONTACT = 20
/** A line of a list, such as a name with what the person is: it is no sentence and has no number of a heading. */
const LIST_LINE = /^(?![一二三四五六七八九十]+、|（)[^，。；：！？]{2,40}$/

function* check({ kind, text }: Passage): Generator<Hit> {
  if (SPACED_KINDS.has(kind)) return
  for (const { from, to } of matchesOf(SPACES, text)) {
    if (!isGap(text[from - 1], text[to]) || ARTICLE.test(text.slice(0, from))) continue
    if ((from <= LONGEST_NAME && LIST_LINE.test(text)) || text.startsWith('签发人', to)) continue
    if (CONTACT.test(text.slice(Math.max(0, from - LONGEST_CONTACT), from))) continue
    yield { from, to, fix: { from, to, text: '' } }
  }
}

/** White space between Chinese characters. */
export const spaceInChinese: PassageRule = {
  id: 'NEG-PUNCT-SPACE',
  scope: 'passage',
  family: 'punctuation',
  severity: 'warn',
  name: '汉字之间有空格',
  message: '汉字之间不应有空格，请删除。',
  source: '实务',
  fixes: 'safe',
  finds: [SPACES],
  check,
  wrong: [{ text: '切实加强对这项工作的 领导' }, { text: '统筹推进， 狠抓落实 。' }],
  right: [
    { text: '切实加强领导' },
    { text: '使用 Word 排版' },
    { text: '第一条 为加强管理，制定本办法。' },
    { text: '临办发〔2026〕3号　　　　签发人：段立诚' },
    { text: '（联系人：基础教育科  刘颖，联系电话：0578-2263315）' },
    { text: '鲜于波 国网云岭供电公司抢修班班长' },
  ],
}
