import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const CIVIL_CODE = '《中华人民共和国民法典》（2021年1月1日施行）'
const REGULATIONS = '《党政机关公文处理工作条例》（2012年7月1日施行）'
/** Laws and regulations that are no longer in force, with what took their place. */
const REPLACED: Readonly<Record<string, string>> = {
  合同法: CIVIL_CODE,
  物权法: CIVIL_CODE,
  婚姻法: CIVIL_CODE,
  继承法: CIVIL_CODE,
  收养法: CIVIL_CODE,
  担保法: CIVIL_CODE,
  侵权责任法: CIVIL_CODE,
  民法通则: CIVIL_CODE,
  民法总则: CIVIL_CODE,
  国家行政机关公文处理办法: REGULATIONS,
  中国共产党机关公文处理条例: REGULATIONS,
  信访条例: '《信访工作条例》（2022年5月1日施行）',
  行政监察法: '《中华人民共和国监察法》（2018年3月20日施行）',
}
const CITED = new RegExp(`《(?:中华人民共和国)?(${Object.keys(REPLACED).join('|')})》`, 'g')
const IS_HISTORY = /废止|失效|原|取代|代替|同时停止/

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: name = '' } of matchesOf(CITED, text)) {
    const around = text.slice(Math.max(0, from - 8), from) + text.slice(to, to + 12)
    if (!IS_HISTORY.test(around)) yield { from, to, params: { right: REPLACED[name] ?? '' } }
  }
}

/** A law or regulation cited that is no longer in force. */
export const repealedDocument: PassageRule = {
  id: 'NEG-CITE-REPEALED',
  scope: 'passage',
  reads: 'shadow',
  family: 'citation',
  severity: 'warn',
  name: '引用已废止的法规',
  message: '“{{text}}”已经废止，现行的是{{right}}，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第二项',
  fixes: 'none',
  finds: [CITED],
  check,
  wrong: [{ text: '依据《中国共产党机关公文处理条例》' }, { text: '按照《中华人民共和国合同法》规定' }],
  right: [{ text: '《国家行政机关公文处理办法》已经废止' }, { text: '依据《党政机关公文处理工作条例》' }],
}
