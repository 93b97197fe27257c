import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 和 and 及 also begin words, and 等 is a verb before what one waits for: those are not conjunctions. After the last item stands 等 or the end of the sentence. */
const BEFORE_CONJUNCTION =
  /、(?:和(?![谐平睦善气美解缓约煦睦音声])|以及|及(?![时格早其])|或者|或(?![许多少缺])|等(?![级候待到于同式价额高效外次距靠看着]|要(?![素点件求])|一[等下]|不[及到来起]|审批|批[复示准]|答复|回[复音话]|通知|消息|结果|指示)(?=[，。；、的]|$|\d|\p{Script=Han})|(?=[。；]|$))/gu

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(BEFORE_CONJUNCTION, text))
    yield { from, to, fix: { from, to: from + 1, text: '' } }
}

/** An enumeration comma together with a conjunction that says the same. */
export const enumerationCommaBeforeAnd: PassageRule = {
  id: 'NEG-PUNCT-COMMA-AND',
  scope: 'passage',
  family: 'punctuation',
  severity: 'warn',
  name: '顿号后接“和、及、或、等”或句末',
  message: '“{{text}}”处的顿号多余：最后一项与连词、“等”或句末之间不用顿号。',
  source: 'GB/T 15834-2011 4.5；实务',
  fixes: 'suggested',
  check,
  wrong: [
    { text: '放心的“前哨”、和巩固的“后院”' },
    { text: '文稿、会议、以及信息' },
    { text: '书记、或副书记' },
    { text: '迟到、早退、等' },
    { text: '文件、会议、。' },
    { text: '土地、资金、等要素' },
  ],
  right: [
    { text: '绿色、和谐、开放' },
    { text: '准确、及时、全面' },
    { text: '文稿、会议和信息' },
    { text: '一等、二等、等外品' },
    { text: '分类、等级' },
    { text: '却要写申请、等审批' },
    { text: '看一看、等一等的想法' },
  ],
}
