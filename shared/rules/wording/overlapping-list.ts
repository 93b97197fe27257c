import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { createWordFinder, type FoundWord } from '../word-finder.ts'

/** A whole with parts of it, which are no second item beside it: `whole|part part …`. */
const WHOLES = `
  中小学生|高中生 初中生 小学生 中学生 学生
  学生|中小学生 高中生 初中生 小学生 中学生 大学生
  师生|学生 教师 老师 教职工 中小学生
  师生员工|学生 教师 职工
  青少年|中学生 小学生 中小学生 儿童 少年 青年 初中生 高中生
  老年人|老人 老年群体 高龄老人 独居老人
  妇女|女职工 女性 女干部
  儿童|留守儿童 困境儿童 女童
  老人|高龄老人 独居老人 留守老人
  党员|青年党员 预备党员 老党员 困难党员 女党员 流动党员 农村党员
  干部|青年干部 女干部 年轻干部 老干部 基层干部 领导干部 机关干部
  教师|女教师 青年教师 班主任 骨干教师 乡村教师
  青年|男青年 女青年 青年干部 返乡青年
  农民|女农民 种粮农民 青年农民
  商店|超市 便利店 百货店
  家具|桌椅 文件柜 沙发 办公桌
  办公用品|笔记本 打印纸 文件柜 签字笔
  家用电器|电视机 冰箱 洗衣机 空调
  工程机械|挖掘机 推土机 吊车
  职工|女职工 工人 员工 青年职工
  干部职工|机关干部 职工 干部
  党员干部|党员 干部 领导干部 机关干部
  干部群众|党员群众 群众 干部
  广大群众|人民群众 老百姓 农民群众
  人民群众|老百姓 农民 居民群众
  农民群众|农民 村民
  残疾人|盲人 聋哑人
  各级各部门|各部门 市直各部门 市级各部门
  企事业单位|企业 事业单位 学校 医院
  企业|民营企业 国有企业 公司 中小企业 工业企业 规上企业 外资企业 小微企业
  中小企业|小微企业 小型企业
  医疗机构|医院 乡镇卫生院 诊所 卫生院
  医务人员|医生 护士
  医护人员|医生 护士
  学校|中小学校 小学 中学 中小学 高校 职业学校
  中小学校|小学 中学 初中 高中
  高校|大学 高职院校
  公共场所|商场 车站 影剧院
  机动车|汽车 货车 客车 摩托车
  车辆|机动车 汽车 货车 客车
  报刊|报纸 杂志 期刊
  书籍|图书 教材 书刊
  新闻媒体|报纸 电视台 电台 媒体
  节假日|春节 国庆节 周末 双休日 中秋节 元旦
  传统节日|春节 中秋节 端午节
  水果|苹果 葡萄 柑橘 梨 桃
  蔬菜|白菜 萝卜 黄瓜 辣椒 番茄
  粮食|小麦 水稻 玉米 稻谷
  粮食作物|小麦 水稻 玉米
  农作物|粮食作物 小麦 水稻 玉米 蔬菜
  家禽|鸡鸭 鸡 鸭 鹅
  家畜|猪牛羊 生猪 牛羊
  畜禽|生猪 家禽 牛羊 鸡鸭
  能源|煤炭 天然气 石油 电力
  自然灾害|洪涝灾害 地震 洪涝 山洪 干旱 地质灾害
  地质灾害|滑坡 泥石流 崩塌
  气象灾害|暴雨 大风 干旱 雷电
  消防设施|灭火器 消火栓
  文艺作品|小说 诗歌 歌曲 戏曲
  体育项目|足球 篮球
  全省|全市 全县
  全市|全县 各县区
  国内|省内 市内
  城乡居民|农村居民 城镇居民 居民
`

