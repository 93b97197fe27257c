import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayMatch } from '#shared/rules/lookup/may-match.ts'
import { neededBy } from '#shared/rules/lookup/needed.ts'

describe('what every match of a pattern needs', () => {
  it.each([
    [/的推进/g, [['的推'], ['推进']]],
    [/(?<=应(\p{Script=Han}))[近进劲禁](?=\1)/gu, [['应'], ['近', '进', '劲', '禁']]],
    [/加快(?=.{0,6}(?:力度|步伐))/g, [['加快'], ['力度', '步伐']]],
    [/(\d{4})年(?!度)/g, [['年'], [...'0123456789']]],
    [/。{3,}|…/g, [['。。', '…']]],
    [/全?市|区/g, [['市', '区']]],
    [
      /第[一二]条/g,
      [
        ['第一', '第二'],
        ['一条', '二条'],
      ],
    ],
    [/[-–\u4e59]|[\t\u3000][Ａ-Ｃ]/g, [['-', '–', '乙', '\tＡ', '\tＢ', '\tＣ', '　Ａ', '　Ｂ', '　Ｃ']]],
    [/[一-龥]|[\s，]|[\n-]/g, []],
    [/(?:关于)?\p{Script=Han}*/gu, []],
    [/甲|\d?/g, []],
    [/[^，。]+|[a-z]/g, []],
    [/www/gi, []],
  ])('is read from %s', (pattern, expected) => {
    expect(neededBy(pattern)).toEqual(expected)
  })

  it('always stands in a text in which the pattern matches', () => {
    fc.assert(
      fc.property(
        pattern(),
        fc.array(fc.string({ unit: letter(), maxLength: 14 }), { maxLength: 8 }),
        (source, texts) => {
          const one = new RegExp(source, 'gu')
          for (const text of texts) if (text.search(one) >= 0) expect([text, mayMatch(one, text)]).toEqual([text, true])
        },
      ),
      { numRuns: 2000 },
    )
  })
})

function letter() {
  return fc.constantFrom(...'甲乙丙1。𠮷')
}

/** Patterns of every form that rules use, over few letters, so that they match often. */
function pattern(): fc.Arbitrary<string> {
  const { any } = fc.letrec<{ any: string; part: string; atom: string }>((tie) => ({
    atom: fc.oneof(
      { maxDepth: 3 },
      letter(),
      fc.constantFrom(
        '\\d',
        '.',
        '[^甲]',
        '[甲乙]',
        '[丙。]',
        '[甲-丙]',
        '[-甲]',
        '[1-3甲]',
        '[\\u4e58-\\u4e5a。]',
        '[\\d乙-]',
        '[\\s甲]',
        '\\p{Script=Han}',
        '\\u4e59',
        '\\。',
        '^',
        '$',
      ),
      fc
        .tuple(fc.constantFrom('(', '(?:', '(?<name>', '(?=', '(?!', '(?<=', '(?<!'), tie('any'))
        .map(([sign, inside]) => `${sign}${inside})`),
    ),
    part: fc
      .tuple(tie('atom'), fc.constantFrom('', '', '', '?', '*', '+', '+?', '{2}', '{0,2}', '{1,3}?', '{2,}'))
      .map(([atom, often]) => (/^[\^$]|^\(\?<?[=!]/.test(atom) ? atom : atom + often)),
    any: fc
      .array(
        fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
        { minLength: 1, maxLength: 3 },
      )
      .map((alternatives) => alternatives.join('|')),
  }))
  return any.filter(isPattern)
}

function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'gu')
    return true
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}
