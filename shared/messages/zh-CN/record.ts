/** The record of a document and its versions. */
export const record = {
  /** What was done to a document apart from the acts of its route, by the name in the record. */
  acts: {
    'document.create': '创建文稿',
    'document.update': '调整缓急或人员',
    'document.delete': '删除',
    'document.restore': '恢复文稿',
    'document.register': '登记编号',
    'version.create': '留存版本',
    'version.restore': '恢复版本',
    'thread.resolve': '解决批注',
    'thread.reopen': '重新打开批注',
    'proof.waive': '说明保留检查结果',
    'proof.withdrawWaiver': '撤回保留说明',
    'errorReport.report': '登记差错',
    'errorReport.confirm': '核实差错',
    'errorReport.dismiss': '认定不属差错',
    'errorReport.remedy': '整改差错',
    'errorReport.close': '办结差错',
    'errorReport.reopen': '重新登记差错',
    'export.review': '导出送阅稿',
    'export.final': '导出正式稿',
  },
  versions: {
    numbered: '{{number}}稿',
    /** Label of the version that an act is bound to, by the stage in which it was taken. */
    bound: {
      drafting: '送审稿',
      editReview: '科室核稿',
      officeReview: '办公室核稿',
      countersigning: '会签稿',
      signing: '签发稿',
      registering: '登记稿',
      issued: '印发稿',
    },
    safety: '恢复前留存',
    safetyReason: '恢复“{{label}}”之前自动留存',
    restoredReason: '恢复自“{{label}}”',
  },
}
