/** What stands in the way of an act or of the final copy, by its code. Each says what to do. */
export const obstacles = {
  titleMissing: '标题还没有填写，请先写好标题',
  fieldsMissing: '请先填写：{{fields}}',
  fieldsWrong: '请按提示改正：{{fields}}',
  registrationMissing: '请先登记：{{fields}}',
  mustFixOpen: '还有 {{count}} 条必改批注没有处理，请修改后标记为已解决',
  suggestionsOpen: '还有 {{count}} 处修改建议没有采纳或拒绝，请逐条处理',
  findingsOpen: '{{name}}（{{count}} 处：{{texts}}）',
  overLength: '正文 {{characters}} 字，超过 {{most}} 字（{{source}}），请压缩后再办理',
  overQuota: '{{unit}} {{year}} 年“{{group}}”配额 {{most}} 件已用完，请与秘书长商定调整配额或暂缓发文',
  notSigned: '文稿尚未签发，请先完成签发',
  textChanged: '文稿内容与签发稿不一致，请退回后重新签发',
}
