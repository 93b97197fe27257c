import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { addressesOf, isWithin, matchesOf } from '../text.ts'

const OPEN_PLACES =
  /[×✕╳]{1,}|(?<![A-Za-z])[Xx]{2,}(?![A-Za-z])|[＊*]{2,}|[○●□]{2,}|[?？]{3,}|(?<=[\d\u4e00-\u9fff])[?？]{2}(?=(?:万|亿)?(?:元|人|名|个|项|户|家|次|件|吨|亩|公里|平方米|月|日|年|％|%))|(?<![A-Za-z0-9])_+(?![A-Za-z0-9])|(?<=年)[?？](?=月)|(?<=月)[?？](?=日)|(?<=[：:、][\u4e00-\u9fff])[*＊](?=[，。；、）])|＿+|(?<![亟急有尚])(?:待补充?|待定稿|待核实|此处补充|【[^】]{0,12}】)(?![人款办])|(?<=[：:])(?:待定|待确定|待通知)(?=[，。；、）)]|$)/g

/** Labels that information papers, questions and answers and cases put before a paragraph: 【首报】, 【案例一】. */
const LABEL =
  /^\s*【(?:首报|终报|(?:续报|案例|问题|附件)[一二三四五六七八九十\d]{0,3}|快报|专报|要情|动态|经验交流|问题建议|摘要|编者按|问|答|解读|背景|名词解释|相关链接)】/

/** A short heading in such brackets before a paragraph of its own: 【建立一张清单】组织力量…… */
const HEADING =
  /^\s*【(?!此|这里|这儿|待|请|插入|填|补|加|注|照片|图|表格|数据|姓名|单位|日期|时间|地点|某)[\p{Script=Han}、“”\d]{2,14}】(?=\s*[\p{Script=Han}“《\d][^【】]{8})/u

/** A product sign between numbers, with or without a unit, or between dimensions is a product. */
function isProduct(text: string, from: number, to: number): boolean {
  if (text.slice(from, to) !== '×') return false
  const [before, after] = [text.slice(Math.max(0, from - 4), from), text.charAt(to)]
  const isOfNumbers = /\d(?:[毫厘分千]?米|[mcdk]?m)?$/.test(before) && /\d/.test(after)
  return isOfNumbers || (/[长宽高深厚]$/.test(before) && /[长宽高深厚]/.test(after))
}

function* check(passage: Passage): Generator<Hit> {
  const addresses = addressesOf(passage)
  const label = (LABEL.exec(passage.text) ?? HEADING.exec(passage.text))?.[0].length ?? 0
  for (const { from, to } of matchesOf(OPEN_PLACES, passage.text))
    if (from >= label && !isProduct(passage.text, from, to) && !isWithin(addresses, from)) yield { from, to }
}

/** Signs that stand for something nobody has filled in. */
export const openPlace: PassageRule = {
  id: 'NEG-PLACEHOLDER-OPEN',
  scope: 'passage',
  family: 'placeholder',
  severity: 'block',
  name: '占位符未填',
  message: '“{{text}}”是未填写的占位，请补全。',
  source: '《党政机关公文处理工作条例》第二十条第四项（人名、时间、数字准确）',
  fixes: 'none',
  finds: [OPEN_PLACES],
  check,
  wrong: [
    { text: '××市委办公室' },
    { text: '经费XX万元' },
    { text: '学习贯彻_大精神' },
    { text: '具体数字待补充' },
    { text: '【此处加例子】' },
    { text: '【案例二】东溪村【此处加例子】' },
    { text: '联系电话：待定' },
    { text: '【此处停顿】请大家观看短片，随后继续。' },
    { text: '金额为？？？万元' },
    { text: '活动时间：2026年?月。' },
    { text: '联系人：张*，电话：8655321。' },
  ],
  right: [
    { text: '长3×5米' },
    { text: '规格为600毫米×400毫米' },
    { text: '尺寸（长×宽×高）' },
    { text: '文件名为file_name' },
    { text: '待补人员' },
    { text: '冷链短板亟待补上，起火原因尚待核实' },
    { text: '【续报一】高坪乡滑坡处置情况' },
    { text: '【案例二】东溪村' },
    { text: '【建立一张清单】组织力量对386个小区进行排查。' },
  ],
}
