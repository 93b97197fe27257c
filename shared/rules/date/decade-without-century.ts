import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const DECADE = /(?<![\d世纪、至—和到])([2-9]0)年代(?!人)/g
const CENTURY = '世纪'
/** A century said before holds for the decades behind it. */
const REACH = 40

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 0: decade } of matchesOf(DECADE, text)) {
    if (text.slice(Math.max(0, from - REACH), from).includes(CENTURY)) continue
    const right = `20世纪${decade}`
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
}

/** 80年代 without its century. */
export const decadeWithoutCentury: PassageRule = {
  id: 'NEG-DATE-DECADE',
  scope: 'passage',
  reads: 'shadow',
  family: 'date',
  severity: 'warn',
  name: '年代未写世纪',
  message: '“{{text}}”没有写明世纪，宜写作“{{right}}”。',
  source: 'GB/T 15835-2011 4.1.3、附录A；实务',
  fixes: 'suggested',
  finds: [DECADE],
  check,
  wrong: [{ text: '部分校舍建于80年代' }, { text: '始建于70年代末' }],
  right: [
    { text: '部分校舍建于20世纪80年代' },
    { text: '20世纪70年代、80年代修建的水渠，90年代起多次加固' },
    { text: '上世纪60年代' },
    { text: '引进80后、90后青年人才' },
    { text: '1980年代以来' },
  ],
}
