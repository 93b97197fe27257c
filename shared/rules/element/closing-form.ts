import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

interface Place extends Range {
  readonly variant: string
}

const FORMS: readonly (readonly [pattern: RegExp, variant: string])[] = [
  [/是否(?:妥否|当否|可否|妥当否)|(?:妥否|当否|可否)(?:与否|如何|是否)/g, 'doubled'],
  [/(?<=^|[。；])(?:妥否|当否|可否)[？?](?=请)|(?<=^|[。；])(?:妥否|当否|可否)(?=请)/g, 'comma'],
  [/(?<=特此|专此|谨此)(?:通知|通报|通告|公告|报告|请示|函告|函复|函达|批复)[！!]/g, 'mark'],
  [
    /^\s*此致[，。！]?\s*$|^\s*敬礼[。！!]?\s*$|^\s*此致[\s，]*敬礼[。！!]?\s*$|^\s*(?:顺颂|敬颂|顺祝|敬祝|恭祝)[^。；]{2,10}[。！!]?\s*$/g,
    'greeting',
  ],
  [
    /(?:特此|专此|谨此)(?:请示|报告|函告|通知)[，,](?:请(?:予)?批准)?为[盼荷]|(?:遵照执行|贯彻执行|认真落实|抓好落实)为[盼荷]/g,
    'piled',
  ],
]
/** 请务必批准: nobody tells those above what they must. */
const URGING =
  /(?:请|恳请|望|希)(?:市政府|市委|县政府|县委|区政府|区委|上级|领导)?(?:务必|必须|一定|尽快|从速|抓紧|立即|火速)(?:予以|给予)?(?:批准|批复|批示|审批|同意)/g

const placesOf = perPassage(({ kind, text }: Passage): readonly Place[] =>
  kind === 'title'
    ? []
    : FORMS.flatMap(([pattern, variant]) => matchesOf(pattern, text).map(({ from, to }) => ({ from, to, variant }))),
)
const urgingOf = perPassage(({ text }: Passage): readonly Range[] => [...matchesOf(URGING, text)])

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  const end = passages.findIndex((passage) => passage.kind === 'attachmentLabel')
  const own = end < 0 ? passages : passages.slice(0, end)
  if (kind.group === 'statutory' || kind.name.endsWith('通知')) yield* formsIn(own, kind.direction === 'upward')
  else if (passages.some((passage) => passage.kind === 'title')) yield* greetingsIn(own)
}

function* formsIn(passages: readonly Passage[], isUpward: boolean): Generator<DocumentHit> {
  for (const passage of passages) {
    for (const { from, to, variant } of placesOf(passage)) yield { passage, from, to, variant }
    for (const { from, to } of isUpward ? urgingOf(passage) : []) yield { passage, from, to, variant: 'urging' }
  }
}

/** Papers of other kinds close as they like, but not as letters between persons do. */
function* greetingsIn(passages: readonly Passage[]): Generator<DocumentHit> {
  for (const passage of passages)
    for (const { from, to, variant } of placesOf(passage))
      if (variant === 'greeting') yield { passage, from, to, variant }
}

/** A closing that is doubled, urges, or belongs into a letter between persons. */
export const closingForm: DocumentRule = {
  id: 'NEG-CLOSING-FORM',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '结束语写法不当',
  message: '“{{text}}”：{{problem}}。',
  variants: {
    doubled: '“妥否”已含“是否”之意，写作“妥否，请批示”',
    comma: '写作“妥否，请批示”，中间用逗号',
    mark: '公文结束语不用感叹号，用句号或者不加标点',
    greeting: '公文不用书信的问候语，请删除',
    piled: '结束语不必叠加“为盼”“为荷”',
    urging: '上行文的请求语应当得体，不用催促、命令的语气',
  },
  source: '实务',
  fixes: 'none',
  check,
  wrong: [
    { text: '现转发给你们，请遵照执行为盼。' },
    { text: '是否妥否，请批示。', kind: { name: '请示', group: 'statutory', direction: 'upward' } },
    { text: '妥否？请批示。', kind: { name: '请示', group: 'statutory', direction: 'upward' } },
    { text: '特此通知！' },
    { text: '此致\n敬礼', kind: { name: '函', group: 'statutory', direction: 'lateral' } },
    { text: '特此请示，请批准为荷。', kind: { name: '请示', group: 'statutory', direction: 'upward' } },
    { text: '以上请示，请尽快批准。', kind: { name: '请示', group: 'statutory', direction: 'upward' } },
  ],
  right: [
    { text: '妥否，请批示。', kind: { name: '请示', group: 'statutory', direction: 'upward' } },
    { text: '特此通知。' },
    { text: '请予支持为盼。', kind: { name: '函', group: 'statutory', direction: 'lateral' } },
    { text: '此致\n敬礼', kind: { name: '讲话', group: 'office', direction: 'any' } },
  ],
}
