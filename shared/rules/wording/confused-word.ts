import { patternsFor } from '../lookup/pattern-list.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf, overlapsOne, type Range } from '../text.ts'
import { mistakenIn } from './company/company.ts'
import { CONFUSIONS } from './confusions.ts'
import { setPhrasesIn } from './set-phrase.ts'
import { wordPairsIn } from './word-pair.ts'

/** A right word that its company shows to stand for another one, and that other one. */
const CONFUSED: readonly (readonly [pattern: RegExp, right: string])[] = [
  [
    /(?<![不非所])必需(?=[\p{Script=Han}])(?!品|的|物|材|资|条件|支|装|设备|药|原料|时间|经费|开|和|且|环节|程序|步骤|人员|技能|知识|之)/gu,
    '必须',
  ],
  [
    /(?<!对[^，。；]{0,10})有利(?=[，。；：、])(?<=(?:坚强|措施|保障|组织|推进|督导|服务|指导|执行|落实)(?:更加|更为)?有利)/g,
    '有力',
  ],
  [
    /(?<!(?:生态|环境|环保|自然资源|耕地|土地|公安|警|派出所|[县市区分]局)[^。；]{0,16})(?<=专项|开展|进行|实地|重点|跟踪|全面|联合)督察(?!组长|长|员|专员|整改|局|局的|制度|反馈)/g,
    '督查',
  ],
  [
    /渡过(?=了?[^，。；]{0,12}(?:时光|岁月|时间|假期|假日|长假|童年|春节|佳节|节日|夜晚|晚年|一生|青春|周末|暑假|寒假|一天|一年|生活))/g,
    '度过',
  ],
  [/(?<=应(\p{Script=Han}))[近进劲禁](?=\1)/gu, '尽'],
  [
    /(?<!表现|组织|合作|经营|活动|存在|建筑|艺术|文学)形式(?=(?:总体|依然|仍然?|十分|非常|日益|更加|较为|持续|异常|极为)?(?:严峻|平稳|稳定|复杂|向好|逼人|喜人|好转|紧迫|不容乐观|所迫|发展变化))/g,
    '形势',
  ],
  [
    /(?<=信访|维稳|安全生产|防汛|抗旱|防火|就业|治安|经济|财政|廉政|反腐败|国际|国内|疫情|粮食|市场|稳控|当前|面临的|严峻|复杂|研判|分析|认清|把握)形式(?=[，。；、和与]|分析|研判|任务|下|需要|总体|会)/g,
    '形势',
  ],
  [/(?<=流于|搞|走|图|追求|各种|多种|何种|书面|口头|表现|书信)形势(?![判研任严发变交])/g, '形式'],
  [/(?<=列席|出席|召开|参加|本次|此次|全体|办公|调度|专题|常委|党组|民主生活|组织生活)了?会意/g, '会议'],
  [/(?<=资格|材料|数据|成绩|面积|核算|初审|进行|组织|逐一|逐项|联合|实地|现场|认真)复合(?![型材肥地])/g, '复核'],
  [/截流(?=挪用|资金|款|侵占|补贴|专项|惠民|克扣|坐支)/g, '截留'],
  [/接受(?=、(?:整理|保管|登记|鉴定|利用|征集)|移交|来文)/g, '接收'],
  [/(?<=职责|职能|业务|编制|人员|权限|管辖)化入/g, '划入'],
  [/(?<=收支|供需|收入|产销)平行(?=[，。；、])/g, '平衡'],
  [/(?<=\d|[一二三四五六七八九十百千万])公理/g, '公里'],
  [
    // 不在享受范围 and 不在保留之列 say where something is not.
    /(?<=不)在(?=(?:增加|新增|保留|执行|使用|适用|受理|安排|另行|重复|列入|办理|审批|收取|设立|聘用|承担|赘述|具备|享受|担任)(?![^，。；]{0,6}(?:之列|之内|以内|范围|清单|名单|目录|计划|区域|期限|过程)))/g,
    '再',
  ],
  [/(?<=据此|重新|组织|进行|予以|全面|及时|适时|制定和|抓紧)修定/g, '修订'],
  [/(?<=\d倍的|同比例的?|相应)比率(?=[，。；、]|从|确定|安排|分配|下调|上浮)/g, '比例'],
  [/(?<=配齐|配强|领导|好)板子/g, '班子'],
  [/(?<=用人|舆论|价值|政策|鲜明|问题|目标|工作|树立|正确的?)倒向/g, '导向'],
  [/(?<=招聘|招标|招领|寻人|寻物|征文|征稿)启示/g, '启事'],
  [/交纳(?=税款|罚款|保险费|社会保险|医疗保险|养老保险|滞纳金)/g, '缴纳'],
  [
    /(?<=予|给|赋|授|寄)于(?=支持|帮助|表彰|奖励|处分|处罚|保障|解决|重视|配合|通报|公示|公布|公开|批准|补助|肯定|厚望|权)/g,
    '予',
  ],
  [/(?<=不|没|未|无)必需(?=要|经|由)/g, '必须'],
  [/(?<![当叫称看换])做为(?=[^，。；]{1,20}(?:单位|部门|人员|依据|标准|重点|内容|抓手|任务)(?:[，。；]|来))/g, '作为'],
  // 既……又……: 立即 and 随即 are words of their own, and so are 即将 and 即可.
  [
    /即(?<![立随当旋亦抑迅瞬在]即)(?=(?:要|能|有利|保证|体现|坚持|注重|重视|考虑|满足|抓|管|看|讲|解决|方便|符合|立足|突出|加强|推动|提高|做到|可以|不能|不得)[^。；！？]{2,30}(?:，|、)?(?:又|也(?!就)|还)(?:要|能|有|保证|体现|坚持|注重|重视|考虑|满足|抓|管|看|讲|解决|方便|符合|立足|突出|加强|推动|提高|做到|可以|不能|不得|必须))/g,
    '既',
  ],
  // 既要……，有要……
  [/(?<=，)有(?=(?:要(?![素求点事])|能(?![力人])|必须|可以))(?<=既[要能有可是必须]{1,2}[^。；！？]{2,30}，有)/g, '又'],
  [/(?<=^|[，。；：])应此(?=，)/g, '因此'],
  [/(?<=^|[，。；])(?:不旦|不紧)(?=(?:要|能|是|有|关系|影响|解决|推动|提高)[^。；]{2,30}(?:而且|还|也|更))/g, '不仅'],
  [
    /法制(?=(?!机构|队伍|宣传|教育|工作|部门|体系|审核|办公|科室|课堂|制度|环境|统一|文化|理论|党|组织|人才|基础|信息)\p{Script=Han}{2,4}建设)/gu,
    '法治',
  ],
  [/以下统称(?<=^[^《》]*《[^《》]{2,60}》[^《》]{0,8}以下统称)(?=[“《为])/g, '以下简称'],
  [
    /权力(?<=(?:公民|群众|职工|业主|村民|居民|消费者|劳动者|当事人|申请人|被处罚人|个人|相对人|纳税人|患者|学生|妇女|儿童|老年人|残疾人|未成年人|股东|工会会员)[^，。；：]{0,8}(?:有|享有|行使|享受|维护|保障|侵犯|损害|主张|依法|的|合法)权力)(?!机关|部门|清单|运行)/g,
    '权利',
  ],
  [/行使(?<=(?:车|车辆|船舶|列车|客车|货车|校车|摩托车|电动车|机动车)[^，。；]{0,6}行使)(?!权|职|监督|表决)/g, '行驶'],
  [/(?<=全省|全市|全县|全区|组织|会议|活动|报名|征集|公示|咨询|投诉|受理)截至(?=日期|时间)/g, '截止'],
  [/(?<=[，。；])其间(?=召开|举行|举办|召集|发生)/g, '期间'],
  [
    /(?<=日常|网格|网格员|每日|每天|夜间|定期|不定期|安全|防火|巡山|护林|河道|堤防|水库|山塘|消防|汛期|隐患|现场|道路|街面|线路|设备|楼栋|入户|执勤|值班)(?:的)?巡察(?!组|办|整改|工作领导|机构|监督)/g,
    '巡查',
  ],
  [/(?<=[由经须]|需|应由|企业|公司|单位|承诺书|承诺书须由)法人(?=签字|签名|签章|本人|亲自|到场|身份)/g, '法定代表人'],
]

