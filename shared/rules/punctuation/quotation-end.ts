import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Words of somebody, announced by a verb and a colon, that end outside the quotation marks. */
const SPOKEN = /(?:说|道|表示|坦言|感慨|感叹|指出|强调|告诉[^：“]{1,8}|介绍|回答|评价|称赞|写)：“([^“”]{5,200})”。/g
const ENDED = /[。！？…]$/
/** 。”。 ends twice; 为民。”的 ends in the middle. */
const TWICE = /。”[。！？；，]/g
/** 污水必须“先处理、后排放。” */
const PART_AT_END =
  /(?<=(?:坚持|做到|按照|落实|遵循|秉持|牢记|树立|发扬|围绕|贯彻|必须|实现|确保|防止|杜绝|推行|实行|形成|营造|弘扬|打造)“[^“”。！？]{2,24})。”$/g
/** 她常说。“干部多跑腿” */
const BEFORE = /(?<=[常总曾]?说|表示|坦言|感慨|感叹|感慨地说|写道|回答)。(?=“)/g
const MIDDLE =
  /[。，；]”(?=的(?![确士]))|(?<=(?:坚持|做到|按照|落实|遵循|秉持|牢记|树立|发扬|围绕|贯彻)“[^“”]{2,60})。”(?=[\u4e00-\u9fff])/g

/** “应免尽免，”确保质量: a comma inside. In direct speech, “同志们，”他说, it may stand there. */
const COMMA_INSIDE =
  /[，；、]”(?<=(?<!：)“[^“”]{2,40}”)(?=[\u4e00-\u9fff])(?![^。]{0,14}(?:说|道[：，。]|表示|问|答|坦言|感慨|感叹|告诉|回忆|介绍|笑|喊))/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { to, 1: words = '' } of matchesOf(SPOKEN, text))
    if (!ENDED.test(words)) yield { from: to - 4, to, params: { right: '。”' }, fix: { from: to - 2, to, text: '。”' } }
  for (const { from, to, 0: marks } of matchesOf(TWICE, text)) {
    const isSpoken = /：“[^“”]*$/.test(text.slice(Math.max(0, from - 200), from))
    const right = isSpoken ? '。”' : marks.slice(1)
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
  for (const { from, to } of matchesOf(MIDDLE, text))
    yield { from, to, params: { right: '”' }, fix: { from, to, text: '”' } }
  for (const { from, to } of matchesOf(BEFORE, text))
    yield { from, to: to + 1, params: { right: '：“' }, fix: { from, to, text: '：' } }
  for (const { from, to } of matchesOf(PART_AT_END, text))
    yield { from, to, params: { right: '”。' }, fix: { from, to, text: '”。' } }
  for (const { from, to, 0: marks } of matchesOf(COMMA_INSIDE, text)) {
    const right = `”${marks.charAt(0)}`
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
}

/** The end of a sentence on the wrong side of a closing quotation mark, or on both. */
export const quotationEnd: PassageRule = {
  id: 'NEG-PUNCT-QUOTE-END',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '引文末尾点号位置错误',
  message: '“{{text}}”处点号位置不对，应为“{{right}}”：独立完整的引文点号在引号内，作为句子成分的在引号外。',
  source: 'GB/T 15834-2011 4.8；《图书编校质量差错认定细则》第三十二条',
  fixes: 'suggested',
  finds: [SPOKEN, TWICE, PART_AT_END, BEFORE, MIDDLE, COMMA_INSIDE],
  check,
  wrong: [
    { text: '一位企业家说：“在临江办事，比我预想的快多了”。这些成绩来之不易。' },
    { text: '他说：“工作要抓实。”。' },
    { text: '坚持“为民服务。”，改进作风' },
    { text: '她常说。“干部多跑腿，群众少烦心。”' },
    { text: '污水必须“先处理、后排放。”' },
    { text: '牢记“为民服务。”的宗旨' },
    { text: '做到“应免尽免，不留空档，”确保质量' },
    { text: '要做到“早发现，早处置。”确保安全' },
  ],
  right: [
    { text: '一位企业家说：“在临江办事，比我预想的快多了。”' },
    { text: '坚持“为民服务”，改进作风' },
    { text: '他常说“群众利益无小事”。' },
    { text: '他说：“办得怎么样？”' },
    { text: '“把心放在群众身上，”他说，“就没有办不好的事。”' },
    { text: '工作的总要求是：“实干为先”。' },
  ],
}
