import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { addressesOf, isWithin, matchesOf } from '../text.ts'

/** Symbols of units in letters of the wrong case, with the right ones. */
const RIGHT: Readonly<Record<string, string>> = {
  ...{ KG: 'kg', Kg: 'kg', KM: 'km', Km: 'km', CM: 'cm', Cm: 'cm', MM: 'mm', Mm: 'mm', MG: 'mg', ML: 'mL' },
  ...{ Kw: 'kW', kw: 'kW', KW: 'kW', Mw: 'MW', mw: 'MW', KV: 'kV', Kv: 'kV', kv: 'kV', KVA: 'kV·A', kva: 'kV·A' },
  ...{ kwh: 'kW·h', Kwh: 'kW·h', KWH: 'kW·h', KWh: 'kW·h', kWh: 'kW·h' },
  ...{
    'Mg/L': 'mg/L',
    'MG/L': 'mg/L',
    'mg/l': 'mg/L',
    DB: 'dB',
    db: 'dB',
    Db: 'dB',
    KJ: 'kJ',
    'M/S': 'm/s',
    'm/S': 'm/s',
    'M/s': 'm/s',
  },
  ...{ HZ: 'Hz', hz: 'Hz', Mpa: 'MPa', MPA: 'MPa', mpa: 'MPa', KPa: 'kPa', Kpa: 'kPa', KN: 'kN', Kn: 'kN' },
  ...{ M2: 'm²', m2: 'm²', M3: 'm³', m3: 'm³', 'M²': 'm²', 'M³': 'm³' },
  ...{ KM2: 'km²', Km2: 'km²', km2: 'km²', 'KM²': 'km²', 'Km²': 'km²', CM2: 'cm²', MM2: 'mm²', T: 't', HA: 'hm²' },
}
/** After a number, which may end in 万 or 亿. The number of a standard or a model goes on after the letters. */
const SYMBOL = new RegExp(
  `(?<=\\d[万亿百千余多]?)(?:${Object.keys(RIGHT)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?![\\w²³·-])`,
  'g',
)

/** 桥长36M: metres, where bytes are not spoken of. */
const METRES = /(?<=[长宽高深厚距径跨][约为达近有超共度]{0,3}\d{1,6}(?:\.\d{1,3})?)M(?![\w²³·/-])/g

function* check(passage: Passage): Generator<Hit> {
  const { text } = passage
  for (const { from, to, 0: symbol } of matchesOf(SYMBOL, text)) {
    if (isWithin(addressesOf(passage), from) || (symbol === 'T' && !/[的、，。；\u4e00-\u9fff]/.test(text[to] ?? '。')))
      continue
    const right = RIGHT[symbol] ?? symbol
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
  for (const { from, to } of matchesOf(METRES, text))
    yield { from, to, params: { right: 'm' }, fix: { from, to, text: 'm' } }
}

/** The symbol of a unit in letters of the wrong case, or with an ordinary digit for a power. */
export const unitSymbol: PassageRule = {
  id: 'NEG-NUMERAL-SYMBOL',
  scope: 'passage',
  family: 'numeral',
  severity: 'block',
  name: '计量单位符号书写错误',
  message: '计量单位符号“{{text}}”应写作“{{right}}”，或改用中文名称。',
  source: 'GB/T 3100-1993、GB/T 3101-1993；GB/T 15835-2011 4.1.1；《图书编校质量差错认定细则》第四十八条',
  fixes: 'suggested',
  finds: [SYMBOL, METRES],
  check,
  wrong: [
    { text: '铺设污水管网42KM' },
    { text: '新增1.2万M3' },
    { text: '重30Kg' },
    { text: '桥长36M，为石拱桥' },
    { text: '装机500KW，用电3万kwh' },
  ],
  right: [
    { text: '铺设污水管网42km' },
    { text: '新增1.2万m³' },
    { text: '执行DB43/T1234标准' },
    { text: '接入5G网络，购置M3型设备' },
    { text: '宽带由100M提升到500M' },
    { text: '装机500kW，其中光伏120MW' },
  ],
}