interface Confusion extends Range {
  readonly right: string
}

const patternsIn = patternsFor([...CONFUSED, ...CONFUSIONS])

function* shownByPatterns({ text }: Passage): Generator<Confusion> {
  for (const [pattern, right] of patternsIn(text))
    for (const { from, to } of matchesOf(pattern, text)) yield { from, to, right }
}

/** Words typed for others, in order; what the tables of wrong words and of phrases name is not said twice. */
export const confusionsIn = perPassage((passage): readonly Confusion[] => {
  const shown = [...shownByPatterns(passage)].toSorted((a, b) => a.from - b.from)
  const mistaken = mistakenIn(passage)
  if (mistaken.length === 0) return shown
  const named = [...wordPairsIn(passage), ...setPhrasesIn(passage), ...shown].toSorted((a, b) => a.from - b.from)
  const others = mistaken.filter((found) => !overlapsOne(named, found))
  return [...shown, ...others].toSorted((a, b) => a.from - b.from)
})

function* check(passage: Passage): Generator<Hit> {
  for (const { from, to, right } of confusionsIn(passage))
    yield { from, to, params: { right }, fix: { from, to, text: right } }
}

/** A word typed for another that sounds the same, shown by what stands beside it. */
export const confusedWord: PassageRule = {
  id: 'NEG-WORD-CONFUSED',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '音近词误用',
  message: '此处“{{text}}”应为“{{right}}”。',
  source: '《图书编校质量差错认定细则》第六条、第十二条；《现代汉语词典》',
  fixes: 'suggested',
  check,
  wrong: [
    { text: '信访形式总体平稳' },
    { text: '列席了会意' },
    { text: '在这里渡过了充实的闲暇时光' },
    { text: '截流挪用惠民补贴' },
    { text: '材料复合不严' },
    { text: '不在增加编制' },
    { text: '全长63公理' },
    { text: '即要保护好建筑本体，又要保护周边环境' },
    { text: '深入推进法制青禾建设' },
    { text: '既要严把质量关，有要提高服务效率' },
    { text: '不紧要建好，而且要管好' },
    { text: '《青禾县城总体规划》（以下统称《规划》）' },
    { text: '公民有权力对污染行为进行举报' },
    { text: '落实网格员日常巡察制度' },
  ],
  right: [
    { text: '信访形势总体平稳' },
    { text: '以书面形式报送' },
    { text: '发展复合型人才' },
    { text: '不在此列' },
    { text: '不在保留之列，不在享受范围' },
    { text: '问题将在办理过程中解决' },
    { text: '表现形式复杂多样，应对各种形势变化' },
    { text: '由形式到内容' },
    { text: '立即要求整改，又安排复查' },
    { text: '既要管好队伍，有能力的还要多挑担子' },
    { text: '工作抓得不紧，要求不严' },
    { text: '加强法制机构建设、法制队伍建设' },
    { text: '《暂行办法》《实施细则》（以下统称“新制度”）' },
    { text: '群众监督权力运行' },
    { text: '县委巡察组进驻，抓好巡察整改' },
  ],
}
