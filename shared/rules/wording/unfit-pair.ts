import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { overlapsOne } from '../text.ts'
import { createWordFinder, type FoundWord } from '../word-finder.ts'
import { unfitVerbsIn } from './collocation.ts'
import { UNFIT_PREDICATES, UNFIT_VERBS } from './unfit-pairs.ts'

interface Unfit {
  readonly verbs: ReadonlySet<string>
  readonly right: string
  /** Only a verb that begins its clause is meant: 研究经费落实问题 is about 问题. */
  readonly isStrict: boolean
}

function tableOf(lines: string): ReadonlyMap<string, Unfit> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [nouns = '', verbs = '', right = ''] = line.trim().split('|')
        const unfit = { verbs: new Set(verbs.split(' ')), right, isStrict: nouns.startsWith('*') }
        return nouns
          .replace('*', '')
          .split(' ')
          .map((noun) => [noun, unfit] as const)
      }),
  )
}

const AS_OBJECT = tableOf(UNFIT_VERBS)
const AS_SUBJECT = tableOf(UNFIT_PREDICATES)
const nounsIn = createWordFinder([...AS_OBJECT.keys(), ...AS_SUBJECT.keys()])

/** Verbs that take what follows them as their own: the nearest one before a noun governs it. */
const GOVERNING: ReadonlySet<string> = new Set(
  `
    提高 提升 加强 加快 加大 增强 增加 扩大 强化 深化 拓展 拓宽 改善 改进 完善 健全 优化 降低 减少 减轻 缩小 缩短 压缩 压减
    履行 完成 实现 达到 达成 取得 获得 发挥 发扬 弘扬 作出 做出 起到 做到 产生 具有 形成 营造 打造 采取 吸取 借鉴 总结 进行
    执行 开展 实施 落实 举办 举行 召开 参加 出席 解决 化解 破解 消除 消灭 解除 排查 维护 满足 丰富 坚定 站稳 调动 激发 保证
    确保 推动 推进 促进 巩固 夯实 建立 构建 制定 修订 出台 把握 围绕 聚焦 按照 根据 结合 适应 符合 涉及 包括 属于 承担 明确
    压实 保持 稳定 培养 培育 树立 转变 改变 突破 超过 高于 低于 反映 体现 展示 衡量 掌握 了解 统筹 引导 鼓励 通过 利用
    运用 依托 赋能 助力 端正 严格 严肃 严明 增进 增长 延长 延伸 调整 筹备 召集 主持 设立 发布 公布 明晰 理顺 减小 增大 增多 减弱 发动 开创
  `
    .trim()
    .split(/\s+/),
)
const VERB_SIZE = 2
/** Farther away a verb hardly governs the noun. */
const REACH = 14
const BREAKS = /[、，。；：！？“”（）《》\n\d]/
/** A noun with one of these behind it is the last of its phrase. */
const ENDS = /^(?:$|[，。；：！？）”]|加以|予以)/
const ADVERBS =
  /^(?:不断|逐步|逐渐|明显|显著|进一步|持续|日益|日趋|日渐|大幅度?|稳步|有效|得到了?|有了?|有所|大大|均|都|也|更加|全面|较快|切实|大为|已经?|正在|逐年|获得了?|较大|很大|极大|根本|空前|成倍|迅速|快速|普遍|整体|总体|同步|越来越|不同程度|地|的){0,4}/
/** Two predicates of one subject: 不断改进和加强. */
const SECOND = /^(?:和|与|、|并)?([\u4e00-\u9fff]{2})/
/** What a verb that begins its clause stands behind. */
const BEGINS =
  /(?:^|[，。；：、！？”）]|[要能会可将来以并也都已去再则还应须了]|必须|应当|可以|能够|着力|切实|努力|进一步|积极|有效|不断|认真|全面|逐步|加快|抓紧|及时|大力|深入|尽快|扎实|持续|有力|更好|充分|主动|全力|坚决|有序|稳步|严格|集中|自觉|真正|重点|加以|予以|从中|目标|办法|方式|原则)$/
const SIZE_OF_CLAUSE = 16

function* check(passage: Passage): Generator<Hit> {
  for (const noun of nounsIn(passage)) {
    const hit = asObject(passage.text, noun) ?? asSubject(passage.text, noun)
    // What patterns show is not said twice.
    if (hit !== null && !overlapsOne(unfitVerbsIn(passage), hit)) yield hit
  }
}

/** What does not fit a noun, or the noun at its end: of 营商环境 is said what is said of 环境. */
function unfitFor(table: ReadonlyMap<string, Unfit>, word: string): Unfit | undefined {
  return table.get(word) ?? table.get(word.slice(-VERB_SIZE))
}

function asObject(text: string, { word, from, to }: FoundWord): Hit | null {
  const unfit = unfitFor(AS_OBJECT, word)
  if (unfit === undefined || !ENDS.test(text.slice(to, to + VERB_SIZE))) return null
  const hitOf = (at: number, end: number, verb: string): Hit => ({
    from: at,
    to: end,
    params: { verb, noun: word, right: unfit.right },
  })
  for (let at = from - VERB_SIZE; at >= Math.max(0, from - REACH); at -= 1) {
    if (BREAKS.test(text.charAt(at + 1))) return null
    const verb = text.slice(at, at + VERB_SIZE)
    // 推进速度 and 能力提升机制 are one word, which another verb governs.
    if (at + VERB_SIZE === from && !begins(text, at)) continue
    if (unfit.verbs.has(verb)) return governs(text, { at, from }, unfit) ? hitOf(at, to, verb) : null
    if (GOVERNING.has(verb)) return null
  }
  return null
}

