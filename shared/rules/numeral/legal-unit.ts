import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Names of units outside the legal ones, with the legal name where the value stays the same. */
const LEGAL: Readonly<Record<string, string>> = {
  ...{ 平米: '平方米', 平方: '平方米', 立米: '立方米', 立方: '立方米', 公分: '厘米', 公升: '升', 公尺: '米' },
  ...{
    公吨: '吨',
    立升: '升',
    市亩: '亩',
    公厘: '毫米',
    市里: '里',
    平方公尺: '平方米',
    立方公尺: '立方米',
    千瓦小时: '千瓦时',
  },
  ...{ 度电: '千瓦时' },
}
const NAMES =
  /(?<=[\d一二两三四五六七八九十百千万亿][余多]?)(平米|平方(?![米公千毫厘分根])|立米|立方(?![米厘分体根])|度电(?!商)|公分(?!之)|公升|马力|华里|市斤|市尺|公尺|英寸|英尺(?!冷藏|冷冻|标准|干货|高|集装|货柜|箱|柜)|英里|英镑重|公吨|立升|市亩|公亩|公厘|市里|英吋|吋|呎|PPM|ppm|千瓦小时|匹马力|个平方(?![米公千毫厘分根])|(?<=\d)里(?=山路|水路|长堤|[外地](?![的方]?的?理))|担(?=[，。；、茶粮谷米柴的])|加仑|盎司|(?<=\d[余多万]?)方(?=[，。；、砂沙土石])|大卡|(?<=\d)斤(?![斤两]))/g
/** 摄氏25度: the name of the unit is in the middle of the value. */
const CELSIUS = /摄氏(零下)?(\d{1,4}(?:\.\d)?)度?/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: below = '', 2: degrees = '' } of matchesOf(CELSIUS, text))
    yield { from, to, fix: { from, to, text: `${below}${degrees}摄氏度` } }
  for (const { from, to, 1: unit } of matchesOf(NAMES, text)) {
    const right = LEGAL[unit ?? ''] ?? ''
    yield right === '' ? { from, to } : { from, to, fix: { from, to, text: right } }
  }
}

/** A unit of measurement that is not a legal one. */
export const legalUnit: PassageRule = {
  id: 'NEG-NUMERAL-UNIT',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'warn',
  name: '非法定计量单位',
  message: '“{{text}}”不是法定计量单位，请改用法定单位。',
  source: 'GB 3100-1993',
  fixes: 'suggested',
  finds: [NAMES, CELSIUS],
  check,
  wrong: [
    { text: '绿化3000平方' },
    { text: '用电500度电' },
    { text: '日处理生猪20公吨' },
    { text: '粮温超过摄氏25度' },
    { text: '从县城到该村约有30里山路' },
    { text: '建筑面积500平米' },
    { text: '长20公分' },
    { text: '重3市斤' },
  ],
  right: [
    { text: '建筑面积500平方米' },
    { text: '方圆3平方公里，气温25摄氏度' },
    { text: '重30kg，共3平方千米、5立方米' },
  ],
}
