import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 由于受极端天气影响；部分路段出现积水: what only says why, for what or under which conditions. */
const ADVERBIAL =
  /(?<=(?:^|[。；])(?:(?:由于|因为|为了|为(?:进一步|深入|切实|全面|认真|贯彻|做好|加强|规范|确保)|随着|通过|经过|鉴于)[^，。；：]{4,40}|(?:根据|按照|依据)[^，。；：]{2,40}(?:意见|要求|部署|安排|精神|规定|分工|计划|方案|情况|原则|标准|批示|指示|条例|办法|实际|需要|预报|》|）)))；(?!(?:由于|因为|为了?|根据|按照|依据|随着|通过|经过|鉴于|[一二三四五六七八九十]是|（))/g
/** 虽然取得成绩；但还有差距 */
const CONCESSION = /(?<=(?:^|[。；，])(?:虽然|尽管|虽)[^。；：]{3,40})；(?=(?:但|然而|可是|不过|却|仍))/g
/** 只有……；才能……, 如果……；就…… */
const CONDITION = /(?<=(?:^|[。；，])(?:只有|只要|如果|一旦|若|即使)[^。；：]{3,40})；(?=(?:才|就|便|那么|也))/g
/** 由于位阶较低；因此难以适应 */
const THEREFORE = /(?<=(?:由于|因为)[^。；：]{3,40})；(?=(?:因此|所以|因而|从而|导致|使得?)[^。；]{3,40}[。，])/g
const SEMICOLONS = [THEREFORE, ADVERBIAL, CONCESSION, CONDITION]

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of SEMICOLONS)
    for (const { from, to } of matchesOf(pattern, text)) yield { from: from - 2, to, fix: { from, to, text: '，' } }
}

/** A semicolon between an adverbial or a subordinate clause and what it belongs to. */
export const clauseSemicolon: PassageRule = {
  id: 'NEG-PUNCT-SEMICOLON-CLAUSE',
  scope: 'passage',
  reads: 'shadow',
  family: 'punctuation',
  severity: 'warn',
  name: '句内停顿误用分号',
  message: '“{{text}}”前后不是并列分句，应用逗号。',
  source: 'GB/T 15834-2011 4.6；《图书编校质量差错认定细则》第三十条',
  fixes: 'suggested',
  finds: SEMICOLONS,
  check,
  wrong: [
    { text: '由于受极端天气影响；部分路段出现积水。' },
    { text: '虽然取得了一定成绩；但与先进地区相比还有差距。' },
    { text: '为进一步加强机关管理；现就有关事项通知如下：' },
    { text: '作为规范性文件，由于法律位阶较低；因此难以适应管理需要，亟待修订。' },
    { text: '只有压实责任；才能取得实效。' },
  ],
  right: [
    { text: '为群众办实事；为企业解难题。' },
    { text: '虽然取得了一定成绩，但还有差距；虽然条件改善，但基础不牢。' },
    { text: '根据多数党员的意见提出初步人选；支部委员会讨论后确定候选人。' },
    { text: '根据职责分工落实的，由牵头部门负责；其他事项另行研究。' },
  ],
}
