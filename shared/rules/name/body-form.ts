import { patternsFor } from '../lookup/pattern-list.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { BODY_FORMS } from './body-forms.ts'

/** 中国共产党 in full goes with 委员会 in full. */
const HALF_SHORT = /中国共产党(?!党委|常委|纪委)(\p{Script=Han}{1,5}?)(?:[省市县区]?委)(?!员)/gu

/** 中共临江市市委: the level twice. */
const LEVEL_TWICE = /中共\p{Script=Han}{1,4}?([市县区])\1委(?!员)/gu

const formsFor = patternsFor(BODY_FORMS)

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 0: written } of matchesOf(LEVEL_TWICE, text)) {
    const right = written.slice(0, -2) + written.slice(-1)
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
  for (const [pattern, form] of formsFor(text))
    for (const { from, to, 1: part = '' } of matchesOf(pattern, text)) {
      const right = form.replace('$1', part)
      yield { from, to, params: { right: right === '' ? '——' : right }, fix: { from, to, text: right } }
    }
  for (const { from, to, 0: written } of matchesOf(HALF_SHORT, text)) {
    const right = written.replace('中国共产党', '中共').replace(/([省市县区])\1委$/, '$1委')
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
}

/** A body under a name that it does not have. */
export const bodyForm: PassageRule = {
  id: 'NEG-NAME-BODY-FORM',
  scope: 'passage',
  reads: 'shadow',
  family: 'name',
  severity: 'warn',
  name: '机构名称不规范',
  message: '“{{text}}”不是规范的机构名称，应写作“{{right}}”，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项；《深化党和国家机构改革方案》（2018）',
  fixes: 'suggested',
  finds: [...BODY_FORMS.map(([pattern]) => pattern), HALF_SHORT, LEVEL_TWICE],
  check,
  wrong: [
    { text: '由市发展与改革委员会会同有关部门办理' },
    { text: '市住房与城乡建设局' },
    { text: '县退伍军人事务局' },
    { text: '按照中共临江市委会统一部署' },
    { text: '由市委督察室主任任组长' },
    { text: '在中国共产党青禾县委的领导下' },
    { text: '中共清源市市委办公室' },
    { text: '在中国共产党青禾县县委的坚强领导下' },
    { text: '市人大常务委员会副主任出席会议' },
    { text: '邀请人大委员和政协代表视察工程' },
    { text: '由市纪检委通报3起案例' },
    { text: '县检察院院长列席会议' },
    { text: '局党组委员、副局长参加' },
    { text: '报省政府办公室备案，抄送县委办公厅' },
    { text: '由市民政厅牵头，省公安局配合' },
    { text: '国家教育部、国家税务局联合印发' },
    { text: '各民主党、工商联合会代表参加' },
    { text: '各镇人民政府、街道人民政府' },
    { text: '常务市长主持会议' },
  ],
  right: [
    { text: '市人大常委会副主任、市政协副主席，县人大主席团，各镇人大主席，党支部纪检委员' },
    { text: '人大监察和司法委员会主任委员，政协十届委员会常委，人大代表和政协委员' },
    { text: '自治区公安厅、市公安局、省财政厅、全省公安局长会议' },
    { text: '省委办公厅、市委办公室、县政府办公室，自治区党委办公厅' },
    { text: '教育部、国家税务总局、国家发展改革委，工商业联合会、文学艺术界联合会' },
    { text: '市政协党组和市委办公室，政协临江市委员会' },
    { text: '民建临江市委会，中共临江市委会议室' },
    { text: '中共临江市委办公室，中共市直机关工委，中共青禾县委' },
    { text: '由市发展和改革委员会会同有关部门办理' },
    { text: '市发展改革委、市住房城乡建设局、市文化广电旅游局' },
    { text: '在中国共产党青禾县委员会的领导下' },
    { text: '中央生态环境保护督察组，市委督查室' },
    { text: '中国共产党的领导，中国共产党委员的条件' },
    { text: '《中国共产党党委（党组）理论学习中心组学习规则》' },
  ],
}
