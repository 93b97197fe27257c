import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { SURNAMES } from '../surnames.ts'
import { matchesOf, type Range } from '../text.ts'

/** 督查室副主任杜明: the deputy of a post or its holder, with one character of what it belongs to. */
const POST =
  /((?!副)\p{Script=Han})?(副?)(主任|书记|局长|市长|县长|区长|镇长|乡长|部长|院长|校长|科长|处长|秘书长|检察长|主席|经理|支队长|大队长)(\p{Script=Han}{2,3}?)(?=同志|[，。；：、）]|$|主持|出席|参加|强调|指出|讲话|带队|任|负责|要求|牵头|关于|就|作|在|对|到|率|等)/gu

/** Posts that stand without a body, of which a text has one. */
const HEADS: ReadonlySet<string> = new Set(['市长', '县长', '区长', '镇长', '乡长'])

interface Held extends Range {
  readonly name: string
  readonly post: string
  readonly isDeputy: boolean
}

const CHAIN = /(?:[\u4e00-\u9fff]{2,10}、){1,3}$/
/** 市委副书记: a secretary by the two characters of what he is secretary of, for 党工委 has one too. */
const SECRETARY = /(\p{Script=Han}委)(副?)书记$/u
const CHAIN_WITHIN = 32

type Post = Pick<Held, 'post' | 'isDeputy'>

function secretaryIn(written: string): readonly Post[] {
  const [, body, deputy] = SECRETARY.exec(written) ?? []
  return body === undefined ? [] : [{ post: `${body}书记`, isDeputy: deputy !== '' }]
}

/** The posts of a person before his name: the last one, and a secretary's in the row before it. */
function postsAt(
  text: string,
  from: number,
  { body, deputy, post }: Readonly<Record<string, string>>,
): readonly Post[] {
  const start = from + (body?.length ?? 0)
  const [chain = ''] = CHAIN.exec(text.slice(Math.max(0, from - CHAIN_WITHIN), from)) ?? []
  const others = chain.split('、').flatMap(secretaryIn)
  if (post === '书记') return [...others, ...secretaryIn(text.slice(Math.max(0, start - 2), start) + deputy + post)]
  return [...others, { post: HEADS.has(post ?? '') ? `${post}` : `${body}${post}`, isDeputy: deputy !== '' }]
}

const heldIn = perPassage(({ text }: Passage): readonly Held[] =>
  [...matchesOf(POST, text)]
    .filter(({ 1: body = '', 4: name = '' }) => SURNAMES.has(name.charAt(0)) && !/[、，任和]/.test(body))
    .filter(({ 1: body = '', 3: post = '' }) => body !== '' || HEADS.has(post))
    .flatMap(({ from, to, 1: body = '', 2: deputy = '', 3: post = '', 4: name = '' }) =>
      postsAt(text, from, { body, deputy, post }).map((held) => ({ ...held, from: from + body.length, to, name })),
    ),
)

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const known = new Map<string, Held>()
  for (const passage of passages)
    for (const held of heldIn(passage)) {
      const key = `${held.name} ${held.post}`
      const before = known.get(key)
      known.set(key, before ?? held)
      if (before !== undefined && before.isDeputy !== held.isDeputy)
        yield { passage, from: held.from, to: held.to, params: { other: before.isDeputy ? '副职' : '正职' } }
    }
}

/** A person who holds a post in one place and is its deputy in another. */
export const twoPosts: DocumentRule = {
  id: 'NEG-CONSISTENT-POST',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '同一人职务前后不一致',
  message: '“{{text}}”在前文是{{other}}，请核对职务。',
  source: '《党政机关公文处理工作条例》第二十条第四项（内容准确）',
  fixes: 'none',
  check,
  wrong: [
    { text: '由市信访局局长林海波任组长。\n日常工作由市信访局副局长林海波负责。' },
    { text: '副市长陈立新主持会议。\n会上，市长陈立新作了讲话。' },
    { text: '出席会议的有市委副书记、代市长杨帆同志。\n市委书记杨帆同志作了讲话。' },
  ],
  right: [
    { text: '由市信访局局长林海波任组长。\n日常工作由市信访局副局长方旭负责。' },
    { text: '区委副书记、街道党工委书记陈立新主持。' },
    { text: '县委副书记、县长罗志远主持。\n县委副书记罗志远强调，县长罗志远要求。' },
  ],
}
