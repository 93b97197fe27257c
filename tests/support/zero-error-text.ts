import { cleanParagraphs } from './clean-paragraphs.ts'

/** A place that is wrong on purpose, in a sentence of its own. */
export interface SeededPlace {
  readonly sentence: string
  readonly wrong: string
  readonly right: string
  /** `safe`: made right without a look; `eye`: by hand; `kept`: stands, with a reason. */
  readonly way: 'safe' | 'eye' | 'kept'
}

const place = (way: SeededPlace['way'], [before, wrong, right, after]: readonly [string, string, string, string]) => {
  return { way, wrong, right, sentence: `${before}${wrong}${after}` }
}

/** Forty mistakes as they come in pasted texts: eighteen mechanical ones, twenty-one for the eye, one that may stand. */
export const SEEDED_PLACES: readonly SeededPlace[] = [
  ...(
    [
      ['全部材料请于2026年', '09', '9', '月20日前报送市委办公室。'],
      ['首批任务在2026年10月', '05', '5', '日前完成。'],
      ['有关情况请在5月20', '号', '日', '前反馈。'],
      ['培训班于6月18', '号', '日', '前后开班。'],
      ['规划期为2026', '-', '—', '2030年，分两步实施。'],
      ['增幅保持在10%', '-', '～', '20%之间，符合预期。'],
      ['服务群众', '１２', '12', '批次，回访率达到百分之百。'],
      ['全市共建成驿站', '３８', '38', '处，群众反映较好。'],
      ['这是一场主动仗', '--', '——', '对基层干部来说更是一次练兵。'],
      ['关键在落实', '———', '——', '落实才是硬道理。'],
      ['活动经费按', '3千元', '3000元', '以内从严掌握。'],
      ['新增学位', '2万5千个', '2.5万个', '，缓解了入学压力。'],
      ['该规划自二', '零二四年', '〇二四年', '起实施，效果逐步显现。'],
      ['按照《关于改进督查工作的通知》（临办发', '[2024]', '〔2024〕', '12号）要求逐项落实。'],
      ['参照《关于规范会议管理的通知》（临办发', '（2025）', '〔2025〕', '3号）执行。'],
      ['依据《关于加强信息工作的意见》（临办发〔2025〕', '08', '8', '号）办理。'],
      ['对照《关于做好值班工作的通知》（临办发〔2024〕', '第', '', '15号）自查。'],
      ['先行开展试点（含青禾县', ')', '）', '，再全面推开。'],
    ] as const
  ).map((words) => place('safe', words)),
  ...(
    [
      ['请各单位务必于', '2026年2月30日', '2026年2月28日', '前将名单报来。'],
      ['会议定于', '2026年11月23日（星期三）', '2026年11月23日（星期一）', '召开，请准时参加。'],
      ['具体事宜请与', '××科', '综合科', '联系，电话另行通知。'],
      [
        '全年共办理建议',
        '101件，其中代表建议50件、委员提案50件',
        '100件，其中代表建议50件、委员提案50件',
        '，办复率百分之百。',
      ],
      ['实施以来，单位能耗', '降低了2倍', '降低了一半', '，成效十分明显。'],
      ['产值由3.6亿元增加到7.2亿元，', '翻两番', '翻一番', '，势头良好。'],
      ['群众对新政策', '迫不急待', '迫不及待', '，要抓紧兑现。'],
      ['要进一步', '完善的的', '完善的', '工作机制落到基层。'],
      ['', '截止2026年6月底', '截至2026年6月底', '，各项指标均已过半。'],
      ['各级干部要为发展', '做出贡献', '作出贡献', '，让群众看到变化。'],
      ['工作考虑', '的周全一些', '得周全一些', '，执行起来就少走弯路。'],
      ['相关要求', '涉及到', '涉及', '各个方面，务必统筹推进。'],
      ['有关部门要加强', '布署', '部署', '，压实每一级责任。'],
      ['全市干部要', '再接再励', '再接再厉', '，把好的势头保持下去。'],
      ['这些做法值得各地', '借签', '借鉴', '，也要因地制宜。'],
      ['要牢牢守住安全生产的底线，', '防患未燃', '防患未然', '，不留死角。'],
      ['各县区要', '因地治宜', '因地制宜', '探索路径，不搞一刀切。'],
      ['要切实做到', '一如继往', '一如既往', '地支持企业发展。'],
      ['方案再好，', '必竟', '毕竟', '要靠干部去落实。'],
      ['本次活动有', '约200人左右', '200人左右', '参加，秩序良好。'],
      ['同志们要', '按步就班', '按部就班', '地推进，不急于求成。'],
    ] as const
  ).map((words) => place('eye', words)),
  place('kept', ['各单位要带头', '精减会议', '精简会议', '，腾出时间抓落实。']),
]

const CHARACTERS = 8_000

/** A text of some 8,000 characters, one paragraph a line, with every seeded place at the end of a paragraph of its own. */
export function zeroErrorText(): string {
  const paragraphs: string[] = []
  let length = SEEDED_PLACES.reduce((sum, { sentence }) => sum + sentence.length, 0)
  for (const paragraph of cleanParagraphs()) {
    if (length >= CHARACTERS && paragraphs.length >= SEEDED_PLACES.length) break
    paragraphs.push(paragraph)
    length += paragraph.length
  }
  if (length < CHARACTERS) throw new Error(`the clean texts give only ${length} characters`)
  const step = paragraphs.length / SEEDED_PLACES.length
  for (const [index, { sentence }] of SEEDED_PLACES.entries()) {
    const at = Math.floor(index * step)
    paragraphs[at] = `${paragraphs[at]}${sentence}`
  }
  return paragraphs.join('\n')
}
