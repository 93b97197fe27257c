import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const HAN = '[\\u4e00-\\u9fff]'
/** 中华路，解放路、人民路: names that end alike. */
const ALIKE = new RegExp(
  `([路街巷县镇乡村区局委办厂校桥站港河湖机车证费税金品器款券业率])，${HAN}{1,5}\\1[、，]${HAN}{1,5}\\1(?=等|、|和|及|[两三四五六七八九十\\d]{1,2}个)`,
  'g',
)
/** 爱国主义，集体主义，社会主义: members that end with the same two characters. */
const ALIKE_TWICE =
  /(?<=[\u4e00-\u9fff]{1,4})(主义|精神|部门|行业|领域|企业|产业|工程|意识|作风|事业|文明|建设|安全|资源|服务|能力)，(?:[\u4e00-\u9fff]{1,4}\1，){1,4}[\u4e00-\u9fff]{1,4}\1(?=[等和及、]|精神|教育|[两三四五六七八九十\d]{1,2}[个大])/g
/** 政治意识，大局意识，责任意识，: three of them with two characters each before. */
const ALIKE_SHORT =
  /(?<=[\u4e00-\u9fff]{2})(意识|思维|观念|主义|精神|能力|文明|资源|安全|作风|本领|优势|产业|服务)，[\u4e00-\u9fff]{2}\1，[\u4e00-\u9fff]{2}\1(?=[，。；])/g
/** 学校、医院，车站、商场等场所: one comma among them. */
const AMONG =
  /(?<=[\u4e00-\u9fff]{2}、[\u4e00-\u9fff]{2})，[\u4e00-\u9fff]{2,3}、[\u4e00-\u9fff]{2,3}等(?=(?:人员密集)?(?:场所|领域|部门|单位|行业|区域|地方|设施|环节|方面)(?:[的。，；]|$))/g
/** 市水务局、市发改委，市财政局关于……的汇报 */
const BODIES =
  /(?<=(?:、|有|由|会同|包括|听取了?|商|请)[市县区省][\u4e00-\u9fff]{1,6}[局委办部院])，[市县区省][\u4e00-\u9fff]{1,6}[局委办部院](?=、|等|和|及|关于|负责|主要|分管|配合)/g
/** 省、市、县，乡四级 */
const UNQUOTED = /(?<=[省市县区]、[市县区])，[县区乡镇村街道]{1,2}(?=[三四五]级)/g
/** 王明同志，李强同志带队 */
const COMRADES =
  /(?<=[\u4e00-\u9fff]{2,3}同志)，[\u4e00-\u9fff]{2,3}同志(?=带队|等|、|和|及|任|分别|参加|出席|陪同|作)/g
/** 教育，医疗，养老等: short members that end with 等. */
const SHORT: readonly RegExp[] = [
  ...[2, 3].map(
    (length) =>
      new RegExp(`(?<=${HAN}{${length}})，${HAN}{${length}}[，、]${HAN}{${length}}等(?=${HAN}{2,12}[。；，：])`, 'g'),
  ),
  new RegExp(
    `(?<=${HAN}{4})，${HAN}{3,6}，${HAN}{1,4}(?:[员家者]|代表|部门|单位|人士|企业|机构|群体|工程|项目|产业|设施|场所|路段)等(?=${HAN})`,
    'g',
  ),
]
/** 加强保护，管理，研究和利用: two characters each, behind the verb they are objects of. */
const BEHIND_VERB =
  /(?<=(?:加强|做好|抓好|强化|推进|推动|开展|实施|促进|规范|优化|包括|涵盖|涉及|负责|从事)[^，。；：、“”]{0,8}[\u4e00-\u9fff]{2})，[\u4e00-\u9fff]{2}[，、][\u4e00-\u9fff]{2}(?:和|及|以及|与)(?=[\u4e00-\u9fff]{2,8}(?:工作|等|[，。；]))/g
/** “政府主导，社会参与、市场运作”: short members in quotation marks, set apart by both marks. */
const QUOTED = /“[\u4e00-\u9fff]{3,5}(?:[，、][\u4e00-\u9fff]{3,5}){2,4}”/g
/** “区、街道，社区”三级 */
const LEVELS =
  /“[\u4e00-\u9fff]{1,5}(?:[，、][\u4e00-\u9fff]{1,5}){2,4}”(?=[两三四五六]级|[三四五]位一体|[两三四五]方)/g
