import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const DOUBLINGS: readonly RegExp[] = [
  /(会议|培训|活动|检查|考试|比赛)的\1(?=通知|方案|计划|函)|关于对于?|关于针对|关于就|关于有关(?!部门|单位|方面)|关于关于|的的|关于请求|关于恳请|通知的通知|请示的请示|报告的报告|意见的意见/g,
  // 转发《……通知》的通知: one 通知 is enough.
  /(?<=(?:转发|批转)[^《》]{0,20})《[^《》]{4,80}通知》的通知$/g,
  // 上报 is what a report does; papers are sent (报送) with one.
  /(?<=关于)(?:上报|呈报|汇报|报告|报送)(?=[^《》]{2,60}(?<!方案|材料|清单|名单|总结|计划|统计表|意见)的报告$)/g,
  /(?<=关于)(?:请示|报请|呈请|要求)(?=[^《》]{2,60}的请示$)/g,
  /(?<=关于)通知(?=[^《》]{2,60}的通知$)|(?<=关于)通报(?=[^《》]{2,60}的通报$)|(?<=关于)决定(?=[^《》]{2,60}的决定$)/g,
  /(?<=关于)(?:批复|答复)(?=[^《》]{2,60}的批复$)|(?<=关于)(?:函告|函请|函询|致函)(?=[^《》]{2,60}的函$)/g,
]
/** What stands between title marks is another title. */
const CITED = /《[^《》]*》/g
const SECOND_ABOUT = /(?<=关于[^《》]{2,60})关于/g

function* check({ kind, text }: Passage): Generator<Hit> {
  if (kind !== 'title') return
  for (const pattern of DOUBLINGS) for (const { from, to } of matchesOf(pattern, text)) yield { from, to }
  const own = text.replace(CITED, (title) => '　'.repeat(title.length))
  for (const { from, to } of matchesOf(SECOND_ABOUT, own)) if (!own.includes('关于关于')) yield { from, to }
}

/** Prepositions or kinds piled up in a title. */
export const titleDoubling: PassageRule = {
  id: 'NEG-TITLE-DOUBLING',
  scope: 'passage',
  family: 'element',
  severity: 'warn',
  name: '标题介词、动词或文种重复',
  message: '标题中“{{text}}”语义重复，请精简。',
  source: '实务',
  fixes: 'none',
  check,
  wrong: [
    { text: 'title|关于对经费申请的批复' },
    { text: 'title|关于转发省有关通知的通知' },
    { text: 'title|关于召开全市财政工作会议的会议通知' },
    { text: 'title|关于上报上半年工作情况的报告' },
    { text: 'title|关于恳请增加经费的请示' },
    { text: 'title|关于贯彻关于加强值班工作意见的通知' },
    { text: 'title|关于答复增加编制的批复' },
    { text: 'title|关于转发《市财政局关于编制预算的通知》的通知' },
  ],
  right: [
    { text: 'title|关于解决经费的请示' },
    { text: '关于对策的研究' },
    { text: 'title|关于报送《工作方案》的报告' },
    { text: 'title|关于印发《关于加强值班工作的意见》的通知' },
    { text: 'title|关于申请建设业务平台的请示' },
    { text: 'title|关于申请解决校舍加固资金的请示' },
    { text: 'title|关于答复第143号提案的函' },
    { text: 'title|关于商请协助开展培训的函' },
  ],
}
