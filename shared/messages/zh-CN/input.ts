/** Wording for one wrongly filled field, by what is wrong with it. */
export const input = {
  required: '请填写此项。',
  wrongType: '此项格式不正确，请重新填写。',
  tooShort: '至少填写 {{least}} 个字符。',
  tooLong: '最多填写 {{most}} 个字符，请精简。',
  tooFew: '至少选择 {{least}} 项。',
  tooMany: '最多选择 {{most}} 项。',
  tooSmall: '不能小于 {{least}}。',
  tooBig: '不能大于 {{most}}。',
  notOffered: '请从给出的选项中选择。',
  unknownKeys: '有系统不认识的内容：{{keys}}。请删除后重试。',
  wrongFormat: '格式不正确，请按要求填写。',
  wrongDate: '请填写日期，如 2026-11-22。',
  wrongInstant: '请填写时间，如 2026-11-22T08:30:00Z。',
  account: '账号只能使用字母、数字和 . _ -，不含空格和汉字。',
}
