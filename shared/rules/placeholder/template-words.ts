import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** What templates and forms of an editor say where words should be typed. */
const TEMPLATE =
  /(?:请)?(?:单击|点击|双击|在)?(?:此处|这里|此)(?:处)?(?:输入|键入|编辑|录入|添加|填入)(?:正文|标题|文字|内容|文本|姓名|单位|日期)?[^，。；\n]{0,4}|请(?:输入|键入|在此输入|在此填写)(?:正文|标题|文字|内容|文本|姓名|单位|日期)/g
/** A whole line that names what should stand there: （标题）, （单位名称）, ［正文］. */
const LINE =
  /^\s*[（(［【[<〈＜](?:标题|正文|文号|发文字号|主送机关|发文机关|发文机关名称|单位名称|机关名称|落款|署名|成文日期|日期|印章|盖章处|公章|抄送机关|附件名称|会议名称|姓名|职务|时间|地点|称谓|结束语|内容)[）)］】\]>〉＞]\s*$/
/** The same before 关于 in a title, or before a mark. */
const NAMED_PLACE =
  /^\s*[（(［【[<〈＜](?:单位名称|机关名称|发文机关|发文机关名称|单位|机关|会议名称|文件名称|公司名称|姓名|地名|项目名称)[）)］】\]>〉＞](?=\S)/
/** Samples: 示例文本, 样例, 范文. */
const SAMPLE =
  /(?:示例|样例|测试|占位)(?:文本|文字|内容|数据|段落)|此(?:段|处|行)为?(?:示例|样例|模板|占位)|以下为?(?:示例|样例|模板|范文)/g
/** Numbers and addresses that are nobody's. */
const NOBODY =
  /(?<![\d-])0000-?0{6,8}(?!\d)|(?<=(?:电话|手机|热线|传真)[：:]?\s?)(?:12345678|123456789|1234567|0{7,11}|1{8,11}|13800138000|13[08]0{8,9}|12345678901)(?!\d)|[xX*]{3,}@[\w.-]{2,30}|[xX*]{2,}@[xX*]{2,}(?:\.[a-zA-Zx]{2,4})?|(?:example|test|abc|123)@(?:example|test|abc|123|xxx)\.(?:com|cn|net)|(?:\d{4}|0\d{2,3})[-－—][xX*×]{4,8}/g
/** Bodies by letters or by the ten stems where names belong: 由A单位牵头. */
const STAND_IN =
  /(?<=[由请为向对、，。：])(?:[A-Da-d]|[甲乙丙丁])(?:单位|部门|局|委|办|县|区|市|镇|乡|村|同志|公司)(?=牵头|负责|配合|会同|主持|承办|提供|汇报|发言|实施|[、，。；和及与])/g

/** A number that is only named: 《办法》（文号）. */
const UNNUMBERED = /(?<=》)[（(](?:文号|发文字号|发文号|编号)[）)]/g

/** 联系人：（姓名）: what should stand behind a label. */
const BEHIND_LABEL = /(?<=[：:])[（(［【[](?:姓名|电话|手机|手机号|单位|日期|时间|地点|职务|人名|邮箱)[）)］】\]]/g
/** Versions and 待续 on a line of their own. */
const VERSION =
  /^\s*[（(【]?(?:未完(?:待续)?|待续|(?:第?[一二三四五六七\d]{1,2}|初|草|修改|终|改后)稿\d{0,2}|定稿\d{1,2}|最终版\d{0,2}|[vV]\d(?:\.\d)?)[）)】]?\s*$/

const PATTERNS = [BEHIND_LABEL, UNNUMBERED, TEMPLATE, SAMPLE, NOBODY, STAND_IN]
const FIRST = [LINE, NAMED_PLACE, VERSION]

function* check({ kind, text }: Passage): Generator<Hit> {
  if (kind === 'attachmentLabel') return
  for (const pattern of FIRST) {
    const match = pattern.exec(text)
    if (match !== null) {
      yield { from: 0, to: match[0].length }
      return
    }
  }
  for (const pattern of PATTERNS)
    for (const { from, to, 0: words } of matchesOf(pattern, text))
      if (!/甲|乙|丙|丁/.test(words) || !/[甲乙]方/.test(text)) yield { from, to }
}

/** Words of a template or sample data that nobody has replaced. */
export const templateWords: PassageRule = {
  id: 'NEG-PLACEHOLDER-TEMPLATE',
  scope: 'passage',
  family: 'placeholder',
  severity: 'block',
  name: '模板提示语、示例内容未替换',
  message: '“{{text}}”是模板提示语或者示例内容，请换成实际内容。',
  source: '《党政机关公文处理工作条例》第二十条第四项（人名、时间、数字准确）',
  fixes: 'none',
  check,
  wrong: [
    { text: '请在此处输入正文' },
    { text: '点击此处输入文字' },
    { text: '（标题）' },
    { text: '（单位名称）关于做好工作的通知' },
    { text: '联系人：（姓名），联系电话：（电话）。' },
    { text: '（未完待续）' },
    { text: '修改稿3' },
    { text: '示例文本：各单位要高度重视。' },
    { text: '联系电话：0000-0000000。' },
    { text: '联系电话：12345678。' },
    { text: '电子邮箱：xxx@xxx.com。' },
    { text: '由A单位牵头，B单位配合。' },
    { text: '根据《节水办法》（文号）要求' },
    { text: '由甲局牵头，乙局配合。' },
  ],
  right: [
    { text: '甲方由甲公司负责，乙方配合。' },
    { text: '由一局牵头，A级景区由二局负责。' },
    { text: '拨打12345政务服务便民热线，电话：8123456。' },
    { text: '推广合同示范文本，选出示范企业。' },
    { text: '在此处设立警示标志，在这里建成一座新城。' },
  ],
}
