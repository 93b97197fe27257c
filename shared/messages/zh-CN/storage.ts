/** Wording of what `wenshu verify` examines and finds. */
export const storage = {
  checks: {
    database: '数据库',
    documents: '文稿正文',
    versions: '版本',
    acts: '办理记录',
  },
  problems: {
    databaseDamaged: '数据库文件已损坏：{{detail}}。请停止服务，用最近的备份恢复。',
    databaseUnreadable: '读取数据库失败：{{detail}}。请检查磁盘和数据库连接后重试。',
    referenceMissing: '表 {{table}} 第 {{row}} 行引用的 {{parent}} 记录不存在。请用备份核对。',
    textMissing: '文稿 {{document}} 没有任何正文记录。请从备份找回。',
    textUnreadable: '文稿 {{document}} 的正文无法打开：{{detail}}。请从备份找回。',
    textIncomplete: '文稿 {{document}} 缺少部分修改记录，正文不完整。请从备份找回。',
    versionUnreadable: '版本 {{version}} 的正文无法打开：{{detail}}。请从备份找回。',
    versionHashWrong: '版本 {{version}} 的内容与其校验值不符，可能被改动过。请与备份核对。',
    versionTextDiffers: '版本 {{version}} 的编辑数据与留存文本不一致，可能被改动过。请与备份核对。',
    chainBroken: '办理记录从第 {{seq}} 条起不连续，可能被改动、删除或插入过。请保全数据并与备份核对。',
  },
} as const