/** Whether what looks like the verb of a noun is it, and is near enough. */
function governs(text: string, { at, from }: { readonly at: number; readonly from: number }, unfit: Unfit): boolean {
  const between = text.slice(at + VERB_SIZE, from)
  if (isNoun(text, at, unfit.right)) return false
  if (LEADS_ON.test(between)) return false
  if (isFarAway(between)) return LONG_DESCRIPTION.test(between) && begins(text, at)
  return !unfit.isStrict || begins(text, at)
}

/** Another verb right behind, which takes what follows: 加快建设高质量教育体系. */
const LEADS_ON =
  /^(?:建设|发展|探索|培育|编制|补齐|释放|集聚|融入|布局|壮大|做[强优大实好]|塑造|创建|改造|治理|复制|开发|搭建|织密|筑牢|畅通|补足|革新|重塑)(?=.{2})/

/** Whether a verb begins its clause, but for what leads to it: 要着力提高. */
function begins(text: string, at: number): boolean {
  return BEGINS.test(text.slice(Math.max(0, at - 3), at))
}

/** A verb is not far away when it begins its clause and all that follows describes the noun: 解决学生横穿马路的安全风险. */
const LONG_DESCRIPTION = /.{5}的.{0,3}$/

/** Whether a verb stands as a noun: before 的 (完成的成果), or behind the verb that fits (加大效率提升力度). */
function isNoun(text: string, at: number, right: string): boolean {
  const clause =
    text
      .slice(Math.max(0, at - REACH), at)
      .split(BREAKS)
      .at(-1) ?? ''
  return text.charAt(at + VERB_SIZE) === '的' || clause.includes(right)
}

/** 加强办公条件差的乡镇…… describes something else first; 取得了新的…… does not. */
function isFarAway(between: string): boolean {
  return !/[和与及]$/.test(between) && OF_SOMETHING_ELSE.test(between.slice(0, -1))
}

/** 的 behind a description, but not behind those to whom the noun belongs: 提高群众的……. */
const OF_SOMETHING_ELSE =
  /(?<=.{3})(?<!群众|干部|企业|人民|职工|居民|单位|部门|[市县区]|基层|农民|学生|队伍|党员|人员|同志|机关|社会|村民|市民|服务|管理|工作|业务)的/

function asSubject(text: string, { word, from, to }: FoundWord): Hit | null {
  const unfit = unfitFor(AS_SUBJECT, word)
  if (unfit === undefined) return null
  const behind = text.slice(to, to + SIZE_OF_CLAUSE)
  const size = ADVERBS.exec(behind)?.[0].length ?? 0
  const [verb, end] = unfitPredicate(behind, size, unfit.verbs)
  return verb === null ? null : { from, to: to + end, params: { verb, noun: word, right: unfit.right } }
}

const LAST = /^了?(?:$|[，。；！])/

/** The first of one or two predicates at the end of a clause that does not fit, and where they end. */
function unfitPredicate(behind: string, at: number, unfit: ReadonlySet<string>): readonly [string | null, number] {
  const first = behind.slice(at, at + VERB_SIZE)
  const afterFirst = at + VERB_SIZE
  const rest = behind.slice(afterFirst)
  if (LAST.test(rest)) return [unfit.has(first) ? first : null, afterFirst]
  const second = SECOND.exec(rest)
  const end = afterFirst + (second?.[0].length ?? 0)
  const isPair =
    second !== null && LAST.test(behind.slice(end)) && GOVERNING.has(first) && GOVERNING.has(second[1] ?? '')
  if (!isPair) return [null, end]
  return [[first, second[1] ?? ''].find((verb) => unfit.has(verb)) ?? null, end]
}

/** A verb with an object, or a subject with a predicate, that does not fit it. */
export const unfitPair: PassageRule = {
  id: 'NEG-WORD-UNFIT',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '动宾、主谓搭配不当',
  message: '“{{verb}}”与“{{noun}}”搭配不当，宜用“{{right}}”。',
  source: '《图书编校质量差错认定细则》；现代汉语语法',
  fixes: 'none',
  check,
  wrong: [
    { text: '切实提升办理效率和服务态度。' },
    { text: '加快项目建设力度；' },
    { text: '各项事业取得了新的进步和水平。' },
    { text: '农村养老服务水平逐步扩大。' },
    { text: '人民群众生活水平不断改善。' },
    { text: '开展专题会议，' },
    { text: '开展业务培训班。' },
    { text: '取得应有贡献。' },
    { text: '着力改善存在的问题，' },
    { text: '服务水平明显改进和加强。' },
    { text: '精神面貌得到了很大提高。' },
    { text: '有效扩大群众的参与度。' },
    { text: '改善基层干部的工作方法和水平。' },
    { text: '营商环境得到进一步提高。' },
    { text: '以解决学生横穿马路的安全风险。' },
    { text: '加大重点项目前期工作推进速度。' },
  ],
  right: [
    { text: '提升办理效率，改善服务态度。' },
    { text: '加快项目建设，加大推进力度；' },
    { text: '取得新的进步，达到新的水平。' },
    { text: '空气质量明显改善。' },
    { text: '提高服务水平，扩大开放。' },
    { text: '加强质量监督、安全管理' },
    { text: '加大支持力度和帮扶力度' },
    { text: '加快形成长效机制' },
    { text: '加大效率提升力度' },
    { text: '加强质量、安全监管' },
    { text: '通报完成情况、主要成效' },
    { text: '扩大有效投资规模' },
    { text: '加快建设高质量教育体系，加快培育现代产业结构。' },
    { text: '研究经费落实问题、住房改善问题，' },
    { text: '达到水质改善目标，健全能力提升机制。' },
    { text: '发案率明显下降，满意度大幅提高。' },
  ],
}
