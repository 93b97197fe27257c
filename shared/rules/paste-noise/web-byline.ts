import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'

const BYLINES: readonly RegExp[] = [
  /^\s*[◎●○■◆□◇★☆▲△※]\s*\p{Script=Han}[\p{Script=Han}\s]{1,6}$/u,
  /^\s*(?:作者|来源|(?:责任)?编辑|记者|摄影|通讯员)[:：]\s{0,8}[^\s《》。，]{0,20}\s{0,8}$/,
  /^\s*[（(](?:信息)?来源[：:][^（）()《》]{2,30}[）)]\s*$/,
  /^\s*[（(](?:作者|本文作者)(?:系|为|单位|是)[^（）()]{2,40}[）)]\s*$/,
  /[（(](?:本报|本网)?(?:记者|通讯员)\s?[\p{Script=Han}\s]{2,12}[）)]\s*$/u,
  /[（(]\p{Script=Han}{4,20}\s{1,4}(?!供稿|报送|整理|印发|编发)\p{Script=Han}{2,4}[）)]\s*$/u,
]

function* check({ kind, text }: Passage): Generator<Hit> {
  if (kind !== 'body' && kind !== 'speaker' && kind !== 'title') return
  for (const pattern of BYLINES) {
    const match = pattern.exec(text)
    if (match === null) continue
    yield { from: match.index, to: match.index + match[0].length }
    return
  }
}

/** The line with the author or editor of an article that was pasted from the web. */
export const webByline: PassageRule = {
  id: 'NEG-NOISE-BYLINE',
  scope: 'passage',
  family: 'pasteNoise',
  severity: 'warn',
  name: '文章署名行残留',
  message: '“{{text}}”像是网页文章的署名行，公文正文中请删除。',
  source: '实务',
  fixes: 'none',
  finds: BYLINES,
  check,
  wrong: [
    { text: '◎赵 军' },
    { text: '作者：王某' },
    { text: '责任编辑：李某' },
    { text: '（来源：白塔县交通运输局）' },
    { text: '（作者系某市委副秘书长）' },
    { text: '打造高效的机构。(省水土保持研究院 张艺)' },
  ],
  right: [
    { text: '各单位要明确专人负责' },
    { text: '来源广泛，渠道畅通。' },
    { text: '来源：《临江市统计年鉴》。' },
    { text: '◎重点任务全面完成，成效明显' },
  ],
}
