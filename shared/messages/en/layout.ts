/** Words that the layout itself puts on a page, and those that name a file. */
export const layout = {
  manuscripts: { reviewDraft: 'For review', discussionDraft: 'For discussion', consultationDraft: 'For comment' },
  madeAt: '{{hour}}',
  readAloud: 'lectern copy',
  unsealed: 'no seal',
  fileName: '{{title}} ({{edition}}).docx',
}
