import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { createWordFinder } from '../word-finder.ts'

/** Expressions that are written with Chinese numerals only (4.2.3). */
const PHRASES = `
两个维护 两个确立 四个意识 四个自信 四个全面 五位一体 两个一百年 三个代表 三严三实 两学一做 三会一课 一岗双责 三重一大
三农 三公经费 四风问题 八项规定 一带一路 一国两制 一网通办 一网统管 一窗通办 一窗受理 一票否决 一事一议 一企一策 一县一策 一村一品
一把手 一刀切 一盘棋 一站式 一揽子 一次性 一张蓝图 一抓到底 一以贯之 一视同仁 一丝不苟 一如既往 一心一意 一手抓 一线干部
五保户 双一流 三资管理 三大攻坚战 五大发展理念 四好农村路 三级联动 四不两直 三下乡 三支一扶 四议两公开 一肩挑 两山理论
两手抓 两手都要硬 两不愁 三不愁 三保障 三北防护林 五四运动 五四青年节 九一八事变 七一讲话 八一建军节 六一儿童节 五一劳动节
十一黄金周 三八妇女节 四套班子 四大班子 一分为二 二万五千里长征 双一流 三大球 三资企业 四史 六稳 六保 三新一高
五大任务 两个毫不动摇 两个结合 六个必须坚持 四下基层 三个区分开来 三驾马车 四梁八柱 一老一小 一核两翼 三个务必 五个必由之路
四个自我 三去一降一补 两新组织 三会一课 一枝一叶 两会精神 两会期间 全国两会 省两会 一事一案 一人一策 一户一档 一户一策 一点一策
一把尺子 一竿子 一门式 一口清 三定方案 三定规定 四个最严 四早 五个一工程 三支队伍 第一书记 第一时间 第一责任人 第一生产力 第一线 第一要务 第三方评估
`
const DIGITS: Readonly<Record<string, string>> = {
  ...{ 一: '1', 二: '2', 两: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' },
}

/** Every phrase by the form with Arabic digits, in which one or all of its numerals may be. */
const RIGHT: ReadonlyMap<string, string> = new Map(
  PHRASES.trim()
    .split(/\s+/)
    .flatMap((phrase) => {
      const all = phrase.replace(/[一二两三四五六七八九]/g, (numeral) => DIGITS[numeral] ?? numeral)
      const first = phrase.replace(/[一二两三四五六七八九]/, (numeral) => DIGITS[numeral] ?? numeral)
      return [all, first].map((wrong) => [wrong, phrase] as const)
    }),
)
const phrasesIn = createWordFinder(RIGHT.keys())
/** 党的20大, 19届四中全会, 二十届3中全会, “14五”规划. */
const CONGRESSES: readonly RegExp[] = [
  /(?<=党的)(?:1\d|2\d)(?=大(?![会])|届)/g,
  /(?<!\d)(?:1\d|2\d)(?=届[一二三四五六七1-7]中全会)/g,
  /(?<=届)[1-7](?=中全会)/g,
  // 前3季度
  /(?<=前)[23](?=季度)/g,
  // 第2产业, 5型机关, 3产融合
  /(?<=第)[123](?=产业(?![园基集区孵带楼]))/g,
  /(?<![\d.])[2-9](?=型(?:机关|班子|党组织|政府|队伍|[”"]))/g,
  /(?<=[“"]?)1[1-6](?=五[”"]?(?:规划|时期|期间|开局|收官))/g,
]
const DIGIT = /\d/g
const TENS = '一二三四五六七八九'

function* check(passage: Passage): Generator<Hit> {
  const { text } = passage
  if (text.search(DIGIT) < 0) return
  for (const { from, to, word } of phrasesIn(passage)) {
    const right = RIGHT.get(word)
    // 21把手, 11带: the digit ends a longer number. 3秋 and the like count something when a number of theirs goes on.
    if (right === undefined || /[\d.]/.test(text[from - 1] ?? '')) continue
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
  for (const pattern of CONGRESSES)
    for (const { from, to, 0: digits } of matchesOf(pattern, text)) {
      const right = chineseOf(Number(digits))
      yield { from, to, params: { right }, fix: { from, to, text: right } }
    }
}

function chineseOf(number: number): string {
  const units = TENS.charAt((number % 10) - 1)
  if (number < 10) return units
  return `${number < 20 ? '' : '二'}十${number % 10 === 0 ? '' : units}`
}

/** An Arabic digit in an expression that is fixed with Chinese numerals. */
export const setPhraseDigits: PassageRule = {
  id: 'NEG-NUMERAL-SET-PHRASE',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'block',
  name: '固定词语用阿拉伯数字',
  message: '“{{text}}”是固定词语中的数字，应用汉字数字，写作“{{right}}”。',
  source: 'GB/T 15835-2011 4.2.3',
  fixes: 'suggested',
  finds: [DIGIT],
  check,
  wrong: [
    { text: '增强“4个意识”' },
    { text: '坚决做到“2个维护”' },
    { text: '落实1岗双责' },
    { text: '学习党的20大精神' },
    { text: '二十届3中全会' },
    { text: '落实中央8项规定精神' },
    { text: '第2产业增加值增长6.2%' },
    { text: '4套班子领导出席' },
    { text: '争创“5型”机关' },
  ],
  right: [
    { text: '增强“四个意识”' },
    { text: '落实一岗双责' },
    { text: '党的二十大精神' },
    { text: '参训21次性别比例均衡' },
    { text: '第1产业园区以外的38项规定' },
    { text: '第16届大会' },
  ],
}
