import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import {
  agrees,
  QUANTITY,
  type Quantity,
  type QuantitySentence,
  quantitySentencesOf,
  shownAmount,
  sumsOf,
} from './quantities.ts'

/** Words directly before what is left of a total. */
const REST =
  /(?:其余|(?<=[，。；、])其他|剩余|余下|剩下|尚余|还剩|尚有|还有|仍有|[尚还仍]缺|(?:不合格|不达标|不及格)的?|缺席|请假|缺勤|实到|实际到会|实际参会|未到|未参会|空编|缺编|空缺|缺口|缺额|短缺|结余|结转下年|余额|未(?:办结|完成|建成|开工|整改|化解|解决|通过|达标|回复|销号|落实|支出|使用|拨付|到位|投产|竣工|验收|采纳|采用|签约|缴纳|兑付|发放|处置|处理|安装|改造|入库|就业|参加|参评|参训|接种|复工|复产)|(?:在办|正在办理|正在整改|正在推进|正在施工)(?:的)?)[^，。；、\d]{0,8}$/
/** Words before what the rest is left of. */
const TOTAL =
  /共|总|抽查|检查|抽检|测评|评估|核查|全部|全年|全[市县区省镇乡]|计划|应|受理|收到|收[回缴]?|交办|目标|预算|编制|核定|现有|梳理|排查|发现|任务|立案|安排|接[待收]|需|征集|到期|在册|确定|涉及|列入|涵盖|下达|筹集|投入|争取|拥有|配备|采购|购置|发放|发出|印制|引进|登记|申报|上报|提交|承担|担负|分配|选派|选举|当选|录用|招聘|报名|参[加训]|毕业/
/** Words before a part of it. */
const DONE =
  /已|办结|完成|实到|实有|现有|到会|参会|支出|使用|其中|收回|建成|开工|整改|化解|解决|通过|达标|申请|拨付|到位|投产|竣工|争取|出席|回复|销号|请假|缺席|缺勤|合格|统筹|配套|自筹|承担|贷款|融资|出资|补助|采纳|采用|签约|缴纳|兑付|发放|处置|处理|安装|改造|达标|就业|参加|接种|复工|复产|落实/

/** 12个县区中，…… */
const OF_ALL = /^[\u4e00-\u9fff]{0,6}[中里]，/

interface Split {
  readonly total: Quantity
  readonly parts: readonly Quantity[]
  readonly rest: Quantity
}

/** The total a rest is of, with the parts between them; `null` where the sentence does not say it that way. */
function split(sentence: QuantitySentence, at: number): Split | null {
  const rest = sentence[at]
  if (rest === undefined || rest.isRough || rest.isEach || !REST.test(rest.before)) return null
  // One for each place leaves no rest that can be reckoned: 每个医疗点各停放1辆.
  if (sentence.slice(0, at).some(({ before: words }) => /各[停放派设配给发]/.test(words))) return null
  const before = sentence.slice(0, at).filter(({ unit, isEach }) => unit === rest.unit && !isEach)
  const [total, ...parts] = before
  if (total === undefined || parts.length === 0 || parts.length > 5) return null
  // 甲方承担30万元，乙方承担30万元: two that do the same are two parts.
  const verb = total.before.slice(-2)
  if (rest.unit === '%' || parts.some(({ before: words }) => words.endsWith(verb))) return null
  const isListed = parts[0]?.before.includes('其中') ?? false
  const isWhole = OF_ALL.test(total.after)
  const isPart = ({ before: words }: Quantity) =>
    isListed || DONE.test(words) || (isWhole && /^[^，。；]{0,6}[，,]/.test(words)) || /^[^，。；]{0,4}、/.test(words)
  const isSaid = (isWhole || TOTAL.test(total.before)) && parts.every(isPart)
  return isSaid && !before.some(({ isRough }) => isRough) ? { total, parts, rest } : null
}

function* check(passage: Passage): Generator<Hit> {
  for (const sentence of quantitySentencesOf(passage))
    for (const at of sentence.keys()) {
      const found = split(sentence, at)
      if (found !== null) yield* compared(found)
    }
}

function* compared({ total, parts, rest }: Split): Generator<Hit> {
  const values = parts.map(({ value }) => value)
  // A part may hold another: of 120, 98 are done, 30 of them early.
  if (values.some((value) => value > total.value)) return
  if (sumsOf(values).some((sum) => agrees(total.value - sum, rest, total.step / 2))) return
  const gone = values.reduce((sum, value) => sum + value, 0)
  if (gone > total.value) return
  const params = { total: shownAmount(total.value), parts: values.map(shownAmount).join('－') }
  yield { from: total.from, to: rest.to, params: { ...params, right: shownAmount(total.value - gone) } }
}

/** A rest that is not the total without its parts. */
export const remainder: PassageRule = {
  id: 'NEG-REMAINDER',
  scope: 'passage',
  family: 'consistency',
  severity: 'block',
  name: '其余、剩余数与总数不符',
  message: '按前面的数据，{{total}}－{{parts}}＝{{right}}，与后面的剩余数不符，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  finds: [QUANTITY],
  check,
  wrong: [
    { text: '共交办120件，已办结98件，其余32件正在办理。' },
    { text: '应到代表200人，实到186人，请假24人。' },
    { text: '预算安排300万元，已支出240万元，结余80万元。' },
    { text: '应到代表286名，请假12名，实到276名。' },
    { text: '总投资1亿元，其中申请上级补助6000万元，其余5000万元由本级自筹。' },
    { text: '全市12个县区中，9个县区已完成整合，其余4个县区正在推进。' },
    { text: '总投资5000万元，已到位3200万元，尚缺2000万元。' },
    { text: '抽查账号42个，合格39个，合格率92.9%；不合格4个。' },
    { text: '共需资金3150万元，由市财政统筹2000万元，云岭区配套1150万元，其余100万元从维护费中列支。' },
  ],
  right: [
    { text: '安排救护车12辆，其中监护型2辆，每个医疗点各停放1辆，其余2辆机动。' },
    { text: '共交办120件，已办结98件，其余22件正在办理。' },
    { text: '共交办120件，已办结98件，其中提前办结30件，其余22件正在办理。' },
    { text: '共200件，其中网上50件、来信60件，其余90件为来访。' },
    { text: '共走访120户，慰问98户，还有一些群众反映问题32个。' },
    { text: '总投资1.2亿元，其中申请上级补助6000万元，其余约6000万元由本级自筹。' },
  ],
}
