/** Wording of the menus that offer Word files and the printer. */
export const wordExport = {
  button: '导出、打印',
  print: '打印',
  working: '正在生成 Word……',
  copies: { review: 'Word 送阅（未定稿）', final: 'Word 正式稿' },
  manuscripts: { reviewDraft: '送审稿', discussionDraft: '讨论稿', consultationDraft: '征求意见稿' },
  final: '正式稿',
  sealed: '加盖印章的版式',
  unsealed: '不加盖印章的版式',
  readAloud: '朗读版（大字）',
  fileName: '{{title}}.docx',
} as const
