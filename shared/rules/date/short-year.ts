import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** A number of years (历时24年) is followed by neither a month nor the beginning or the end of a year. */
const SHORT_YEARS: readonly RegExp[] = [
  /(?<![\d.．〔第长满达近约过去时累计续以])([0-4]\d)年(?=\d{1,2}月(?!龄)|[春夏秋冬](?:[季节耕运播]|茬)|(?:第?[一二三四]|前三)季度|[上下]半年(?![的]?时间)|底(?![子蕴色气])|初(?![心衷步级中期])|末(?!期)|度(?![过假日]))/g,
  /(?<=[与和较比同])([0-4]\d)年(?=相比|同期|增[加长]|下降|减少|提高|上升|[底末])/g,
  /(?<=20\d{2}年?[、和至到])([0-4]\d)年(?![来间内多])/g,
  /(?<![\d.])(?<=[（(至到—～于自从])([0-4]\d)年(?=\d{1,2}月)/g,
]

function* check({ text }: Passage): Generator<Hit> {
  let end = -1
  for (const pattern of SHORT_YEARS)
    for (const { from, to, 1: digits = '' } of matchesOf(pattern, text)) {
      if (from < end) continue
      end = to
      yield { from, to, params: { right: `20${digits}年` }, fix: { from, to, text: `20${digits}年` } }
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
  source: 'GB/T 15835-2011 5.1.2',
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
  ],
  right: [
    { text: '2024年3月启动' },
    { text: '历时24年' },
    { text: '近10年以来' },
    { text: '扎根基层20年初心不改' },
    { text: '执行期限15年度过大半' },
    { text: '连续12年春节坚守岗位' },
    { text: '办学20年春华秋实' },
  ],
}
