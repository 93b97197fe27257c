/** Words that the layout itself puts on a page, and those that name a file. */
export const layout = {
  manuscripts: { reviewDraft: '送审稿', discussionDraft: '讨论稿', consultationDraft: '征求意见稿' },
  madeAt: '{{hour}}稿',
  readAloud: '朗读版',
  unsealed: '不加盖印章',
  fileName: '{{title}}（{{edition}}）.docx',
} as const
