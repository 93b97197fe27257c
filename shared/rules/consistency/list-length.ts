import { COUNT, countOf } from '../count-words.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const ITEM = '[^，。；：、（）()“”《》\\s]'
const LIST = `${ITEM}{1,16}(?:、${ITEM}{1,16}){1,14}`
/** 排名前三位的县（区）依次是…… */
const RANKED = new RegExp(
  `前(${COUNT})(?:位|名|强)的?[^，。；：、]{0,14}?(?:依次|分别)(?:是|为)[：:]?(${LIST})(?=[，。；]|$)`,
  'gu',
)
/** 6条公交线路，即1路、5路…… */
const NAMED = new RegExp(
  `(?<![第\\d分之—－～-])(${COUNT})(?:个|条|家|名|位|所|座|处|支|辆|类|种|片)\\p{Script=Han}{1,8}(?:[，,](?:即|分别是|分别为|依次是|依次为)[：:]?|[（(](?:即|分别是|分别为)[：:]?)(${LIST})(?=[，。；）)]|$)`,
  'gu',
)
/** 煤矿、化工……等8个行业领域: more than eight are named. */
const AND_OTHERS = new RegExp(
  `等(${COUNT})(?:个|类|种|大|项|家|条|支)(?:重点)?(?:行业领域|行业|领域|方面|环节|场所|区域|部位|专项|项目|产业|品种|事项|问题|专题|科目|病种|部门|单位|镇|乡镇|街道|村|社区|县区|县|景区|企业)`,
  'gu',
)

/** The list right before 等, no further back than this. */
const LIST_BEFORE = new RegExp(`${LIST}$`, 'u')
const LONGEST_LIST = 160

/** The least and the most that a list may hold: 和 may join two items or stand in one. */
function sizeOf(list: string): readonly [number, number] {
  const items = list.split('、')
  return [items.length, items.flatMap((item) => item.split(/以及|[和与及]/)).length]
}

/** Whether a list may be shorter than is said: 等 leaves some of it out. */
function isOpen(list: string): boolean {
  return /等[^、]{0,4}$/.test(list)
}

function* check({ text }: Passage): Generator<Hit> {
  if (!text.includes('、')) return
  for (const pattern of [RANKED, NAMED])
    for (const { from, to, 1: count = '', 2: list = '' } of matchesOf(pattern, text)) {
      const [least, most] = sizeOf(list)
      const said = countOf(count)
      if (least > said || (most < said && !isOpen(list))) yield { from, to, params: { said, names: least } }
    }
  for (const { from: end, to, 1: count = '' } of matchesOf(AND_OTHERS, text)) {
    const [list = ''] = LIST_BEFORE.exec(text.slice(Math.max(0, end - LONGEST_LIST), end)) ?? []
    const [names, said] = [list.split('、').length, countOf(count)]
    if (names > said && said > 1) yield { from: end - list.length, to, params: { said, names } }
  }
}

/** A list with a number before or behind it that is not that of its items. */
export const listLength: PassageRule = {
  id: 'NEG-LIST-LENGTH',
  scope: 'passage',
  reads: 'shadow',
  family: 'consistency',
  severity: 'block',
  name: '列举的项数与所说的数字不符',
  message: '文中说有{{said}}个，列举了{{names}}个，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  finds: [RANKED, NAMED, AND_OTHERS],
  check,
  wrong: [
    { text: '综合排名前两位的乡镇依次是柳河镇、石桥镇、东山镇。' },
    { text: '调整4条公交线路，即2路、7路、11路，绕行滨江路。' },
    { text: '重点整治矿山、化工、建筑、交通等3个行业领域。' },
    { text: '涉及三个街道（即东城街道、西城街道）。' },
  ],
  right: [
    { text: '综合排名前三位的乡镇依次是柳河镇、石桥镇、东山镇。' },
    { text: '调整3条公交线路，即2路、7路、11路，绕行滨江路。' },
    { text: '调整3条公交线路，即2路、7路和11路。' },
    { text: '重点整治矿山、化工、建筑、交通等8个行业领域。' },
    { text: '改造12条道路，即滨江路、解放路等，绿化提升3处。' },
    { text: '投诉、举报、咨询等3类事项，由两个窗口，即前台、后台办理。' },
  ],
}
