import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Names of bodies that are often written wrongly, with the names they have had since the reforms of 2018 and 2023. */
const FORMS: readonly (readonly [pattern: RegExp, right: string])[] = [
  [/发展(?:与改革|改革和|及改革|改革与)委员会/g, '发展和改革委员会'],
  [/工业(?:与|及)信息化(?=[局厅部委])/g, '工业和信息化'],
  [/人力资源(?:与|及)社会保障(?=[局厅部])/g, '人力资源和社会保障'],
  [/人力资源和社会保证(?=[局厅部])/g, '人力资源和社会保障'],
  [/住房(?:与|及)(?:城乡|城市)建设(?=[局厅部委])|住房和城市建设(?=[局厅部委])/g, '住房和城乡建设'],
  [/自然资源(?:与|及)规划(?=[局厅])/g, '自然资源和规划'],
  [/文化(?:与|及)旅游(?=[局厅部])/g, '文化和旅游'],
  [/卫生(?:与|和|及)健康委员会/g, '卫生健康委员会'],
  [/退[伍休]军人事务(?=[局厅部])/g, '退役军人事务'],
  [/医疗(?:保险|保证)局(?!部)/g, '医疗保障局'],
  [/应急(?:事务|处置)管理局/g, '应急管理局'],
  [/农业(?:和|与)农村(?=[局厅部])/g, '农业农村'],
  [/交通(?:和|与)运输(?=[局厅部])/g, '交通运输'],
  [/市场监督(?=局)|市场监察管理(?=局)/g, '市场监督管理'],
  [/生态(?:和|与)环境(?=[局厅部])/g, '生态环境'],
  [/行政审批和服务局/g, '行政审批服务局'],
  [/(?<=[省市县区州]委|政府|办公[室厅])督察室/g, '督查室'],
  [/纪律检察(?=委员会|组|机关|监察)/g, '纪律检查'],
  [/人民检查院/g, '人民检察院'],
  [/人民政治协商委员会/g, '人民政治协商会议'],
  [/(?<=中共[^，。、；]{2,8}[省市县区镇乡])委会(?![议员商同])/g, '委员会'],
  [/政法委员(?=书记|全体会议)/g, '政法委'],
]

/** 中国共产党 in full goes with 委员会 in full. */
const HALF_SHORT = /中国共产党(\p{Script=Han}{1,5}?)(?:[省市县区]?委)(?!员)/gu

/** 中共临江市市委: the level twice. */
const LEVEL_TWICE = /中共\p{Script=Han}{1,4}?([市县区])\1委(?!员)/gu

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 0: written } of matchesOf(LEVEL_TWICE, text)) {
    const right = written.slice(0, -2) + written.slice(-1)
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
  for (const [pattern, right] of FORMS)
    for (const { from, to } of matchesOf(pattern, text))
      yield { from, to, params: { right }, fix: { from, to, text: right } }
  for (const { from, to, 0: written } of matchesOf(HALF_SHORT, text)) {
    const right = written.replace('中国共产党', '中共').replace(/([省市县区])\1委$/, '$1委')
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
}

/** A body under a name that it does not have. */
export const bodyForm: PassageRule = {
  id: 'NEG-NAME-BODY-FORM',
  scope: 'passage',
  reads: 'shadow',
  family: 'name',
  severity: 'warn',
  name: '机构名称不规范',
  message: '“{{text}}”不是规范的机构名称，应写作“{{right}}”，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项；《深化党和国家机构改革方案》（2018）',
  fixes: 'suggested',
  finds: [...FORMS.map(([pattern]) => pattern), HALF_SHORT, LEVEL_TWICE],
  check,
  wrong: [
    { text: '由市发展与改革委员会会同有关部门办理' },
    { text: '市住房与城乡建设局' },
    { text: '县退伍军人事务局' },
    { text: '按照中共临江市委会统一部署' },
    { text: '由市委督察室主任任组长' },
    { text: '在中国共产党青禾县委的领导下' },
    { text: '中共清源市市委办公室' },
    { text: '在中国共产党青禾县县委的坚强领导下' },
  ],
  right: [
    { text: '民建临江市委会，中共临江市委会议室' },
    { text: '中共临江市委办公室，中共市直机关工委，中共青禾县委' },
    { text: '由市发展和改革委员会会同有关部门办理' },
    { text: '市发展改革委、市住房城乡建设局、市文化广电旅游局' },
    { text: '在中国共产党青禾县委员会的领导下' },
    { text: '中央生态环境保护督察组，市委督查室' },
    { text: '中国共产党的领导，中国共产党委员的条件' },
  ],
}
