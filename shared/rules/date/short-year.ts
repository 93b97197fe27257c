import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** A number of years (历时24年) is followed by neither a month nor the beginning or the end of a year. */
const SHORT_YEARS: readonly RegExp[] = [
  // 08年 is no span: nobody counts with a nought.
  /(?<![\d.．〔零〇])(0\d)年(?!代)/g,
  // 24年全市实现……, at the beginning of a sentence; 市委25年第3次常委会会议.
  /(?<=^|[。；])(2\d)年(?=全[市县区省国镇乡]|[，,]?(?:我[市县区省局委镇]|市委|县委|区委|市政府|县政府|区政府)[^，。]{2,20}(?:完成|实现|达到?|召开|印发|启动|共))/g,
  /(?<=[委府会局办省市县区院])(2\d)年(?=第[\d一二三四五六七八九十]{1,3}[次号期])/g,
  // 力争到27年，全市……
  /(?<=(?:力争|争取|计划|预计|规划|目标|^|[，。；])到)(2\d)年(?=[，,底末前初]|全[市县区省]|实现|建成|完成)/g,
  // 自98年起, 建于98年, 98年建成
  /(?<=[自从])([0-2]\d|[5-9]\d)年(?=[起以开实])(?!以[上下])/g,
  /(?<=(?:建|成立|始建|创办|组建|毕业|入党|出生|参军|竣工|投产|通车|改制|修建)于)([0-2]\d|[5-9]\d)年/g,
  /(?<=^|[，。；、（])([6-9]\d)年(?=(?:建成|成立|始建|创办|组建|毕业|入党|出生|参军|竣工|投产|通车|改制|修建|大修|改建|扩建|重修|修缮|改造|重建|复建|迁入|并入|当选|考入|参加工作|出土|发现|引进|通电|撤县|设市|特大|机构改革|至今))/g,
  // ’23年
  /[’‘'](\d{2})年/g,
  // 20—24年，全市……
  /(?<=^|[，。；])[12]\d[—～~-]([12]\d)年(?=期间|，(?:全|我|[市县区])|[市县区全我])/g,
  /(?<![\d.．〔第长满达近约过去时累计续以])([0-4]\d)年(?=\d{1,2}月(?!龄)|[春夏秋冬](?:[季节耕运播]|茬)|(?:第?[一二三四]|前三)季度|[上下]半年(?![的]?时间)|底(?![子蕴色气])|初(?![心衷步级中期])|末(?!期)|度(?![过假日]))/g,
  /(?<=[与和较比同])([0-4]\d)年(?=相比|同期|增[加长]|下降|减少|提高|上升|[底末])/g,
  /(?<=20\d{2}年?[、和至到])([0-4]\d)年(?![来间内多])/g,
  /(?<![\d.])(?<=[（(至到—～于自从])([0-4]\d)年(?=\d{1,2}月)/g,
]

/** 98年 is 1998年, 24年 is 2024年. */
const FIRST_OF_LAST_CENTURY = 50

function* check({ text }: Passage): Generator<Hit> {
  let end = -1
  for (const pattern of SHORT_YEARS)
    for (const { from, to, 1: digits = '' } of matchesOf(pattern, text)) {
      if (from < end) continue
      end = to
      const right = `${Number(digits) < FIRST_OF_LAST_CENTURY ? 20 : 19}${digits}年`
      yield { from, to, params: { right }, fix: { from, to, text: right } }
    }
}

/** A year of two digits. */
export const shortYear: PassageRule = {
  id: 'NEG-DATE-SHORT-YEAR',
  scope: 'passage',
  family: 'date',
  severity: 'block',
  name: '年份简写',
  message: '年份应写全四位，“{{text}}”应写作“{{right}}”。',
  source: 'GB/T 15835-2011 5.1.4',
  fixes: 'suggested',
  finds: SHORT_YEARS,
  check,
  wrong: [
    { text: '24年3月启动' },
    { text: '25年底完成' },
    { text: '召开26年春季防控工作会议' },
    { text: '25年上半年' },
    { text: '与24年相比' },
    { text: '2024、25年累计投入' },
    { text: '（24年1月—25年6月）' },
    { text: '24年全市实现地区生产总值1280亿元' },
    { text: '08年建成的污水处理厂' },
    { text: '自98年起实行村务公开制度' },
    { text: '根据市委25年第3次常委会会议精神' },
    { text: '’23年以来' },
    { text: '96年大修码头时出土的石碑' },
    { text: '力争到27年，全市规上企业突破400家' },
    { text: '20—24年，全市收入年均增长6.2%' },
  ],
  right: [
    { text: '2024年3月启动' },
    { text: '历时24年' },
    { text: '近10年以来' },
    { text: '扎根基层20年初心不改' },
    { text: '执行期限15年度过大半' },
    { text: '连续12年春节坚守岗位' },
    { text: '办学20年春华秋实' },
    { text: '自20年前起步，发展至今' },
    { text: '服务期限为20—24年，到期可续' },
    { text: '25年我始终坚守在基层' },
  ],
}
