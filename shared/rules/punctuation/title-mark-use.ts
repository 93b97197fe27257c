import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Names of meetings, events, prizes, certificates and courses are no works. */
const NO_WORK = /《([^《》]{2,30}(?:大会|论坛|大赛|奖|工程|行动|课程|课题|展览会?|工作法|机制|称号|精神))》/g
/** 《临江市人民医院》, 《求是杂志》, 《安全生产法规定》: a body, or a word that is no part of the title. */
const BODY_OR_MORE =
  /《([^《》]{2,30}(?:人民医院|中心医院|中学|小学|大学|幼儿园|派出所|人民政府|办公室|领导小组|集团|银行|报社|出版社|(?<=报|求是|半月谈|党建|瞭望)杂志|(?<=(?:[^执立司]法|条例|办法))(?:规定|要求|精神)))》(?!（)/g
/** 授予《优秀共产党员》荣誉称号, 《喜迎国庆》主题文艺汇演, 《干部大讲堂》培训课程 */
const NAMED_BEHIND =
  /《([^《》]{2,14})》(?=(?:荣誉)?称号|(?:注册)?商标|等[\u4e00-\u9fff]{0,6}课程|主题(?:[\u4e00-\u9fff]{0,4}活动)|主题(?:文艺)?(?:汇演|晚会|演出|党日|团日|征文|宣讲|展|教育)|培训?课程|(?:系列)?讲座|栏目组|团队|小组|志愿)/g
/** 开展《全国防灾减灾日》宣传 */
const DAY = /《([^《》]{2,14}(?:[节日]|宣传[周月]|活动[周月]|读书月))》(?=宣传|活动|主题|期间|前后|系列)/g
/** 围绕《红色经典》、劳模精神等主题: themes among which none of the others is a work. */
const THEME = /《([^《》]{2,8})》(?=、(?!《)[^《》。；]{2,30}等(?:重大)?主题)/g
const WORK =
  /(?:法|法典|条例|(?<!法|条例|办法)规定|办法|意见|纲要|规划|方案|读本|论|史|(?<!杂)志|传|记|集)$|^关于|专项行动$/

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of [NO_WORK, THEME, BODY_OR_MORE, NAMED_BEHIND, DAY])
    for (const { from, to, 1: name = '' } of matchesOf(pattern, text))
      if (!WORK.test(name)) yield { from, to, fix: { from, to, text: name } }
}

/** Title marks around something that is no work: a meeting, an event, a prize, a certificate. */
export const titleMarkUse: PassageRule = {
  id: 'NEG-PUNCT-TITLE-MARK-USE',
  scope: 'passage',
  family: 'punctuation',
  severity: 'warn',
  name: '书名号误用于会议、活动、证件等',
  message: '“{{text}}”不是作品名称，不应使用书名号。',
  source: 'GB/T 15834-2011 4.15.3、附录A.13',
  fixes: 'suggested',
  finds: [NO_WORK, THEME, BODY_OR_MORE, NAMED_BEHIND, DAY],
  check,
  wrong: [
    { text: '参加《全市招商引资大会》' },
    { text: '荣获《五一劳动奖》' },
    { text: '《临江市人民医院》新院区正式启用' },
    { text: '授予李明《优秀共产党员》荣誉称号' },
    { text: '开展《热血暖临江》主题献血活动' },
    { text: '注册《青禾人家》商标' },
    { text: '开设《柑橘冬季修剪》等实用课程' },
    { text: '开展《全国防灾减灾日》宣传活动' },
    { text: '订阅《求是杂志》和《临江日报》' },
    { text: '根据《安全生产法规定》，应当具备条件' },
    { text: '围绕《红色经典》、劳模精神、家国情怀等主题' },
  ],
  right: [
    { text: '贯彻全市经济工作会议精神' },
    { text: '印发《关于开好民主生活会的通知》' },
    { text: '《信访工作条例》' },
    { text: '执行《行政区域界线管理规定》和《最高人民法院关于适用〈民法典〉若干规定》' },
  ],
}
