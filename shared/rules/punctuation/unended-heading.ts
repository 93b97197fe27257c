import { headingLevel } from '../../document/paragraph-kinds.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** A paragraph that begins with a heading in a sentence of its own, or with none. */
type Beginning = 'heading' | 'sentence' | 'other'

const NUMBER = /^\s*(?:（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．]|（\d{1,2}）)?/
const SHORT_HEADING = /^[^，。；：！？]{2,16}。[^。]/
/** The first pause comes late: words of a heading and those of a sentence run into each other. */
const LONG_SENTENCE = /^[\u4e00-\u9fff]{4}[^，。；：！？]{4,40}[，、][^。]{12,}。/
/** What a heading of four characters begins with. */
const HEADING_WORDS =
  /^(?:加强|强化|压实|严格|完善|健全|落实|严肃|注重|突出|明确|精心|广泛|深入|细化|统筹|提高|提升|优化|规范|抓好|做好|加大|营造|严明|密切|创新|夯实|推进|保障|狠抓)(?:领导|责任|督查|考核|宣传|组织|统筹|协调|保障|机制|监管|管理|纪律|服务|培训|奖惩|认识|站位|部署|配合|氛围|引导|实施|基础|队伍|调度|执法|落实|措施|建设|投入|整改|执纪|问效)/

const beginningOf = perPassage(({ text }: Passage): Beginning => {
  const words = text.slice(NUMBER.exec(text)?.[0].length ?? 0)
  if (SHORT_HEADING.test(words)) return 'heading'
  return HEADING_WORDS.test(words) && LONG_SENTENCE.test(words) ? 'sentence' : 'other'
})

/** How many neighbours with headings show that this one has lost the mark of its own. */
const LEAST_NEIGHBOURS = 2

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  for (const [index, passage] of passages.entries()) {
    if ((headingLevel(passage.kind) ?? 1) < 2 || passage.runIn || beginningOf(passage) !== 'sentence') continue
    if (neighboursOf(passages, index).filter((other) => beginningOf(other) === 'heading').length < LEAST_NEIGHBOURS)
      continue
    const from = NUMBER.exec(passage.text)?.[0].length ?? 0
    yield { passage, from, to: from + 4, fix: { from: from + 4, to: from + 4, text: '。' } }
  }
}

/** The points of its own level next to it, two on either side. */
function neighboursOf(passages: readonly Passage[], index: number): readonly Passage[] {
  const kind = passages[index]?.kind
  const around = [...passages.slice(Math.max(0, index - 2), index), ...passages.slice(index + 1, index + 3)]
  return around.filter((other) => other.kind === kind)
}

/** A point whose heading runs into its first sentence, where its neighbours have theirs apart. */
export const unendedHeading: DocumentRule = {
  id: 'NEG-PUNCT-HEADING-STOP',
  scope: 'document',
  family: 'punctuation',
  severity: 'warn',
  name: '段首小标题后缺句号',
  message: '同级各项都有段首小标题，“{{text}}”后应用句号隔开。',
  source: 'GB/T 15834-2011 4.1.1；实务',
  fixes: 'suggested',
  check,
  wrong: [
    {
      text: 'heading2|加强领导成立由区委书记任组长，区长任副组长的工作领导小组，办公室设在区委宣传部。\nheading2|压实责任。各单位要落实任务。\nheading2|严格奖惩。对工作不力的，不得评优。',
    },
  ],
  right: [
    {
      text: 'heading2|加强领导。成立由区委书记任组长的领导小组。\nheading2|压实责任。各单位要落实任务。\nheading2|严格奖惩。对工作不力的，不得评优。',
    },
    {
      text: 'heading2|加强领导班子建设，选优配强带头人，推动基层组织全面进步、全面过硬。\nheading2|压实责任。各单位要落实任务。\nheading2|对工作不力的，不得评优。',
    },
  ],
}
