import { type Passage, perPassage } from '../passage.ts'
import { matchesOf, type Range } from '../text.ts'
import { type Quantity, sentencesWithQuantities } from './quantities.ts'

/** A quantity with what a text counts, of when and of where. */
export interface NamedQuantity extends Range {
  readonly quantity: Quantity
  /** The words directly before it, without those that only lead to a number: 茶产业综合产值 of 茶产业综合产值达到20亿元. */
  readonly name: string
  /** The last word of time before it in its sentence; empty where there is none. */
  readonly time: string
  /** The last word of place before it in its sentence, 全市 and 我市 as 市. */
  readonly place: string
  /** Aimed at, not reached. */
  readonly isGoal: boolean
  /** One part, a rest or a change, not the whole. */
  readonly isPart: boolean
}

/** Words between a name and its number. */
const LEADING_TO =
  /(?:达到了?|达|为|是|突破|超过|约|实现|稳定在|保持在|控制在|共计?|合计|总计|有|计|了|现|总|已经?|近|余|的)+$/
/** Words of time, of a place and of the whole before a name. */
const BEFORE_NAME =
  /^.*(?:\d年|[今去前明本上当]年(?:以来)?|\d月|半年|季度|目前|期间|全部|现有|全[国省市县区镇乡]|[我本][国省市县区镇乡]|(?:[县区镇乡]|(?<!农|行政)村)的?|完成|实现)/
const TIME =
  /(?<![比较])20\d\d年|[去上今前明]年|上半年|下半年|[一二三四前]季度|\d{1,2}月|十[一二三四五六七八九]五|[本上]周|[本上]月|近[一二三四五六七八九十\d]{1,2}年|同期|当[日天月年]|历年|累计/g
const PLACE =
  /[全我本][国省市县区镇乡](?!域)|(?:(?![全我本年月日的])[\u4e00-\u9fff]){2}(?:省|市|县|区(?!域)|镇|乡|街道|(?<!农|行政)村|社区|公司|学校|医院|大学)/g
const GOAL = /力争|目标|预计|计划|预期|拟|规划|达到20|到20\d\d年|将|争取/
const PART =
  /(?:其中|剩余|其余|另有?|新增|尚有?|仍有?|还有?|未|不足|增加(?!值)|减少|超|多|少|首批|分别|每|各|(?<![同环])比|较)[^，。；]{0,4}$/
/** What a rate of change is said of stands before the amount: 完成增加值210亿元，增长8.2%. */
const CHANGE = /^(?:同比|比上年|较上年)?(增长|下降)$/
const SINCE = /同比|[比较](?:上年|去年)(?:同期)?/
const WITHIN = 24

const lastOf = (pattern: RegExp, text: string) => matchesOf(pattern, text).at(-1)?.[0] ?? ''

function nameBefore(words: string): string {
  const last = words.split(/[，。；：、（）“”《》\s]/).at(-1) ?? ''
  return last.slice(-WITHIN).replace(LEADING_TO, '').replace(BEFORE_NAME, '').replace(/\d/g, '')
}

/** The quantities of a passage by what they are of, in order. */
export const namedQuantitiesOf = perPassage((passage: Passage): readonly NamedQuantity[] =>
  sentencesWithQuantities(passage).flatMap((sentence) => {
    let words = ''
    let last = ''
    return sentence.flatMap((quantity): NamedQuantity | readonly [] => {
      words = (words + quantity.before).slice(-SENTENCE_REACH)
      const [, change] = CHANGE.exec(nameBefore(quantity.before)) ?? []
      const name = change === undefined ? nameBefore(quantity.before).replace(SINCE, '') : last + change
      last = change === undefined ? name : last
      if (quantity.isEach) return []
      return {
        from: quantity.from,
        to: quantity.to,
        quantity,
        name,
        time: lastOf(TIME, words),
        place: lastOf(PLACE, words).replace(/^[全我本]/, ''),
        isGoal: GOAL.test(words),
        isPart: PART.test(quantity.before.slice(-WITHIN)),
      }
    })
  }),
)
/** Further back in a sentence another thing is spoken of. */
const SENTENCE_REACH = 80

/** Whether two numbers are written alike: one digit is another, or two have changed places. */
export function isSlip(one: Quantity, other: Quantity): boolean {
  const [a, b] = [one.text, other.text].map((text) => text.replace(/[^\d.]/g, ''))
  if (a === undefined || b === undefined || a.length !== b.length || a === b || a.length < 2) return false
  const differing = [...a].flatMap((digit, at) => (digit === b.charAt(at) ? [] : at))
  const [first = 0, second = 0] = differing
  if (differing.length === 1) return true
  return differing.length === 2 && a.charAt(first) === b.charAt(second) && a.charAt(second) === b.charAt(first)
}
