import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 和 and 及 also begin words, and 等 is a verb before what one waits for: those are not conjunctions. After the last item stands 等 or the end of the sentence. */
const BEFORE_CONJUNCTION =
  /、(?:和(?![谐睦煦声衷而弦盘颜]|风[细丽]|平(?![台时均安等原])|善(?![于治后])|气(?![候象体源温])|美(?![化丽术食])|解(?![决答放读除])|缓(?![解冲])|约(?![束谈])|音(?![乐像频]))|以及|及(?![时格早])|或者|或(?![许多少缺明轻重])|(?<![靠看要拖]、)等(?![级候待到于同式价额高效外次距靠看着]|要(?![素点件求])|一[等下]|不[及到来起]|审批|批[复示准]|答复|回[复音话]|通知|消息|结果|指示)(?=[，。；、的]|$|\d|\p{Script=Han})|(?=[。；]|$))/gu

/** 教育、医疗，等方面 */
const COMMA_BEFORE_ETC = /，等(?=[。；]|方面|问题|工作|情况|部门|单位|措施|内容|领域|场所|活动)/g

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of [BEFORE_CONJUNCTION, COMMA_BEFORE_ETC])
    for (const { from, to } of matchesOf(pattern, text)) yield { from, to, fix: { from, to: from + 1, text: '' } }
}

/** An enumeration comma together with a conjunction that says the same. */
export const enumerationCommaBeforeAnd: PassageRule = {
  id: 'NEG-PUNCT-COMMA-AND',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '顿号后接“和、及、或、等”或句末',
  message: '“{{text}}”处的停顿多余：最后一项与连词、“等”或句末之间不用顿号。',
  source: 'GB/T 15834-2011 4.5、附录A.4',
  fixes: 'suggested',
  finds: [BEFORE_CONJUNCTION, COMMA_BEFORE_ETC],
  check,
  wrong: [
    { text: '放心的“前哨”、和巩固的“后院”' },
    { text: '文稿、会议、以及信息' },
    { text: '书记、或副书记' },
    { text: '迟到、早退、等' },
    { text: '文件、会议、。' },
    { text: '土地、资金、等要素' },
    { text: '教师、及其家属' },
    { text: '围绕教育、医疗，等方面问题' },
    { text: '战略机遇、和风险挑战' },
    { text: '施工、监理、以及建设单位' },
  ],
  right: [
    { text: '绿色、和谐、开放' },
    { text: '准确、及时、全面' },
    { text: '文稿、会议和信息' },
    { text: '一等、二等、等外品' },
    { text: '分类、等级' },
    { text: '却要写申请、等审批' },
    { text: '看一看、等一等的想法' },
    { text: '团结一心、和衷共济' },
    { text: '态度要诚恳、和风细雨' },
    { text: '不能靠、等、要' },
    { text: '建设单位、施工单位，以及监理单位' },
  ],
}
