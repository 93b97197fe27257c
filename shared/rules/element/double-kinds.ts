/** Kinds of the regulations that never stand side by side at the end of a title. */
const STATUTORY = ['请示', '报告', '通知', '通报', '通告', '公告', '公报', '批复', '决定', '命令', '议案']
/** Pairs of these that are one word, or a thing with its paper. */
const RIGHT_PAIRS: ReadonlySet<string> = new Set(['决定公告', '公告通知', '议案报告', '决定报告', '通知公告'])

/** Kinds of office papers that say the same twice. */
const DOUBLED = [
  ...['方案计划', '计划方案', '方案预案', '预案方案', '方案办法', '办法方案', '方案规划', '计划规划'],
  ...['规划计划', '要点计划', '计划要点', '安排方案', '方案安排', '方案意见', '意见方案'],
  ...[
    '办法细则',
    '细则办法',
    '规定办法',
    '办法规定',
    '规定细则',
    '细则规定',
    '制度规定',
    '规定制度',
    '制度办法',
    '办法制度',
  ],
  ...['总结汇报', '汇报总结', '汇报报告', '报告汇报', '报告总结', '总结情况报告', '小结总结', '总结小结'],
  ...['请示函', '报告函', '通知函', '批复函', '决定函', '函通知', '函请示', '函报告', '函的请示', '申请函', '申请报告'],
  ...['申请请示', '请示申请', '报告申请', '意见通知', '通知意见', '意见请示', '意见决定', '决议决定', '决定决议'],
  ...['纪要通知', '通知纪要', '纪要报告', '简报通报', '通报简报', '公告启事', '通告启事', '倡议通知', '讲话稿发言'],
  ...['请示的报告', '请示的函', '报告的请示', '通知的通告', '通知的通报', '通告的通知', '公告的通告', '通告的公告'],
  ...['批复的函', '函的批复', '通报的通知', '决定的通报', '意见的请示报告', '讲话发言稿', '致辞讲话', '讲话致辞'],
]

const PAIRS = STATUTORY.flatMap((first) =>
  STATUTORY.filter((second) => second !== first).flatMap((second) => {
    const pair = first + second
    return RIGHT_PAIRS.has(pair) ? [] : [pair]
  }),
)

/** Two kinds (文种) at the end of a title. */
export const DOUBLE_KIND = new RegExp(`(?:${[...new Set([...PAIRS, ...DOUBLED])].join('|')})$`)
