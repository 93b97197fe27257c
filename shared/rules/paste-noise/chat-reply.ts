import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** What a program that writes says to whoever asked it, and what a page of papers for sale says to its readers. */
const REPLIES: readonly RegExp[] = [
  /^\s*(?:好的|当然|没问题|可以的)[，,！!。][^。！：\n]{0,40}(?:以下|下面|这|为您|为你|我来|帮您|帮你)[^。！：\n]{0,40}[。！：:]?/g,
  /(?:以下|下面)是?(?:为|给|我为|我给)(?:您|你|大家)(?:起草|撰写|拟写|准备|整理|生成|编写|推荐|带来|分享|提供)[^。！：\n]{0,40}[。！：:]?/g,
  /希望(?:以上|这些|这篇|本文|上述|这份)[^。！\n]{0,20}(?:对|能)(?:您|你|大家)?(?:们)?(?:有所|有|带来)?(?:帮助|启发)[^。！\n]{0,10}[。！!]?/g,
  /(?:如果|如)(?:您|你)?(?:还)?(?:需要|想|有)(?:进一步)?(?:修改|调整|补充|其他|更多)[^。！\n]{0,30}(?:告诉我|随时|请告知我|联系我|提出)[^。！\n]{0,10}[。！!]?/g,
  /作为(?:一个|一名)?(?:人工智能|AI|语言模型|大模型)[^。！\n]{0,30}/g,
  /(?:本文|此文|本范文|以上范文|该范文)(?:来自|由|转自|摘自)[^。\n]{0,20}(?:网|站|整理|收集|提供)|(?:范文|公文|文秘|秘书)(?:网|之家|大全)(?:为您|整理|收集|提供|推荐)[^。\n]{0,20}|(?:更多|查看更多)(?:范文|相关(?:文章|内容|范文))[^。\n]{0,20}/g,
]

function* check({ text }: Passage): Generator<Hit> {
  let end = 0
  const found = REPLIES.flatMap((pattern) => [...matchesOf(pattern, text)]).toSorted((a, b) => a.from - b.from)
  for (const { from, to } of found) {
    if (from < end) continue
    yield { from, to }
    end = to
  }
}

/** Words to the one who asked for the text, left in it. */
export const chatReply: PassageRule = {
  id: 'NEG-NOISE-REPLY',
  scope: 'passage',
  family: 'pasteNoise',
  severity: 'block',
  name: '代拟工具、范文网站的对话语残留',
  message: '“{{text}}”不是文稿内容，是代拟工具或者范文网站的用语，请删除。',
  source: '《党政机关公文处理工作条例》第二十条第四项（文字、标点规范）',
  fixes: 'none',
  finds: REPLIES,
  check,
  wrong: [
    { text: '当然，以下是为您起草的通知：' },
    { text: '好的，下面是一份关于防汛工作的讲话稿。' },
    { text: '希望以上内容对您有帮助！' },
    { text: '如果您需要进一步修改，请随时告诉我。' },
    { text: '本文来自公文写作网整理。' },
    { text: '更多范文请关注。' },
  ],
  right: [
    { text: '当然，以上成绩的取得离不开大家的努力。' },
    { text: '好的做法要坚持，下面我讲三点意见。' },
    { text: '希望大家提出意见，如需要进一步了解情况，请与市教育局联系。' },
  ],
}
