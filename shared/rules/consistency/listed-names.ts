import { countOf } from '../count-words.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { SURNAMES } from '../surnames.ts'
import { matchesOf } from '../text.ts'

const NUMBER = '([两二三四五六七八九十]|\\d{1,2})'
/** 3个乡镇（青石镇、柳河镇、东山镇） */
const IN_BRACKETS = new RegExp(
  `(?<![第\\d分之])${NUMBER}(?:个|家|名|位|所|条)?(?:\\p{Script=Han}{0,4}?)(乡镇|镇|街道|县区|县|村|社区|部门|单位|企业|公司|学校|医院|同志|人|干部|代表|专家)[（(]([^（）()。；]{4,120})[）)]`,
  'gu',
)
/** 张明、李强、王伟3名同志 */
const PEOPLE = new RegExp(
  `((?:\\p{Script=Han}{2,3}、){1,9}(?:(?!等)\\p{Script=Han}){2,3})(等)?${NUMBER}(?:[名位](?:同志|干部|代表|专家|人员|委员)|同志|人(?![民员次大才均以]))`,
  'gu',
)
/** What the names of each kind end with; people's begin with a surname. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  ...{ 乡镇: /[乡镇]$/, 镇: /镇$/, 街道: /街道$/, 县区: /[县区]$/, 县: /县$/, 村: /村$/, 社区: /社区$/ },
  ...{ 部门: /[局委办部会院室处科社联]$|中心$|政府$/, 单位: /[局委办部会院室处科社联行站校]$|中心$|公司$|政府$/ },
  ...{ 企业: /公司$|[厂社]$|集团$/, 公司: /公司$|集团$/, 学校: /[学校院园]$/, 医院: /院$|中心$/ },
}

/** A name of two or three characters with a known surname. */
function isPerson(name: string): boolean {
  return /^\p{Script=Han}{2,3}$/u.test(name) && SURNAMES.has(name.charAt(0))
}

function areNames(kind: string, names: readonly string[]): boolean {
  const ending = ENDINGS[kind]
  if (ending === undefined) return names.every(isPerson)
  // 14个乡镇（街道、园区） names kinds, not places.
  return names.every((name) => name.length > 2 && ending.test(name))
}

function* check({ text }: Passage): Generator<Hit> {
  if (!text.includes('、')) return
  for (const { from, to, 1: numeral = '', 2: kind = '', 3: list = '' } of matchesOf(IN_BRACKETS, text)) {
    const names = list.split(/[、，和]/).map((name) => name.trim())
    const isWrong = names.length > 1 && areNames(kind, names) && names.length !== countOf(numeral)
    if (isWrong) yield { from, to, params: { count: countOf(numeral), names: names.length } }
  }
  for (const { from, to, 1: list = '', 2: andOthers, 3: numeral = '' } of matchesOf(PEOPLE, text)) {
    const names = list.split('、')
    const count = countOf(numeral)
    const differs = andOthers === undefined ? names.length !== count : names.length > count
    const isWrong = differs && names.slice(1).every(isPerson)
    if (isWrong) yield { from, to, params: { count: countOf(numeral), names: names.length } }
  }
}

/** A number beside names of places, bodies or people of which there are more or fewer. */
export const listedNames: PassageRule = {
  id: 'NEG-LISTED-NAMES',
  scope: 'passage',
  reads: 'shadow',
  family: 'consistency',
  severity: 'block',
  name: '名单的个数与所列名称不符',
  message: '列了{{names}}个名称，数字是{{count}}，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  finds: [IN_BRACKETS, PEOPLE],
  check,
  wrong: [
    { text: '在3个乡镇（青石镇、柳河镇、东山镇、西岭镇）开展试点。' },
    { text: '由张明、李强、王伟、赵刚3名同志组成工作组。' },
    { text: '张明、李强、王伟、赵刚等3人作交流发言。' },
  ],
  right: [
    { text: '在3个乡镇（青石镇、柳河镇、东山镇）开展试点。' },
    { text: '全市14个乡镇（街道、园区）全部完成。' },
    { text: '由张明、李强、王伟3人组成工作组。' },
    { text: '张明、李强、王伟等10名同志受到表彰。' },
  ],
}
