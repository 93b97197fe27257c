/** Wording of the menus that offer Word files and the printer. */
export const wordExport = {
  button: 'Export, print',
  print: 'Print',
  working: 'Making the Word file…',
  copies: { review: 'Word for reading (not final)', final: 'Word, final copy' },
  manuscripts: { reviewDraft: 'For review', discussionDraft: 'For discussion', consultationDraft: 'For comment' },
  final: 'Final copy',
  sealed: 'With room for the seal',
  unsealed: 'Without a seal',
  readAloud: 'Lectern copy (large letters)',
  fileName: '{{title}}.docx',
}
