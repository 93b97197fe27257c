/** PDF export (通过 LibreOffice). */
export const pdf = {
  heading: 'PDF',
  headingNotHere: 'PDF（本服务器未安装 LibreOffice）',
  review: '送审稿 PDF',
  final: '正式稿 PDF',
  fileName: '{{title}}.pdf',
  working: '正在生成 PDF……',
  queued: '前面还有 {{count}} 份，正在排队……',
  notHere:
    '本服务器没有安装 LibreOffice，不能直接生成 PDF。请先导出 Word 文件，再用 Word 或 WPS 另存为 PDF；或请系统管理员安装 LibreOffice。',
  standIns: 'PDF 使用替代字体：{{fonts}}。换行和分页与 Word 文件一致；正式印制请用装有相应字体的电脑。',
} as const
