import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** A syllable with a tone mark, alone in brackets behind a character. A plain (a) is a number, not a reading. */
const NOTE = /(?<=\p{Script=Han})[(（][a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}[)）]/gu

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(NOTE, text)) yield { from, to, fix: { from, to, text: '' } }
}

/** Readings that a web page has put behind characters. */
export const pinyinNote: PassageRule = {
  id: 'NEG-NOISE-PINYIN',
  scope: 'passage',
  family: 'pasteNoise',
  severity: 'block',
  name: '正文夹带拼音注音',
  message: '“{{text}}”是网页粘贴带入的注音，应删除。',
  source: '《党政机关公文处理工作条例》第二十条第四项（文字、标点规范）',
  fixes: 'safe',
  finds: [NOTE],
  check,
  wrong: [{ text: '建設(shè)是关键' }, { text: '关（guān）键' }],
  right: [{ text: '第三条（a）款' }, { text: '建设是关键' }],
}
