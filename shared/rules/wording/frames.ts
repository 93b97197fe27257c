/** A way to open a phrase, what it is closed with wrongly, and how it is said: 按照……下, 以……入手. */
interface Frame {
  readonly opens: string
  /** What would make the closing right when it stands between: 在 before 下, 从 before 入手. */
  readonly unless: string
  readonly closes: string
  readonly right: string
}

const UNDER =
  '(?:领导|指导|支持|帮助|努力|推动|关怀|配合|带领|部署|安排|要求|精神|规定|情况|形势|背景|引领|关心|影响|协助|督促|号召)下'
const AS =
  '为(?:原则|中心|目标|重点|抓手|导向|契机|主线|出发点|突破口|目的|落脚点|核心|主题|载体|依托|牵引|统领|引领|宗旨|切入点|着力点|准则)'
const ON = '的?(?:基础上|前提下|过程中)'
const FROM = '(?:入手|着手|抓起|做起)'

const FRAMES: readonly Frame[] = [
  {
    opens: '按照|根据|依据|遵照|依照|通过|经过|随着|由于|因为|鉴于|依靠|面对|结合|围绕',
    unless: '在',
    closes: UNDER,
    right: '在……下（或者不用“下”）',
  },
  { opens: '有', unless: '在', closes: '(?:领导|支持|帮助|努力|关怀|指导|配合|带领)下', right: '有……（在……下）' },
  {
    opens: '通过|经过|根据|按照|依据|随着|由于|依靠|结合',
    unless: '在',
    closes: ON,
    right: '在……的基础上（或者不用“基础上”）',
  },
  {
    opens: '从|在|按照|根据|通过|立足|着眼|紧扣|依托|聚焦|瞄准',
    unless: '[以作列定视成评选当改变转升设立认化]',
    closes: AS,
    right: '以……为……',
  },
  {
    opens: '把|将',
    unless: '[以作列定视成评选当改变转升设立认化握准关控]',
    closes: AS,
    right: '把……作为……（以……为……）',
  },
  { opens: '以|按照|根据|围绕|通过|本着|把|在', unless: '[从由自]', closes: FROM, right: '从……入手' },
  {
    opens: '通过|从|经',
    unless: '[的由]',
    closes: '(?:调查|统计|检查|数据|结果|分析|研究|监测|走访|测算)(?:显示|表明|反映出)',
    right: '……显示（从……可以看出）',
  },
  { opens: '受', unless: '在', closes: '影响的?(?:原因|缘故|因素)', right: '受……影响' },
]

/** Phrases that are opened one way and closed another, with how they are said. */
export const FRAME_BLENDS: readonly (readonly [pattern: RegExp, right: string])[] = FRAMES.map(
  ({ opens, unless, closes, right }) => [
    new RegExp(
      `(?<=^|[，。；：]|[要应能并])(?:${opens})(?:(?!${unless})[^，。；：“”《]){2,28}?${closes}(?=[，。；]|$)`,
      'gu',
    ),
    right,
  ],
)

const END = '(?=[，。；]|$)'

/** A result, a cause or a lack that is stated twice, and a frame that is not closed. */
export const STATED_TWICE: readonly (readonly [pattern: RegExp, right: string])[] = [
  [/是(?:与|和|同)[^，。；]{2,40}(?:分不开|密不可分|离不开)的?(?:结果|原因|功劳|成果|成绩)/gu, '是与……分不开的'],
  [/原因(?:主要)?(?:有|是)[^，。；]{2,20}的?原因(?=[，。；：])/gu, '原因有……'],
  [
    /(?:增速|增幅|增长率|增长速度)[^，。；]{0,6}(?:达到|为|达)\d+(?:\.\d+)?[%％]的(?:增长|提高|增幅|增速)/gu,
    '增速达到……',
  ],
  [/(?:增长|提高|增加|上升|提升|下降|减少)了(?:增长|提高|增加|上升|提升|下降|减少)(?=\d|约|近|了)/gu, '增长了……'],
  [new RegExp(`缺(?:乏|少)[^，。；、]{1,12}(?:不足|不够|欠缺|不到位|不强)${END}`, 'gu'), '缺乏……（……不足）'],
  [
    new RegExp(
      `存在(?!的)着?[^，。；、]{2,20}(?:问题|现象|情况)(?:比较|十分|较为|很|较)?(?:严重|突出|普遍|明显|较多)${END}`,
      'gu',
    ),
    '存在……问题（……问题突出）',
  ],
  [
    new RegExp(`得到了?[^，。；]{0,10}(?:改善|提高|提升|好转|增长|增强)[^，。；]{0,6}的趋势${END}`, 'gu'),
    '呈现……的趋势',
  ],
  [/在[^，。；在]{4,30}[^最今前以之然午]后的?基础上/gu, '在……的基础上'],
  [
    /(?<=^|[。；，])在[^，。；在]{2,24}的[^，。；在]{0,10}(?:支持|帮助|领导|关心|指导|努力|配合|带领|关怀|推动)(?=，)/gu,
    '在……下',
  ],
  [/(?<=^|[。；，])在[^，。；在]{4,24}的(?:过程|基础|前提|背景)(?=，)/gu, '在……过程中（基础上、前提下）'],
  [/(?:之中去?中|中去中|当中中)(?=[，。；])/gu, '到……中去'],
]
