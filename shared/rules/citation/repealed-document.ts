import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const CIVIL_CODE = '《中华人民共和国民法典》（2021年1月1日施行）'
const REGULATIONS = '《党政机关公文处理工作条例》（2012年7月1日施行）'
/** Names of laws and regulations that are no longer in force, with what took their place. */
export const REPLACED: Readonly<Record<string, string>> = {
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
  城市流浪乞讨人员收容遣送办法: '《城市生活无着的流浪乞讨人员救助管理办法》（2003年8月1日施行）',
  城市房屋拆迁管理条例: '《国有土地上房屋征收与补偿条例》（2011年1月21日施行）',
  治安管理处罚条例: '《中华人民共和国治安管理处罚法》',
  食品卫生法: '《中华人民共和国食品安全法》（2009年6月1日施行）',
  人口与计划生育管理条例: '《中华人民共和国人口与计划生育法》',
  城市规划法: '《中华人民共和国城乡规划法》（2008年1月1日施行）',
  档案法实施办法: '《中华人民共和国档案法实施条例》（2024年3月1日施行）',
  企业劳动争议处理条例: '《中华人民共和国劳动争议调解仲裁法》（2008年5月1日施行）',
  党政领导干部选拔任用工作暂行条例: '《党政领导干部选拔任用工作条例》',
  '中国共产党党内监督条例（试行）': '《中国共产党党内监督条例》（2016年10月27日施行）',
  中国共产党党员领导干部廉洁从政若干准则: '《中国共产党廉洁自律准则》（2016年1月1日施行）',
  关于实行党风廉政建设责任制的规定: '《党委（党组）落实全面从严治党主体责任规定》',
  中国共产党地方组织选举工作暂行条例: '《中国共产党地方组织选举工作条例》（2020年12月28日施行）',
  中国共产党基层组织选举工作暂行条例: '《中国共产党基层组织选举工作条例》（2020年7月13日施行）',
  '中国共产党和国家机关基层组织工作条例（试行）': '《中国共产党党和国家机关基层组织工作条例》',
  '干部教育培训工作条例（试行）': '《干部教育培训工作条例》',
  事业单位工作人员考核暂行规定: '《事业单位工作人员考核规定》（2023年1月12日施行）',
  '公务员考核规定（试行）': '《公务员考核规定》（2020年12月28日施行）',
  国家行政机关公文格式: 'GB/T 9704-2012《党政机关公文格式》',
  国家公务员暂行条例: '《中华人民共和国公务员法》',
  国家公务员条例: '《中华人民共和国公务员法》',
  外资企业法: '《中华人民共和国外商投资法》（2020年1月1日施行）',
  中外合资经营企业法: '《中华人民共和国外商投资法》（2020年1月1日施行）',
  中外合作经营企业法: '《中华人民共和国外商投资法》（2020年1月1日施行）',
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
