import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const REGION =
  '(?:台湾(?:地区|省)?|香港(?:特别行政区|特区)?|澳门(?:特别行政区|特区)?|港澳台(?:地区)?|港、澳、台(?:地区)?|港澳(?:地区)?)'
/** Words that set Hong Kong, Macao or Taiwan beside countries or beside China, by what is wrong with them. */
const FORMS: readonly (readonly [pattern: RegExp, variant: string])[] = [
  [
    new RegExp(
      `${REGION}等(?:多个|其他|[一二两三四五六七八九十\\d]+个)?国(?:家)?(?!家|际|内|和地区|或地区|（地区|与地区|及地区)`,
      'g',
    ),
    'country',
  ],
  [new RegExp(`${REGION}(?:和|及|以及|与|、)其他国家(?!和地区|或地区|（地区|与地区|及地区)`, 'g'), 'country'],
  [/(?<!、)(?:香港|澳门|台湾)(?:、(?:香港|澳门|台湾))+等国家/g, 'country'],
  [/(?<!海峡)(?:中国|我国)(?:[、和与及跟同]|以及)(?:中国)?(?:香港|澳门|台湾|港澳)(?!办|同胞)/g, 'beside'],
  [/中[港台](?:两地|关系|贸易|合作|合资|边界|边境|双方|之间|两国)/g, 'beside'],
  [/(?:出国|国外|海外|境外国家|外国)[（(](?:含|包括)(?:港澳台|香港|澳门|台湾)/g, 'abroad'],
  [/台湾(?:省(?:政府|省长|议会)|中央|外交部|国防部|政府|总统|行政院|立法院|国立)/g, 'office'],
  [/大陆(?:地区)?(?:[、和与及同]|以及)(?:港澳(?!台)|香港|澳门)/g, 'inland'],
  [/内地(?:[、和与及同]|以及)台湾/g, 'mainland'],
]

function* check({ text }: Passage): Generator<Hit> {
  for (const [pattern, variant] of FORMS)
    for (const { from, to } of matchesOf(pattern, text)) yield { from, to, variant }
}

/** Hong Kong, Macao and Taiwan named as if they were countries, or with the wrong word for the rest of the country. */
export const territory: PassageRule = {
  id: 'NEG-NAME-TERRITORY',
  scope: 'passage',
  reads: 'shadow',
  family: 'name',
  severity: 'block',
  name: '涉港澳台用语不规范',
  message: '“{{text}}”：{{problem}}。',
  variants: {
    country: '香港、澳门、台湾不是国家，应写作“国家和地区”，或者与国家分列',
    beside: '不得将香港、澳门、台湾与中国并列，可写“内地与香港（澳门）”“大陆与台湾”',
    abroad: '港澳台不属国外，应写作“境外”或者“国（境）外”',
    office: '不使用台湾当局机构和职务的名称，可写“台湾方面”“台湾当局”',
    inland: '与香港、澳门相对应写“内地”，与台湾相对才写“大陆”',
    mainland: '与台湾相对应写“大陆”，与香港、澳门相对才写“内地”',
  },
  source: '《党政机关公文处理工作条例》第十九条第一项；《关于正确使用涉台宣传用语的意见》（2016）',
  fixes: 'none',
  finds: FORMS.map(([pattern]) => pattern),
  check,
  wrong: [
    { text: '来自日本、台湾等国家的客商' },
    { text: '香港、澳门、台湾等国家和地区的企业' },
    { text: '港澳台地区及其他国家的企业参加展会' },
    { text: '中国和香港的贸易往来' },
    { text: '中港两地合作' },
    { text: '因公出国（含港澳台）审批' },
    { text: '台湾政府有关人士来访' },
    { text: '大陆与香港青少年交流' },
    { text: '内地与台湾的经贸往来' },
  ],
  right: [
    { text: '来自日本、中国台湾等国家和地区的客商' },
    { text: '内地与香港特别行政区、澳门特别行政区签署协议' },
    { text: '大陆与台湾地区的经贸往来，海峡两岸交流' },
    { text: '因公出国（境）审批，港澳台同胞和海外侨胞' },
    { text: '中国香港代表队，中国台北队' },
    { text: '港澳台及外商投资企业20家' },
  ],
}
