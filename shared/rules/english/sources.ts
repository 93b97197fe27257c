/** Where rules come from, in English; standards by their numbers need no entry. */
const SOURCES: Readonly<Record<string, string>> = {
  实务: 'practice',
  公历: 'calendar',
  公历推算: 'calendar',
  统计用语规范: 'usage of statistics',
  新闻报道规范: 'usage of the press',
  现代汉语语法: 'grammar of modern Chinese',
  第一批异形词整理表: 'First Table of Variant Words',
  '党的全国代表大会报告、中央文件的固定提法': 'fixed wordings of congress reports and central documents',
  国家法律法规数据库: 'National Database of Laws and Regulations',
  本单位表述库: 'approved passages of the office',
  本单位人员职务名册: 'registry of posts of the office',
  本单位机构名录: 'registry of bodies of the office',
  本单位精文简会要求: 'limits of the office',
  '零差错要求：时间准确': 'zero errors: right times',
  '零差错要求：数据自洽': 'zero errors: numbers agree',
  '零差错要求：前后一致': 'zero errors: the text agrees with itself',
  '零差错要求：不重不漏': 'zero errors: nothing twice',
  '零差错要求：文稿之间一致': 'zero errors: documents agree',
}

/** Works and laws by their titles, before numbers of articles are put into English. */
const TITLES: readonly (readonly [string, string])[] = [
  ['《党政机关公文处理工作条例》', 'Regulations on Official Documents (2012)'],
  ['《图书编校质量差错认定细则》', 'Rules on Errors in Books (2005)'],
  ['《通用规范汉字表》（2013）', 'Table of Standard Characters (2013)'],
  ['《国家通用语言文字法》', 'Law on the Common Language'],
  ['《现代汉语词典》', 'Dictionary of Modern Chinese'],
  ['《深化党和国家机构改革方案》（2018）', 'Plan of the Reform of Institutions (2018)'],
  ['《党和国家机构改革方案》（2023）', 'Plan of the Reform of Institutions of the Party and the State (2023)'],
  ['《民族区域自治法》', 'Law on Regional Ethnic Autonomy'],
  ['《中华人民共和国行政区划简册》', 'Handbook of Administrative Divisions'],
  ['《关于正确使用涉台宣传用语的意见》（2016）', 'Opinions on Terms about Taiwan (2016)'],
  ['《整治形式主义为基层减负若干规定》（2024）', 'Provisions on Easing Burdens (2024)'],
  ['沿用2000年《国家行政机关公文处理办法》', 'kept from the Measures of 2000 on documents of administrations'],
]

/** What articles are about, in brackets behind them. */
const NOTES: readonly (readonly [string, string])[] = [
  ['（文字、标点规范）', ': characters and marks'],
  ['（人名、时间、数字准确）', ': names, times, numbers'],
  ['（人名准确）', ': names'],
  ['（时间准确）', ': times'],
  ['（数字准确）', ': numbers'],
  ['（内容准确）', ': content'],
  ['（多字）', ': superfluous characters'],
  ['（漏字）', ': missing characters'],
  ['（颠倒字）', ': characters turned round'],
  ['（精文简会）', ': paperwork reduction'],
  ['图例', ' figures'],
]

const DIGITS = '〇一二三四五六七八九'

/** 第二十条 up to 第九十九条 as 20 and 99. */
function numberOf(words: string): number {
  const [tens = '', ones = ''] = words.includes('十') ? words.split('十') : ['〇', words]
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones))
}

function partInEnglish(part: string): string {
  const known = SOURCES[part]
  if (known !== undefined) return known
  const named = [...TITLES, ...NOTES].reduce((text, [chinese, english]) => text.replaceAll(chinese, english), part)
  return named
    .replace(/第([一二三四五六七八九十]+(?:、[一二三四五六七八九十]+)+)条/g, (_, list: string) => {
      return `, art. ${list.split('、').map(numberOf).join(', ')}`
    })
    .replace(/第([一二三四五六七八九十]+)条/g, (_, words: string) => `, art. ${numberOf(words)}`)
    .replace(/第([一二三四五六七八九十]+)项/g, (_, words: string) => `(${numberOf(words)})`)
    .replace(/第(\d+)章/g, 'ch. $1')
    .replaceAll('附录', 'annex ')
    .replace(/^实务（(.*)）$/, 'practice ($1)')
    .replace(/^实务/, 'practice')
    .replaceAll('、', ', ')
    .replace(/(?:, ){2,}/g, ', ')
}

/** The source of a rule in English, part by part; what an office wrote itself stays as it is. */
export function sourceInEnglish(source: string): string {
  return source.split('；').map(partInEnglish).join('; ')
}
