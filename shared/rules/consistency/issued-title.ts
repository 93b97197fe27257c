import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'
import { gathered } from './gathered.ts'

/** 关于印发《临江市城市更新行动方案》的通知, with or without title marks. */
const IN_TITLE = /关于(?:印发|转发|发布|公布|批转|下发)《?([^《》]{4,60}?)》?的(?:通知|公告|通告|决定|函)/g
/** 现将《临江市城市更新实施方案》印发给你们 */
const IN_TEXT =
  /(?:现将|现把|将)《([^《》]{4,60})》(?:（[^（）]{1,24}）)?(?:正式|予以)?(?:印发|转发|发布|公布|下发)|现(?:正式)?(?:印发|转发|发布|公布|批转)《([^《》]{4,60})》/g

const issuedIn = perPassage(({ text }: Passage): readonly (Range & { readonly title: string })[] =>
  matchesOf(IN_TEXT, text).map((match) => {
    const title = match[1] ?? match[2] ?? ''
    const from = match.from + match[0].indexOf('《')
    return { from, to: from + title.length + 2, title }
  }),
)

/** A title without remarks as 试行 and marks. */
function plain(title: string): string {
  return title.replace(/[（(][^（）()]{1,8}[）)]|[“”〈〉\s]/g, '')
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const titled = passages.filter(({ kind }) => kind === 'title').map(({ text }) => text.replace(/\s/g, ''))
  const names = matchesOf(IN_TITLE, titled.join('')).map(({ 1: name = '' }) => plain(name))
  const [name] = names
  // 等文件 in a title stands for several.
  if (name === undefined || names.length > 1 || /等|和$|、/.test(name.slice(-4))) return
  const issued = gathered(passages, issuedIn)
  const [first] = issued
  if (first === undefined || issued.length > 1) return
  const { passage, from, to, title } = first
  const written = plain(title)
  // A title may leave out who issued what it names, and the text likewise.
  if (!written.endsWith(name) && !name.endsWith(written)) yield { passage, from, to, params: { right: name } }
}

/** What a notice issues under another title than its own title says. */
export const issuedTitle: DocumentRule = {
  id: 'NEG-CONSISTENT-ISSUED',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '印发的文件名与标题不一致',
  message: '标题中印发的是“{{right}}”，此处为“{{text}}”，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（内容准确）',
  fixes: 'none',
  check,
  wrong: [
    {
      text: 'title|临江市人民政府关于印发《临江市城市更新行动方案》的通知\n现将《临江市城市更新实施方案》印发给你们。',
    },
    { text: 'title|关于印发临江市河长制工作方案的通知\n现将《临江市河长制工作办法》印发给你们。' },
  ],
  right: [
    { text: 'title|关于印发《临江市河长制工作办法（试行）》的通知\n现将《临江市河长制工作办法》印发给你们。' },
    { text: 'title|关于印发河长制工作办法的通知\n现将《临江市河长制工作办法》印发给你们。' },
    { text: 'title|关于印发《甲办法》等文件的通知\n现将《乙管理办法》印发给你们。' },
  ],
}
