import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Autonomous regions as they are often cut short or called provinces. */
const REGIONS: Readonly<Record<string, string>> = {
  内蒙古: '内蒙古自治区',
  内蒙: '内蒙古自治区',
  广西: '广西壮族自治区',
  西藏: '西藏自治区',
  宁夏: '宁夏回族自治区',
  新疆: '新疆维吾尔自治区',
}
/** Autonomous prefectures with the peoples that their names have between place and 自治州. */
const PREFECTURES: Readonly<Record<string, string>> = {
  延边: '朝鲜族',
  恩施: '土家族苗族',
  湘西: '土家族苗族',
  阿坝: '藏族羌族',
  甘孜: '藏族',
  凉山: '彝族',
  黔西南: '布依族苗族',
  黔东南: '苗族侗族',
  黔南: '布依族苗族',
  楚雄: '彝族',
  红河: '哈尼族彝族',
  文山: '壮族苗族',
  西双版纳: '傣族',
  大理: '白族',
  德宏: '傣族景颇族',
  怒江: '傈僳族',
  迪庆: '藏族',
  临夏: '回族',
  甘南: '藏族',
  海北: '藏族',
  黄南: '藏族',
  海南: '藏族',
  果洛: '藏族',
  玉树: '藏族',
  海西: '蒙古族藏族',
  昌吉: '回族',
  巴音郭楞: '蒙古',
  克孜勒苏: '柯尔克孜',
  博尔塔拉: '蒙古',
  伊犁: '哈萨克',
}
/** 新疆省, 广西自治区, 新疆维吾尔族自治区; 西藏自治区 and 内蒙古自治区 are whole. */
const REGION =
  /(内蒙古|内蒙|广西|西藏|宁夏|新疆)(?:(?:壮族|回族|维吾尔族?)?自治区省|省|(?<=内蒙|广西|宁夏|新疆)自治区|维吾尔族自治区|壮自治区|回自治区)(?!级|份|区|外|内|际)/g
const PREFECTURE = new RegExp(`(${Object.keys(PREFECTURES).join('|')})自治州`, 'g')

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: name = '' } of matchesOf(REGION, text)) yield hitAt(from, to, REGIONS[name] ?? '')
  for (const { from, to, 1: name = '' } of matchesOf(PREFECTURE, text))
    yield hitAt(from, to, `${name}${PREFECTURES[name] ?? ''}自治州`)
}

function hitAt(from: number, to: number, right: string): Hit {
  return { from, to, params: { right }, fix: { from, to, text: right } }
}

/** An autonomous region or prefecture under a name that is not its own. */
export const regionName: PassageRule = {
  id: 'NEG-NAME-REGION',
  scope: 'passage',
  reads: 'shadow',
  family: 'name',
  severity: 'block',
  name: '自治区、自治州名称不规范',
  message: '“{{text}}”应写规范全称“{{right}}”。',
  source: '《党政机关公文处理工作条例》第二十条第四项；《民族区域自治法》；《中华人民共和国行政区划简册》',
  fixes: 'suggested',
  finds: [REGION, PREFECTURE],
  check,
  wrong: [
    { text: '新疆自治区代表团来我市考察' },
    { text: '广西省、内蒙古省的客商' },
    { text: '新疆维吾尔族自治区' },
    { text: '赴恩施自治州学习' },
  ],
  right: [
    { text: '新疆维吾尔自治区、广西壮族自治区、宁夏回族自治区、西藏自治区、内蒙古自治区' },
    { text: '恩施州、延边朝鲜族自治州，伊犁哈萨克自治州' },
    { text: '广西省级示范区，新疆省际通道' },
  ],
}
