import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** A body, and directly after it what it does: the matter without 关于. */
const WITHOUT_ABOUT =
  /^(?!.*(?:转发|批转|印发|公布|发布))[\u4e00-\u9fff、\s（）]{2,30}?(?:人民政府办公[厅室]|人民政府|委员会|[省市县区州]委办公[厅室]|[省市县区州]委|办公[厅室]|[局厅部院]|中心|领导小组|指挥部|公司)(?=20\d{2}年[^《》]{3,40}的(?:报告|通报|通知)$|(?:有关|就|针对|对于?|(?:进一步|切实|全面|深入|扎实|认真|立即|继续|严格)*(?:做好|开展|加强|召开|举办|推进|落实|规范|调整|表彰|表扬|成立|组织|实施|申请|请求|解决|增加|建设|设立|同意|禁止|实行|征求|商请|报送|编制|修订|废止|贯彻|学习|建立|完善|健全|推动|加快|促进|深化|强化|提高|提升|严禁|防范|清理|整治|排查|检查|核查|督查|抓好|承办|新建|扩建|改造|购置|给予|授予|认定|命名|启动|选派|选拔|招聘|补助|划拨|追加|解除))[^《》]{3,60}(?:通知|通报|报告|请示|批复|函|意见|决定|通告|公告)$)/

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  const passage = passages.find(({ kind: role }) => role === 'title')
  if (
    passage === undefined ||
    (kind.group !== 'statutory' && !kind.name.endsWith('通知')) ||
    passage.text.includes('关于')
  )
    return
  const match = WITHOUT_ABOUT.exec(passage.text.trimEnd())
  if (match === null) return
  const at = match[0].length
  yield { passage, from: at, to: passage.text.length, fix: { from: at, to: at, text: '关于' } }
}

/** A title whose matter follows the body without 关于. */
export const titleAbout: DocumentRule = {
  id: 'NEG-TITLE-ABOUT',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '标题事由前缺“关于”',
  message: '标题一般写作“发文机关+关于+事由+的+文种”，“{{text}}”前缺“关于”。',
  source: '《党政机关公文处理工作条例》第九条第七项；实务',
  fixes: 'suggested',
  check,
  wrong: [
    { text: 'title|临江市水务局做好汛期水库安全度汛工作的通知' },
    { text: 'title|临江市人民政府办公室召开全市防汛工作会议的通知' },
    { text: 'title|青禾县财政局进一步加强预算管理的意见' },
    { text: 'title|青禾县教育局有关加强校车安全管理的通知' },
    {
      text: 'title|青禾县人民政府2026年上半年安全生产工作情况的报告',
      kind: { name: '报告', group: 'statutory', direction: 'upward' },
    },
  ],
  right: [
    { text: 'title|临江市水务局关于做好汛期水库安全度汛工作的通知' },
    { text: 'title|临江市人民政府转发市财政局加强预算管理意见的通知' },
    { text: 'title|临江市人民政府公告' },
    { text: 'title|临江市开展全民阅读活动的报告', kind: { name: '调研报告', group: 'office', direction: 'any' } },
  ],
}
