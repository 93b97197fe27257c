import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, KindFacts, RuledDocument } from '../rule.ts'
import { isWithin, matchesOf, quotationsOf, type Range } from '../text.ts'

/** Commands, which nobody gives to those above or beside. */
const COMMANDS: readonly RegExp[] = [
  /(?:请|望|希望|敬请|务请|要求)(?:贵|你)[^，。；]{0,10}?(?:务必|必须|一定要|不得|立即|马上|迅速)/g,
  /(?:贵(?:单位|公司|[局厅委办市县区省部院校司])|你(?:单位|公司|[局办委厅部院校]))[^，。；]{0,6}?(?:必须|务必|不得)/g,
  /(?:不得|不可|切勿|切莫)(?:延误|有误|拖延|推诿|耽误|贻误)(?=[。，；！]|$)/g,
  /(?:希望|望|请)(?:贵|你|上级|市委|市政府|省委|省政府)[^，。；]{0,8}?(?:认真研究，?抓紧落实|认真贯彻|贯彻执行|严格执行|抓紧落实|认真落实|高度重视)/g,
  /(?<![渴盼期希])望(?:速|即|火速|从速|尽快)(?:批|复|办|拨|函复|批准|批复|答复|拨付)|速(?:批|复)为[盼要荷]|(?:现|特)(?:责成|责令|勒令)/g,
]
/** Begging and thanks, which are for letters between persons. */
const BEGGING: readonly RegExp[] = [
  /拜托(?!书)|央求|劳驾|(?<![不难])麻烦(?=各|你|您|贵|大家)|不胜感激|感激不尽|烦劳|求求|跪求|叩谢|(?<=我[局办委市县区院校]|特此|在此)恳求/g,
  /(?<=^|[。！])(?:谢谢(?:合作|配合|支持|大家)?|多谢|感谢您的(?:支持|配合|合作))[。！!]?$/g,
]
/** An order that leaves it to those who get it. */
const LOOSE: readonly RegExp[] = [
  /(?:如果|若|如)?方便的话|有空(?:的时候|的话|时)|有时间的话|大家(?:可以|都)?(?:先)?(?:看一下|看看|看下)|(?:看一下|看下|看看)附件/g,
]

type Tone = 'command' | 'begging' | 'loose'
const PATTERNS: readonly (readonly [tone: Tone, patterns: readonly RegExp[]])[] = [
  ['command', COMMANDS],
  ['begging', BEGGING],
  ['loose', LOOSE],
]

interface Place extends Range {
  readonly variant: Tone
}

/** Places outside quotations where the tone may not fit; null where there is none, as nearly everywhere. */
const placesIn = perPassage((passage: Passage): readonly Place[] | null => {
  const places = PATTERNS.flatMap(([variant, patterns]) =>
    patterns.flatMap((pattern) => matchesOf(pattern, passage.text).map(({ from, to }) => ({ from, to, variant }))),
  )
  const said = places.filter(({ from }) => !isWithin(quotationsOf(passage), from))
  return said.length === 0 ? null : said
})

/** Kinds for everybody, who may be thanked. */
const PUBLIC_KINDS: ReadonlySet<string> = new Set(['公告', '通告'])

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (kind.group !== 'statutory') return
  for (const passage of passages) {
    const places = placesIn(passage)
    if (places !== null) yield* unfitFor(kind, passage, places)
  }
}

function* unfitFor(kind: KindFacts, passage: Passage, places: readonly Place[]): Generator<DocumentHit> {
  const isFit: Readonly<Record<Tone, boolean>> = {
    command: kind.direction !== 'upward' && kind.direction !== 'lateral',
    begging: PUBLIC_KINDS.has(kind.name),
    loose: false,
  }
  for (const place of places) if (!isFit[place.variant]) yield { passage, ...place }
}

const LETTER: KindFacts = { name: '函', group: 'statutory', direction: 'lateral' }
const REQUEST: KindFacts = { name: '请示', group: 'statutory', direction: 'upward' }
const NOTICE: KindFacts = { name: '通知', group: 'statutory', direction: 'downward' }

/** A tone that does not fit those who are written to. */
export const tone: DocumentRule = {
  id: 'NEG-WORD-TONE',
  scope: 'document',
  family: 'wording',
  severity: 'warn',
  name: '语气与行文方向不符',
  message: '“{{text}}”：{{problem}}。',
  variants: {
    command: '向上级或不相隶属机关行文不用命令语气，宜用“请予”“请于……前函复”等',
    begging: '公文不用个人书信的恳求、致谢语，宜用“请予支持”等',
    loose: '公文要求应当明确，请写明时限和做法',
  },
  source: '《党政机关公文处理工作条例》第十九条；实务',
  fixes: 'none',
  check,
  wrong: [
    { text: '请贵单位务必于5月20日前函复，不得延误。', kind: LETTER },
    { text: '希望贵厅认真研究，抓紧落实。', kind: REQUEST },
    { text: '望速批准。', kind: REQUEST },
    { text: '现责成市财政局拨付经费50万元。', kind: REQUEST },
    { text: '拜托各位领导多多支持。', kind: REQUEST },
    { text: '请予支持。谢谢合作！', kind: LETTER },
    { text: '如果方便的话，请各单位于5月20日前报送。', kind: NOTICE },
  ],
  right: [
    { text: '请贵单位于5月20日前函复，请予支持为盼。', kind: LETTER },
    { text: '工程必须于汛期前完工，我局已责成施工单位整改。', kind: REQUEST },
    { text: '请各单位务必于5月20日前报送，不得延误。', kind: NOTICE },
    { text: '希望贵方一如既往给予支持。', kind: LETTER },
  ],
}
