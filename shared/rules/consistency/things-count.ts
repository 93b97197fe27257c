import { COUNT, countOf } from '../count-words.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 4个工作组 right behind the names of groups; what they are called ends as their names do. */
const THINGS =
  '工作组|小组|专班|制度|办法|中心|平台|工程|行动|机制|体系|基地|品牌|景区|水库|大桥|道路|公园|广场|学校|园区|专项|清单|台账|产业|集群|赛道|片区|组团|口岸|港区|车站|医院|协会|支队|大队'
const BEHIND = new RegExp(`(${COUNT})(?:个|大|项|条|座|所|家|支|类)(?:[\\u4e00-\\u9fff]{0,2}?)(${THINGS})`, 'g')
const ITEM = '[^，。；：、（）()“”《》\\d\\s]'
const LIST = new RegExp(`(?:${ITEM}{1,16}、){1,9}${ITEM}{2,16}$`)
const LONGEST_LIST = 120
/** 分别为综合组、项目组和督查组 after what they are counted with. */
const AFTER = new RegExp(
  `(${COUNT})(?:个|大|项|条|座|所|家|支|类)(?:[\\u4e00-\\u9fff]{0,2}?)(${THINGS})，?(?:分别为|分别是|即|包括)((?:${ITEM}{1,16}、){1,9}${ITEM}{2,34})(?=[，。；]|$)`,
  'g',
)
/** 《甲》《乙》《丙》两项制度 */
const TITLES = new RegExp(
  `((?:《[^《》]{2,40}》(?:（[^（）]{1,12}）)?[、和及]?){2,9})(等)?(${COUNT})(?:个|项|部|份|件)(?:[\\u4e00-\\u9fff]{0,4}?)(?:文件|制度|办法|方案|规定|意见|法规|规章|条例|清单|标准|材料|预案|细则)`,
  'g',
)
/** 12月3日、12月18日和1月6日4次强降雪 */
const DAYS =
  /((?:(?:20\d\d年)?\d{1,2}月\d{1,2}日[、和及]){1,9}(?:20\d\d年)?\d{1,2}月\d{1,2}日)(等)?(\d{1,2}|[两三四五六七八九十])(?:次|场|轮|起|批)/g
/** 三场招聘会，分别于3月6日、3月13日和3月20日 */
const DAYS_AFTER =
  /(\d{1,2}|[两三四五六七八九十])(?:次|场|轮|期)[^，。；\d]{0,10}，分别(?:于|在)((?:(?:20\d\d年)?\d{1,2}月\d{1,2}日[、和及]){1,9}(?:20\d\d年)?\d{1,2}月\d{1,2}日)(?!至|—)/g
const TITLE_IN = /《/g
const DAY_IN = /\d月\d{1,2}日/g

/** How many names a list has when each ends as the thing does; 0 when it is a list of something else. */
function namesIn(list: string, thing: string): number {
  const names = list.split('、').flatMap((item) => item.split(/以及|[和与及]/))
  return names.slice(1).every((name) => name.endsWith(thing.slice(-1)) && name.length > 1) ? names.length : 0
}

function* behindLists(text: string): Generator<Hit> {
  for (const { from: end, to, 1: count = '', 2: thing = '' } of matchesOf(BEHIND, text)) {
    const [list = ''] = LIST.exec(text.slice(Math.max(0, end - LONGEST_LIST), end)) ?? []
    const isOpen = list.endsWith('等')
    const names = list === '' ? 0 : namesIn(list.replace(/等$/, ''), thing)
    const said = countOf(count)
    if (names > 0 && (isOpen ? names > said : names !== said))
      yield { from: end - list.length, to, params: { said, names } }
  }
}

function* counted(text: string, pattern: RegExp, item: RegExp): Generator<Hit> {
  for (const { from, to, 1: list = '', 2: andOthers, 3: count = '' } of matchesOf(pattern, text)) {
    const [names, said] = [list.match(item)?.length ?? 0, countOf(count)]
    if (andOthers === undefined ? names !== said : names > said) yield { from, to, params: { said, names } }
  }
}

function* check({ text }: Passage): Generator<Hit> {
  yield* behindLists(text)
  for (const { from, to, 1: count = '', 2: thing = '', 3: list = '' } of matchesOf(AFTER, text)) {
    const [names, said] = [namesIn(list, thing), countOf(count)]
    if (names > 0 && names !== said) yield { from, to, params: { said, names } }
  }
  yield* counted(text, TITLES, TITLE_IN)
  yield* counted(text, DAYS, DAY_IN)
  for (const { from, to, 1: count = '', 2: list = '' } of matchesOf(DAYS_AFTER, text)) {
    const [names, said] = [list.match(DAY_IN)?.length ?? 0, countOf(count)]
    if (names !== said) yield { from, to, params: { said, names } }
  }
}

/** A number beside names of groups, titles or days of which there are more or fewer. */
export const thingsCount: PassageRule = {
  id: 'NEG-THINGS-COUNT',
  scope: 'passage',
  reads: 'shadow',
  family: 'consistency',
  severity: 'block',
  name: '列举的名称、文件或者日期与数字不符',
  message: '列举了{{names}}个，数字是{{said}}，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  finds: [BEHIND, AFTER, TITLES, DAYS, DAYS_AFTER],
  check,
  wrong: [
    { text: '专班下设综合协调组、督导检查组、宣传报道组4个工作组。' },
    { text: '领导小组下设三个工作组，分别为综合组、项目组、督查组和宣传组。' },
    { text: '会议审议通过了《招标办法》《采购办法》《评审办法》两项制度。' },
    { text: '先后经历了12月3日、12月18日和1月6日4次强降雪过程。' },
    { text: '组织三场招聘会，分别于3月6日、3月13日、3月20日和3月27日举行。' },
    { text: '实施强链补链工程、园区提质工程、企业培育工程等两大工程。' },
  ],
  right: [
    { text: '专班下设综合协调组、督导检查组、宣传报道组3个工作组。' },
    { text: '领导小组下设三个工作组，分别为综合组、项目组和督查组。' },
    { text: '会议审议通过了《招标办法》《采购办法》两项制度。' },
    { text: '印发《招标办法》《采购办法》等12项制度。' },
    { text: '先后经历了12月3日、12月18日和1月6日3次强降雪过程。' },
    { text: '建成养老服务、文化活动5个中心，新建市、县两级平台。' },
  ],
}
