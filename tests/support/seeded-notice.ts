import { cleanParagraphs } from './clean-paragraphs.ts'

/** A place that is wrong on purpose: the words, and what they must read afterwards. */
export interface SeededError {
  readonly wrong: string
  readonly right: string
}

/** Half-width marks: each is made right without a look, all at once. */
const MECHANICAL: readonly string[] = [
  '各科室要高度重视,压实责任,',
  '统筹安排:既要抓进度,又要抓质量;',
  '值班人员(含带班领导)要坚守岗位,',
  '遇有突发情况怎么办?先报告,再处置!',
  '信息报送要做到:首报快,续报准,终报全,',
  '交接班要做到:事项清,资料清,责任清;',
  '应急物资(车辆、通信、药品)要备齐,',
  '领导带班要到位:人在岗,心在岗,',
]

/** Mistakes that need an eye each. The first four block. */
export const SEEDED_BY_HAND: readonly SeededError[] = [
  { wrong: '2026年2月30日', right: '2026年2月28日' },
  { wrong: '2026年11月23日（星期三）', right: '2026年11月23日（星期一）' },
  { wrong: '××科', right: '综合科' },
  { wrong: '3千元', right: '3000元' },
]

/** What reads like a mistake and is one; the person lets it stand with a reason. */
export const SEEDED_WARNING = '精减会议'

/** What a notice of that length takes of clean texts. */
const CLEAN_CHARACTERS = 3_300

/** The body of a notice of some 3,800 characters with every seeded error in it. */
export function seededBody(): string {
  const [first, second, third, fourth] = SEEDED_BY_HAND.map(({ wrong }) => wrong)
  const wrong = [
    ...MECHANICAL.map((words) => `${words}确保值班工作不出差错。`),
    `请于${first}前报送值班表。`,
    `值班工作会议定于${second}召开。`,
    `联系单位为${third}，请按时联系。`,
    `值班补助按每人${fourth}以内掌握。`,
    `各单位要带头${SEEDED_WARNING}，腾出时间抓落实。`,
  ]
  return [...wrong, ...someCleanParagraphs()].join('\n')
}

function someCleanParagraphs(): readonly string[] {
  let length = 0
  return cleanParagraphs().filter((paragraph) => {
    length += paragraph.length
    return length <= CLEAN_CHARACTERS
  })
}

/** How many half-width marks there are to be corrected at once. */
export const MECHANICAL_MARKS = [...MECHANICAL.join('')].filter((character) => /[,:;?!()]/.test(character)).length
