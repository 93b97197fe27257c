import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { addressesOf, isWithin, matchesOf } from '../text.ts'

/** A label whose value is not there: 联系电话：） */
const LABEL =
  /(?:联系电话|电话|联系人|联系方式|手机|传真|电子邮箱|邮箱|邮编|地址|账号|开户行)[：:][\s\u3000]*(?=[）)，；。])/g
/** The same at the end of a line that has said something before it; a label alone is the cell of a form. */
const LABEL_AT_END =
  /(?<=[\p{Script=Han}\d][，；、\s\u3000])(?:联系电话|电话|手机|传真|电子邮箱|邮箱|邮编)[：:][\s\u3000]*$/gu
/** Marks with nothing between them, within a sentence. */
const EMPTY_MARKS =
  /(?<=[\p{Script=Han}\d，。；：、])(?:（[\s\u3000]*）|\([\s\u3000]*\)|《[\s\u3000]*》|“[\s\u3000]*”|〔[\s\u3000]*〕(?!\s*\d*\s*号)|［[\s\u3000]*］|\[[\s\u3000]*\]|【[\s\u3000]*】)/gu
/** A gap that a number should fill: 第　次, 共　　人. */
const GAP =
  /第[\s\u3000]{1,6}(?=[次届号期批轮])|(?<=[共约计达为])[\s\u3000]{2,8}(?=(?:万|亿)?元|[人个名项家户次])|(?<=\p{Script=Han})[\s\u3000]{2,8}(?=(?:万|亿)?(?:元|[人个名项家户次座所处条件起辆台套吨亩]|公顷|公里)(?:[，。；、）]|以|左右))|(?<=(?:增长|下降|提高|降低|增加|减少|达到|占比?|上升|完成|为))[\s\u3000]{1,8}(?=[％%]|个百分点)|(?<=[截至到于]|\d年)[\s\u3000]{1,6}(?=月[底末初份])|(?<=年)[\s\u3000]{2,6}(?=月)|(?<=月)[\s\u3000]{2,6}(?=日)|(?<=\d月)[\s\u3000]+(?=日)/gu
/** One letter where a number or a name belongs: x月x日, 第X届, X万元. */
const LETTER =
  /(?<![A-Za-z\d\-.])[Xx](?=(?:年|月|日|个|名|万|亿|人次|项|家|户|[％%]|时|点|届|期|省|市|县|区|局|镇|村|同志|单位|公司|部门))(?!年级|日期|个性|点)|(?<=第)[Xx](?=[次届期批条项章])|(?<![A-Za-z\d]|\+N[^。；]{1,30})N(?=[所个项家名万亿元户处条人])/g
/** 某某同志 where a name belongs; 张某某 is a name that is kept back. */
const SOMEBODY =
  /(?<=[：:])某某某?(?=[，。；、）)]|$)|(?<=授予|表彰|任命|免去)[\u4e00-\u9fff]某某?(?=等|同志|为)|(?<=^|[，。；：、由请是在与和及向让对])某某(?=同志|单位|部门|公司|[局市县区镇村]|领导|书记|市长|主任|会议|项目)/g
/** A place of a form: [单位名称], {{姓名}}, ＜日期＞. */
const FORM_PLACE =
  /[[［{｛<＜〈](?:请填写|填写|插入)?(?:姓名|单位|单位名称|发文机关|标题|日期|时间|地点|数字|数据|金额|职务|电话|联系电话|内容|文号|名称|部门|会议名称|地区|具体[^\]］}｝>＞]{1,6})[\]］}｝>＞〉]|\{\{[^{}\n]{1,20}\}\}|\$\{[^{}\n]{1,20}\}/g
/** Figures that stand for something else: △△, ■■, ＃＃. */
const FIGURES = /[△▲◇◆■☆◯]{2,}|[＃]{2,}|(?<=\p{Script=Han})#{2,}(?=\p{Script=Han})/gu

const PATTERNS: readonly RegExp[] = [LABEL, LABEL_AT_END, EMPTY_MARKS, GAP, LETTER, SOMEBODY, FORM_PLACE, FIGURES]
/** Forms to be filled in by others have empty places; a sentence has none. */
const SENTENCE = /[，。；：]/

function* check(passage: Passage): Generator<Hit> {
  if (!SENTENCE.test(passage.text)) return
  const addresses = addressesOf(passage)
  for (const pattern of PATTERNS)
    for (const { from, to } of matchesOf(pattern, passage.text)) if (!isWithin(addresses, from)) yield { from, to }
}

/** A place that has been left empty within a sentence. */
export const emptyPlace: PassageRule = {
  id: 'NEG-PLACEHOLDER-EMPTY',
  scope: 'passage',
  family: 'placeholder',
  severity: 'block',
  name: '应填内容空缺',
  message: '“{{text}}”处内容空缺，请补全。',
  source: '《党政机关公文处理工作条例》第二十条第四项（人名、时间、数字准确）',
  fixes: 'none',
  finds: PATTERNS,
  check,
  wrong: [
    { text: '（联系人：高远；联系电话：）' },
    { text: '联系人：高远，联系电话：' },
    { text: '根据《》要求，抓好落实。' },
    { text: '由市教育局（　　）负责。' },
    { text: '拟于x月x日召开会议，请安排。' },
    { text: '投入资金X万元，建成项目5个。' },
    { text: '出席第　次会议，作了发言。' },
    { text: '共有水库   座，其中大型2座。' },
    { text: '请[单位名称]抓好落实。' },
    { text: '请某某同志发言，大家欢迎。' },
    { text: '授予张某某等8名同志称号，予以表彰。' },
    { text: '（市委办公室供稿，联系人：某某某）' },
    { text: '建成学校N所，新增学位N个。' },
    { text: '由△△镇负责，限期完成。' },
    { text: '产值增长  %，高于全省平均水平。' },
    { text: '投资[ ]亿元，增长5%。' },
    { text: '截至 月底，完成改造12个小区。' },
    { text: '全市共有【】家企业，增长5%。' },
  ],
  right: [
    { text: '联系人：' },
    { text: '联系人：高远，联系电话：8123470' },
    { text: '配备X光机3台，X射线检测仪2台。' },
    { text: '联系人：　　　　　联系电话：' },
    { text: '“十四五”规划（2021—2025年），第1次修订。' },
    { text: '实行“1+3+N”模式，即1个中心、3个平台、N个应用场景。' },
    { text: '发放N95口罩2万只，张某某同志负责。' },
    { text: '以x轴为基准，建立坐标系。' },
    { text: '按照（一）至（三）项规定，抓好登记。' },
  ],
}