/** 县（市，区） */
const IN_BRACKETS = /(?<=[县市区旗]（[县市区旗])，(?=[县市区旗]）?)/g
/** 《条例》，《办法》等 */
const MARKED = /(?<=[》”])，(?:《[^《》]{2,30}》|“[^“”]{1,12}”)(?=等(?!到)|[、和]|及)/g
/** A member with or beginning with such a word is a clause of its own. */
const CLAUSE =
  /[了着是在不要将把被就都也还有我们各其以能]|^，(?:[落强提深完健抓促保改优]|[是有在要把将对与和及会同如以并也都还又再已可能应须请让使向从由按]|包括|涉及|加强|推进|做好|开展|抓好|协调|组织|聚焦|围绕|覆盖|发展)/

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of [ALIKE, BODIES, COMRADES, UNQUOTED, IN_BRACKETS, MARKED])
    for (const { from, to, 0: found } of matchesOf(pattern, text)) yield hitAt(from, to, found)
  for (const { from, to, 0: found } of matchesOf(QUOTED, text))
    if (isMixed(found)) yield hitAt(from + 1, to - 1, found.slice(1, -1))
  for (const { from, to, 0: found } of matchesOf(LEVELS, text))
    if (found.includes('，')) yield hitAt(from + 1, to - 1, found.slice(1, -1))
  yield* ofWords(text)
}

function* ofWords(text: string): Generator<Hit> {
  for (const { from, to, 0: found } of matchesOf(ALIKE_TWICE, text))
    if (!CLAUSE.test(found)) yield hitAt(from, to, found)
  for (const pattern of [BEHIND_VERB, AMONG, ALIKE_SHORT, ...SHORT])
    for (const { from, to, 0: found } of matchesOf(pattern, text))
      if (!CLAUSE.test(found) && (pattern === AMONG || found.lastIndexOf('，') > 0)) yield hitAt(from, to, found)
}

/** Members of one length with both marks; two and two (“先节水、后调水，先地表、后地下”) are pairs. */
function isMixed(quoted: string): boolean {
  const marks = quoted.replace(/[^，、]/g, '')
  const lengths = quoted
    .slice(1, -1)
    .split(/[，、]/)
    .map((member) => member.length)
  return marks.includes('，') && marks.includes('、') && marks !== '、，、' && new Set(lengths).size === 1
}

function hitAt(from: number, to: number, found: string): Hit {
  const at = from + found.indexOf('，')
  return { from, to, fix: { from: at, to: at + 1, text: '、' } }
}

/** Commas between the short members of a series. */
export const seriesComma: PassageRule = {
  id: 'NEG-PUNCT-SERIES-COMMA',
  scope: 'passage',
  reads: 'shadow',
  family: 'punctuation',
  severity: 'warn',
  name: '并列词语之间误用逗号',
  message: '“{{text}}”是并列词语，之间应用顿号。',
  source: 'GB/T 15834-2011 4.5.1；《图书编校质量差错认定细则》第二十八条',
  fixes: 'suggested',
  finds: [
    ALIKE,
    BODIES,
    COMRADES,
    UNQUOTED,
    ALIKE_TWICE,
    IN_BRACKETS,
    MARKED,
    BEHIND_VERB,
    QUOTED,
    LEVELS,
    AMONG,
    ALIKE_SHORT,
    ...SHORT,
  ],
  check,
  wrong: [
    { text: '邀请人大代表，政协委员，企业家代表等参加。' },
    { text: '用好《条例》，《办法》等制度。' },
    { text: '周边各县（市，区）' },
    { text: '坚持“政府主导，社会参与、市场运作、群众受益”的原则' },
    { text: '对中华路，解放路、人民路等道路实行管制' },
    { text: '增强政治意识，大局意识，责任意识，扎实推进' },
    { text: '排查学校、医院，车站、商场等人员密集场所。' },
    { text: '听取了市水务局、市发改委，市财政局关于项目进展的汇报' },
    { text: '健全“区、街道，社区”三级网络' },
    { text: '由王明同志，李强同志带队' },
    { text: '健全省、市、县，乡四级联动机制' },
    { text: '走访了滨江区，高新区，东湖区三个县区' },
    { text: '大力弘扬爱国主义，集体主义，社会主义精神' },
    { text: '办好教育，医疗，养老等群众关心的事情。' },
    { text: '加强藏品的保护，管理，研究和展示利用，完善设施' },
  ],
  right: [
    { text: '对中华路、解放路、人民路等道路实行管制' },
    { text: '办好教育、医疗、养老等群众关心的事情。' },
    { text: '涉及全市，各县、各镇等都要落实' },
    { text: '发展经济，包括工业，农业等各个方面。' },
  ],
}