const PARTS: ReadonlyMap<string, readonly string[]> = new Map(
  WHOLES.trim()
    .split('\n')
    .map((line) => {
      const [whole = '', parts = ''] = line.trim().split('|')
      return [whole, parts.split(' ').toSorted((a, b) => b.length - a.length)] as const
    }),
)
const wholesIn = createWordFinder(PARTS.keys())
const BETWEEN = /^(?:和|与|及|以及|、)/
const BETWEEN_BEFORE = /(?:和|与|及|以及|、)$/
/** Behind these a whole is a word of its own: 大学生 is not all 学生. */
const BEGINS = /^$|[^\p{Script=Han}]|[的对向为各全等把将让使由帮给在了设是查访]/u
/** Wholes as long as this are words of their own whatever stands before them. */
const LONG = 4
/** A part that goes on describes something else: 企业和公司治理, 学生和教师队伍. */
const GOES_ON = /^(?:治理|管理|队伍|代表|家属|负责人|之间|关系|家庭|个人|质量|价格|产业|种植|基地)/

function* check(passage: Passage): Generator<Hit> {
  for (const whole of wholesIn(passage)) {
    const hit = listed(passage.text, whole)
    if (hit !== null) yield hit
  }
}

/** How far a list is read behind a whole. */
const LIST_REACH = 24
const LIST_END = /[^\u4e00-\u9fff、]/
const ITEM_BREAK = /、|以及|和|与/
/** 全国、全省、全市教育大会 are meetings of three levels. */
const MEETINGS = /^全省、全[市县区][^，。；、]{0,14}(?:会议|大会|全会|精神|部署|要求)/

function listed(text: string, found: FoundWord): Hit | null {
  if (MEETINGS.test(text.slice(found.from, found.to + LIST_REACH))) return null
  const parts = PARTS.get(found.word) ?? []
  const stands =
    found.word.length >= LONG || BEGINS.test(text.charAt(found.from - 1)) || text.startsWith('的有', found.from - 2)
  return (stands ? partBehind(text, found, parts) : null) ?? partBefore(text, found, parts)
}

/** A part in the list that goes on behind the whole, next to it or farther on: 教师、学生和女教师. */
function partBehind(text: string, { word, from, to }: FoundWord, parts: readonly string[]): Hit | null {
  if (!BETWEEN.test(text.slice(to, to + 2))) return null
  const rest = text.slice(to, to + LIST_REACH)
  const end = rest.search(LIST_END)
  let at = to
  for (const item of (end < 0 ? rest : rest.slice(0, end)).split(ITEM_BREAK)) {
    const part = parts.find((name) => item.startsWith(name))
    if (part !== undefined && !GOES_ON.test(item.slice(part.length)))
      return { from, to: text.indexOf(item, at) + part.length, params: { whole: word, part } }
    at += item.length
  }
  return null
}

function partBefore(text: string, { word, from, to }: FoundWord, parts: readonly string[]): Hit | null {
  const between = BETWEEN_BEFORE.exec(text.slice(Math.max(0, from - 2), from))?.[0].length ?? 0
  if (between === 0 || GOES_ON.test(text.slice(to, to + 3))) return null
  const end = from - between
  const part = parts.find(
    (name) => text.startsWith(name, end - name.length) && BEGINS.test(text.charAt(end - name.length - 1)),
  )
  return part === undefined ? null : { from: end - part.length, to, params: { whole: word, part } }
}

/** A whole and a part of it side by side as if they were two things. */
export const overlappingList: PassageRule = {
  id: 'NEG-WORD-OVERLAP',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'info',
  name: '并列不当',
  message: '“{{whole}}”与“{{part}}”有包含关系，一般不并列。',
  source: '《图书编校质量差错认定细则》；现代汉语语法',
  fixes: 'none',
  check,
  wrong: [
    { text: '中小学生和高中生用眼习惯不良' },
    { text: '向企业、民营企业宣传政策' },
    { text: '小麦和粮食作物' },
    { text: '出席会议的有党员、干部和青年党员' },
  ],
  right: [
    { text: '大学生和中学生' },
    { text: '小学生和初中生' },
    { text: '企业和公司治理专家' },
    { text: '学校和幼儿园' },
    { text: '企业和学校' },
  ],
}
