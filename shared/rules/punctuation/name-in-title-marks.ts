import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 《放心冷链》专项行动: what the name is given to stands behind it. */
const NAMED =
  /《([^《》]{2,12})》(?=(?:创建|专项|专题|主题|品牌|示范|提升|攻坚|整治|志愿服务|惠民|评选|集中|系列|征文|摄影|演讲|文艺|区域公用|公用|公益|特色|文化|党建|旅游|消费|服务){0,3}(?:行动|活动|工程|品牌|称号|大赛|竞赛|比赛|工作法|服务队|热线|小程序|公众号|培训班|座谈会|推进会|工作室|产品|主题班会|班会|成就展|图片展|App|APP|专区))/g
/** 《全市经济工作会议》, 《营业执照》: what it is stands at its end. */
const ITSELF =
  /《([^《》]{2,30}(?:会议|座谈会|推进会|交流会|研讨会|动员会|恳谈会|专项行动|活动|竞赛|执照|[照可格份住业驶行权务用险康师籍岗人]证|证书|全会|党代会|代表大会|培训班|委员会|有限公司|协会|(?:示范|先进|文明|优秀|星级|诚信|标杆|样板|最美|达标|定点|创新|实训|教育|实践)(?:店|户|岗|窗口|单位|企业|社区|村|镇|基地|园区|家庭|集体|个人|工作者|标兵|能手|站|点|街区?|市场|学校|校园|食堂|餐厅|车间|班组|支部)|(?:文明|卫生|园林|森林|双拥|宜居)城市|历史文化名[城镇村街]|模范城|之乡|百强[县区镇]|劳动模范|三八红旗手|青年文明号|五好家庭))》/g
/** A document, a book or a song: things are done about works, too. */
const WORK =
  /关于|(?:法|法典|词典|条例|规定|办法|细则|意见|通知|决定|决议|公约|宪章|纲要|规划|计划|方案|标准|规范|准则|守则|章程|指南|手册|报告|读本|选编|文选|概论|论|史|志|记|传|诗|歌|曲|(?<!证)书|报|刊|集|录|誓词|公告|讲话|宣言|教程|指引|目录|清单|之歌|组曲|颂|日报|周刊|电影|读书)$/

/** 《临江日报》社: the name of the office of a paper is no title. */
const OFFICE = /《([^《》]{2,10}(?:报|杂志))》(?=社)/g

function* check({ text }: Passage): Generator<Hit> {
  if (!text.includes('《')) return
  const seen = new Set<number>()
  for (const pattern of [NAMED, ITSELF, OFFICE])
    for (const { from, to, 1: name = '' } of matchesOf(pattern, text)) {
      if ((pattern !== OFFICE && WORK.test(name)) || seen.has(from)) continue
      seen.add(from)
      const right = pattern === NAMED ? `“${name}”` : name
      yield { from, to, params: { right }, fix: { from, to, text: right } }
    }
}

/** Title marks around the name of an activity, a meeting, a brand or a certificate. */
export const nameInTitleMarks: PassageRule = {
  id: 'NEG-PUNCT-TITLE-MARK-NAME',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '活动、会议、品牌、证照误用书名号',
  message: '“{{text}}”不是作品名称，不用书名号，应写作{{right}}。',
  source: 'GB/T 15834-2011 4.15.3、附录A.13',
  fixes: 'suggested',
  finds: [NAMED, ITSELF, OFFICE],
  check,
  wrong: [
    { text: '组织开展《美丽庭院》创建活动' },
    { text: '牵头开展《放心冷链》专项行动' },
    { text: '打造《书香临江》品牌' },
    { text: '贯彻《全市经济工作会议》精神' },
    { text: '领取《营业执照》' },
    { text: '征集《中国历史文化名镇》档案资料' },
    { text: '持有《地质灾害防治单位资质证书》的单位' },
    { text: '创建《放心消费示范店》50家' },
    { text: '《临江日报》社记者' },
  ],
  right: [
    { text: '组织开展“美丽庭院”创建活动' },
    { text: '开展《信访工作条例》宣传月活动' },
    { text: '举行《临江县志》首发活动' },
    { text: '印发《关于开好民主生活会的通知》' },
    { text: '开展《论语》诵读活动' },
    { text: '排演话剧《先进工作者之歌》' },
  ],
}
