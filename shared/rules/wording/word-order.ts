import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** What comes later with what comes before it: nobody solves a problem before finding it. `later|earlier`. */
const STEPS = `
  解决 整改 纠正 消除 化解|发现 排查 查找
  执行 落实 实施|制定 出台 起草
  贯彻 落实|学习 领会
  推广 运用|总结 掌握 提炼
  分析 研判|收集 汇总
  处理 查处|调查 核实 受理
  发扬 弘扬 光大|继承 传承
  完善 健全 巩固|建立 构建
  使用 任用 提拔|培养 选拔 考察
  审理 宣判|立案
  印发 发布 公布|起草 审议 修订
  扩大 发展|巩固
  归档 办结 反馈|登记 受理 收集
  验收 交付|施工 开工
  讨论 审议 研究 审查|听取
`

const REVERSED: readonly RegExp[] = STEPS.trim()
  .split('\n')
  .map((line) => {
    const [later = '', earlier = ''] = line.trim().split('|')
    const either = (words: string) => words.split(' ').join('|')
    return new RegExp(`(?<![、和与及并])(?:${either(later)})(?:和|并|与|以及|及)(?:${either(earlier)})`, 'g')
  })

const MISPLACED: readonly RegExp[] = [
  /(?:广泛|普遍|强烈|热烈)(?:引起|引发)了?(?=[^，。；]{0,6}(?:关注|反响|共鸣|重视|讨论|议论))/g,
  /(?<=^|[。；，])(?:进一步|认真地?|切实|积极|扎实|严格|坚决|不断|高度重视)(?:各[级地县部乡镇单位市]|全[市县区省]|我[市县区局办省])[^，。；]{0,10}?(?:要|应|须|必须)(?![求点素])/g,
  // 把 takes no denial behind what it takes: 不把问题解决, not 把问题没有解决.
  /(?<![一两几])[把将](?![来近要会军])[^，。；、把将]{2,10}(?:没有|没|未能?|不能|不予)(?:解决|落实|完成|做好|重视|处理|抓[好紧]|整改|放在|摆[在上]|列入|纳入)(?!的)/g,
  /(?:\d+|[一二三四五六七八九十百千两几]+)多?年前(?:新近?|刚刚?|最近)?(?:新出土|刚出土|出土)的/g,
  /广泛(?:干部|职工|党员|农民|市民|青年|师生|居民)(?:群众|干部|职工)?(?=踊跃|积极|要|纷纷|应|都|和|、|，)/g,
]
const PATTERNS = [...REVERSED, ...MISPLACED]

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of PATTERNS) for (const { from, to } of matchesOf(pattern, text)) yield { from, to }
}

/** Words in an order that the things they say do not have. */
export const wordOrder: PassageRule = {
  id: 'NEG-WORD-ORDER',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'info',
  name: '语序不当',
  message: '“{{text}}”语序不当，请按先后、主次调整。',
  source: '《图书编校质量差错认定细则》；现代汉语语法',
  fixes: 'none',
  finds: PATTERNS,
  check,
  wrong: [
    { text: '会上解决并发现了一批问题。' },
    { text: '审议和听取了市政府工作报告。' },
    { text: '在社会上广泛引起了强烈反响。' },
    { text: '进一步各单位要提高认识。' },
    { text: '有的单位把群众诉求没有处理。' },
    { text: '两千多年前新出土的文物' },
  ],
  right: [
    { text: '会上发现并解决了一批问题，建立和完善制度。' },
    { text: '听取和审议了市政府工作报告。' },
    { text: '引起了广泛关注，进一步提高各单位认识。' },
    { text: '没有把群众诉求处理好，把没有落实的事项列出来。' },
    { text: '出土的两千多年前的文物，学习、贯彻、落实和学习相结合' },
  ],
}
