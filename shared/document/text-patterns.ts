/** A calendar date as people type it: spaces inside, leading zeros, or in Chinese numerals. */
const ARABIC_DATE = '\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日'
const CHINESE_DATE = '[一二三四五六七八九〇○零]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日'
const DATE = `(?:${ARABIC_DATE}|${CHINESE_DATE})`

/** Words a title of an official text ends with (文种 and the usual kinds of papers). */
const TITLE_ENDING =
  '通知|通报|通告|公告|公报|决定|决议|命令|意见|报告|请示|批复|议案|函|纪要|讲话|致辞|发言|方案|办法|规定|细则|要点|总结|计划|规划|倡议书?|简报|信息'

/** Last words of the names of bodies. */
const BODY_NAME =
  '委员会|办公[厅室]|人民政府|领导小组|指挥部|[局厅部院会委府署馆处科室组站校]|中心|公司|集团|机关|[总支大]队|研究所|银行'

/** Most frequent family names; without one a short line under a title is a heading (前言), not a person. */
const FAMILY_NAME =
  '(?:[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤康易乔赖文施洪柯庞樊殷翟倪邢季鲁章俞葛毕聂焦齐梅庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柴桂闵冉褚卓]|欧阳|上官|司马|诸葛|司徒|东方|夏侯|慕容|令狐|皇甫|尉迟|公孙)'

/** What single lines of an official text look like; every pattern is tried on a line without spaces at its edges. */
export const TEXT_PATTERNS = {
  titleEnding: new RegExp(`(?:${TITLE_ENDING})(?:[（(][^（()）]{1,12}[）)])?$`),
  subtitle: /^(?:——|—{1,2}|--|──|－－)\s*/,
  innerSubtitle: /\s*(?:——|──)\s*/,
  draftMark: /^[（(]?(?:送审稿|讨论稿|征求意见稿|审议稿|初稿|草案|修改稿|代拟稿|第?[一二三四五六七八九十]稿)[）)]?$/,
  occasionDate: new RegExp(`^[（(]?\\s*(${DATE})\\s*[）)]?$`),
  date: new RegExp(`^(${DATE})$`),
  /** What may be meant as the date of a signature, in forms that the standard does not have. */
  looseDate:
    /^(?:\d{2,4}[.．\-－/]\d{1,2}[.．\-－/]\d{1,2}[日号]?|(?:\d{2,4}|[一二三四五六七八九〇○零Oo0]{4})\s*年\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[日号]?)?)$/,
  nameAndDate: new RegExp(`^(.{2,40}?(?:${BODY_NAME}))\\s*(${DATE})$`),
  bodyName: new RegExp(`^[^，。；：！？,;:!?]{2,40}(?:${BODY_NAME})$`),
  salutation:
    /^(?:同志们|主[任席][、，](?:各位)?[^。]{1,40}各位[^。]{0,30}|各位[^。]{0,30}|尊敬的[^。]{1,40}|[^。，]{0,10}朋友们|女士们[^。]{0,20})[：:，,！!]?$/,
  addressee: /^[^。！？]{2,200}[：:]$/,
  introduction: /(?:如下|下列|以下|通知|意见|要求|指出|强调|认为|决定|确定|讲|说|是|包括|有)[：:]$/,
  personName: new RegExp(`^${FAMILY_NAME}[\\s\\u3000]*\\p{Script=Han}[\\s\\u3000]*\\p{Script=Han}?$`, 'u'),
  /** A name of any kind, where a mark before it already says that it is one. */
  markedName: /^[◎●○■◆□◇]\s*((?:\p{Script=Han}[\s\u3000]*){2,4}|\p{Script=Han}+·\p{Script=Han}+)$/u,
  postAndName:
    /^[^，。：；\d]{2,20}(?:书记|市长|县长|区长|省长|主任|秘书长|部长|局长|厅长|主席|常委|委员|处长|科长|院长|校长|会长|组长)[\s\u3000]+\p{Script=Han}[\s\u3000]?\p{Script=Han}{1,3}$/u,
  attachmentNote: /^附\s*件\s*[：:]\s*(?=\S)/,
  numberedAttachment: /^(附\s*件\s*[0-9一二三四五六七八九十]{1,2})\s*[：:]\s*(\S.*)$/,
  numberedEntry: /^\d{1,2}\s*[.．、]\s*\S/,
  attachmentLabel: /^附\s*件\s*[0-9一二三四五六七八九十]{0,2}\s*[：:]?$/,
  /** A number of the document below its title, in whatever form: 临办发〔2026〕12号, （第23次）, 2026年第5号. */
  numberUnderTitle:
    /^[（(]?(?:\p{Script=Han}{0,14}[〔[［【(（]\d{2,4}[〕\]］】)）]\p{Script=Han}{0,4}\s*第?\s*\d{1,5}\s*(?:号文?)?|(?:\d{4}年)?第\s*[\d一二三四五六七八九十]{1,4}\s*[号次期])[）)]?$/u,
  /** The issuing number before the label of an attachment that is bound by itself. */
  separateLabel:
    /^(?:\p{Script=Han}{0,12}〔[\d\u3000]*〕\s*\d*\s*号|第[\d\u3000]+号)\s*(?=附\s*件\s*[0-9一二三四五六七八九十]{0,2}$)/u,
  /** 表1　任务分工, or a name that ends with 表 and is no 见下表. */
  tableTitle:
    /^(?:[附续]?表\s*[\d一二三四五六七八九十]+(?:[—\-－.．]\d+)?[\s\u3000：:]?[^，。；！？]{0,40}|[^，。；：！？]{2,40}(?<![见如](?:[下附上前]|以下))表)$/,
  supplementaryNote: /^[（(].*[）)]$/,
  knownNote: /^[（(](?:此件|联系人|联系电话)/,
  attendance: /^(?:出席|请假|列席|缺席)(?:人员|单位)?\s*[：:]/,
  endsSentence: /[。！？；!?;]["”’）)]?$/,
} as const

/** Elements of header and colophon that stand in a text as lines of their own. */
export const FIELD_PATTERNS = {
  issuingNumber: /^(\p{Script=Han}{1,12})\s*[〔[（(【](\d{4})[〕\]）)】]\s*第?\s*0*(\d+)\s*号$/u,
  letterhead: /^[\p{Script=Han}（）()]{4,40}文件$/u,
  copyNumber: /^\d{6}$/,
  classification: /^(绝密|机密|秘密)(?:\s*★\s*(.{1,6}))?$/,
  urgency: /^(特急|加急|特提|平急)$/,
  signatory: /签发人\s*[：:]\s*(.+)$/,
  ccRecipient: /^抄\s*送\s*[：:]\s*(.+?)[。.]?$/,
  printing: new RegExp(`^(.{2,40}?(?:${BODY_NAME}))\\s*(${DATE})\\s*印发$`),
} as const

/** A date as it is typed with its spaces and leading zeros gone. */
export function tidyDate(date: string): string {
  return date.replace(/\s+/g, '').replace(/(?<=\D)0(?=\d[月日])/g, '')
}
