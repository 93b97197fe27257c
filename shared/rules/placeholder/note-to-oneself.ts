import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** What has still to be done, as writers note it for themselves. */
const OPEN =
  '(?:待(?:定|核|补|填|查|确|明确|落实|完善|更新|统计|商|续|加|写|审定|提供|报)|暂(?:缺|定|无)|存疑|未定|有误|[需请应]再?(?:核实|核对|补充|补上|填写|确认|更新|修改|完善|斟酌)|后补|另补|自行填写|忘了|查一下|再查|再核|数据来源)'
const NOTES: readonly RegExp[] = [
  new RegExp(`[（(［[][^（）()［］[\\]\\n]{0,12}${OPEN}[^（）()［］[\\]\\n]{0,12}[）)\\]］]`, 'g'),
  /[（(［[](?:此处|此段|此句|本段|这里|以下|下面)[^（）()\n]{0,4}(?:补|加|插入|填|写|省略|放|举例|引用|配图|展开|删|改|数据|案例|空)[^（）()\n]{0,14}[）)\]］]/g,
  /[（(](?:请?填写(?!说明|要求|单位)|请?插入|请输入|请选择|此处举例|举例说明|加例子)[^（）()\n]{0,10}[）)]/g,
  /[（(]\s*[？?]+\s*[）)]/g,
  /(?:此处|此段|本段|这里)(?:还)?(?:待|需|要|应|请|可)?(?:再)?(?:补充|插入|填写|添加|加入|核实|核对|扩写|展开|配图)/g,
  /(?:时间|地点|人员|名单|姓名|数据|数字|金额|人数|议题|日期|电话|联系人|文号|主讲人|主持人|发言人|责任人|参会人)(?:为|是)?(?:待定|待核实?|待补充?|待填写?|待确定|待确认|待查|待统计)(?=[，。；、）)]|$)/g,
  /(?<=[：:为由])(?:待核实?|待补充?|待填写?|待确认|待查|待统计|暂缺|未定)(?=[，。；、）)]|$)/g,
  /(?<![A-Za-z])(?:[Tt][Oo][Dd][Oo]|[Tt][Bb][DdAa]|[Ff][Ii][Xx][Mm][Ee])(?![A-Za-z])/g,
]
/** What a plan leaves open on purpose, and says when it will be known. */
const SAID = /另行通知|待[^（）]{0,6}后|待[^（）]{0,8}印发|待遇|待岗|待业|待命|待产|待办|待检|待机/

function* check({ text }: Passage): Generator<Hit> {
  let end = 0
  const found = NOTES.flatMap((pattern) => [...matchesOf(pattern, text)])
  for (const { from, to, 0: note } of found.toSorted((a, b) => a.from - b.from)) {
    if (from < end || SAID.test(note)) continue
    yield { from, to }
    end = to
  }
}

/** A note of the writer for himself that has stayed in the text. */
export const noteToOneself: PassageRule = {
  id: 'NEG-PLACEHOLDER-NOTE',
  scope: 'passage',
  family: 'placeholder',
  severity: 'block',
  name: '起草备注未清除',
  message: '“{{text}}”是起草时留下的备注或者待定内容，请补全后删除。',
  source: '《党政机关公文处理工作条例》第二十条第四项（人名、时间、数字准确）',
  fixes: 'none',
  check,
  wrong: [
    { text: '请恒泰公司董事长（姓名待定）发言。' },
    { text: '历时2个月仍未办结，（此处数据待核）予以通报。' },
    { text: '新增就业1.2万人（需核实）。' },
    { text: '成效明显（此处加一个案例）。' },
    { text: '覆盖率达到96%（数据来源？）。' },
    { text: '覆盖率达到96%（？）。' },
    { text: '会议时间待定。' },
    { text: '这里需补充典型案例。' },
    { text: '由[待定]主持会议。' },
    { text: '投资总额TBD。' },
  ],
  right: [
    { text: '具体时间另行通知。' },
    { text: '人员信息（待核实后续报）由指挥部发布。' },
    { text: '（此件公开发布）' },
    { text: '发放失业人员（含待岗人员）补贴。' },
    { text: '对待定岗位实行公开竞聘。' },
    { text: '此处应设置警示标志。' },
    { text: '各单位要对名单进行核实（确认无误后上报）。' },
    { text: '（以下简称《办法》）' },
    { text: '数据（截至6月底）已经更新。' },
  ],
}
