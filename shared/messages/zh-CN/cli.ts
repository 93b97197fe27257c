const common = `通用选项
  --json          以 JSON 输出结果
  --lang LANG     提示语言：zh-CN（默认）或 en
  -h, --help      显示帮助

退出码
  0 完成　1 未办成或核验发现问题　2 用法有误　3 程序或机器故障`

const storageOptions = `  --data DIR      数据目录（默认取环境变量 DATA_DIR，再默认 ./data）
                  使用 PostgreSQL 时设置环境变量 DATABASE_URL`

/** What the command line says. */
export const cli = {
  usage: '{{message}}\n运行 wenshu --help 查看用法。',
  failure: '程序出现故障，没有完成。请把下面的内容交给系统管理员：\n{{reason}}',
  warning: '注意：{{text}}',
  exported: '已导出：{{file}}（{{bytes}} 字节）',
  backedUp: '备份完成：{{file}}（{{rows}} 条记录）',
  restored: '恢复完成：{{file}}（{{rows}} 条记录，备份于 {{createdAt}}）',
  checkPassed: '  ✓ {{check}}：核验 {{rows}} 条，正常',
  checkFailed: '  ✗ {{check}}：核验 {{rows}} 条，发现问题',
  checked: '共发现 {{block}} 处阻断、{{warn}} 处提醒、{{info}} 处提示。',
  checkedClean: '未发现问题。',
  checkedRule: '{{mark}} {{name}}（{{id}}，{{source}}）×{{count}}',
  places: {
    line: '第 {{line}} 行第 {{character}} 字“{{text}}” {{message}}',
    paragraph: '第 {{line}} 段第 {{character}} 字“{{text}}” {{message}}',
  },
  morePlaces: '……还有 {{count}} 处',
  cleaned: '已写入：{{file}}',
  cleanedStep: '✓ {{step}}：处理 {{count}} 处',
  leftStep: '! {{step}}：发现 {{count}} 处，未删除（加 --boilerplate 删除）',
  nothingToClean: '没有需要清理的内容。',
  cleaningSteps: {
    invisible: '不可见字符',
    pinyin: '注音',
    shifted: '错位乱码',
    traditional: '繁体字',
    punctuation: '半角标点',
    boilerplate: '网页残留',
  },
  sound: '核验完成，未发现问题。',
  unsound: '核验完成，发现上述问题。请先保全数据，再按提示处理。',
  problems: {
    unknownCommand: '没有命令“{{name}}”。可用的命令：{{names}}。',
    unknownCommandNear: '没有命令“{{name}}”，是否要用 {{closest}}？',
    unknownOption: '没有选项 {{option}}。可用的选项：{{options}}。',
    unknownOptionNear: '没有选项 {{option}}，是否要用 {{closest}}？',
    optionMissing: '缺少选项 {{option}}。',
    optionWithoutValue: '选项 {{option}} 后面缺少内容。',
    optionWithValue: '选项 {{option}} 后面不带内容。',
    wrongChoice: '选项 {{option}} 不能是“{{value}}”，可以是：{{words}}。',
    tooManyFiles: '多出了参数：{{given}}。一次只处理一个文件；文件名中有空格时请加引号。',
    fileNotNamed: '没有指定要处理的文件。',
    fileMissing: '找不到文件 {{file}}。请检查文件名和所在目录。',
    fileIsFolder: '{{file}} 是目录，请指定其中的文件。',
    fileUnreadable: '无法读取文件 {{file}}：{{reason}}',
    fileEmpty: '文件 {{file}} 中没有文字。',
    unsupportedFile:
      '无法识别文件 {{file}}。可以使用 UTF-8 或 GB18030 编码的文本（.txt）、Markdown（.md）和本系统的 JSON（.json）；Word、WPS 和 PDF 文件请先另存为文本。',
    jsonBroken: '文件 {{file}} 不是正确的 JSON：{{reason}}',
    notADocument:
      '文件 {{file}} 不是本系统的文稿，以下位置不符合要求：{{places}}。应包含 documentKind、body 和 fields。',
    cleanedNotText: '清理结果是文本，请把 --out 写成 .txt 或 .md 文件，而不是 {{file}}。',
    outputUnwritable: '无法写入文件 {{file}}：{{reason}}',
    kindMissing: '没有指定文种。请用 --kind 指定：{{kinds}}。',
    unknownKind: '没有文种“{{kind}}”。可用的文种：{{kinds}}。',
    unknownKindNear: '没有文种“{{kind}}”，是否要用 {{closest}}？可用的文种：{{kinds}}。',
    fieldsNotAnObject: '要素文件应当是一个 JSON 对象，如 {"title": "关于……的通知", "dateOfIssue": "2026-11-22"}。',
    unknownField: '没有要素“{{name}}”。可用的要素：{{names}}。',
    unknownFieldNear: '没有要素“{{name}}”，是否要用 {{closest}}？',
    fieldNotText: '要素 {{name}} 应当是文字，或者文字的列表。',
    wrongDate: '要素 {{name}} 的日期“{{value}}”不正确。请按“年-月-日”填写实际存在的日期，如 2026-11-22。',
  },
  help: {
    general: `文枢：公文起草、审核、签发和 Word 导出

用法
  wenshu serve                启动服务
  wenshu check FILE           按负面清单体检文稿
  wenshu clean FILE --out …   清理网页、旧文件粘贴来的文字
  wenshu export FILE …        把文稿导出为国家标准格式的 Word 文件
  wenshu backup --out FILE    备份全部数据
  wenshu restore FILE         从备份恢复
  wenshu verify               核验数据和办理记录是否完整
  wenshu conform FILE.docx    检查 Word 文件是否符合 GB/T 9704-2012
  wenshu 命令 --help          查看某个命令的用法
  wenshu --version            显示版本

${common}`,
    serve: `启动服务

用法
  wenshu serve [--sample] [--port N] [--host 地址] [--data 目录]

选项
  --sample        数据目录为空时建立示例单位
  --port N        端口（默认取环境变量 PORT，再默认 4000）
  --host 地址     监听地址（默认 127.0.0.1；0.0.0.0 表示本机所有地址）
${storageOptions}

${common}`,
    check: `按负面清单体检一个文件

用法
  wenshu check FILE [--kind 文种] [--data 目录 | --office] [--json]

FILE 可以是文本（.txt）、Markdown（.md）、Word（.docx）或本系统的 JSON（.json）。
有阻断类问题时退出码为 1。

选项
  --kind 文种     文种，可以写中文名称；不写时按标题判断
  --data DIR      按该数据目录中本单位的负面清单（含自建词条和开关）、篇幅限额、名册与表述库检查，
                  与服务中一致；只读，服务运行时也可以用
  --office        同上，数据取自环境变量 DATABASE_URL（PostgreSQL）或 DATA_DIR
不带这两项时按产品自带的规则检查。文稿之间的比对需要有阅读人，命令行不做。

JSON 输出为 {file, packVersion, findings:[{ruleId, severity, from, to, text, message, source, fix}]}；
from、to 是所读文件文字中的位置（UTF-16 单元），Word 和 JSON 文件为其纯文本中的位置。

${common}`,
    clean: `清理网页、旧文件粘贴来的文字，写入一个新文件（UTF-8）

用法
  wenshu clean FILE --out FILE

依次去除不可见字符和注音，修复错位乱码，繁体转简体，半角标点改全角，去掉段首空格。

选项
  -o, --out FILE  写入的文本文件（.txt 或 .md）；已存在时替换
  --boilerplate   同时删除网页残留（导航、评论、版权行等）

${common}`,
    export: `把文稿导出为符合 GB/T 9704-2012 的 Word 文件

用法
  wenshu export FILE --kind 文种 [--fields FILE.json] --out FILE.docx

FILE 可以是文本（.txt，UTF-8 或 GB18030）、Markdown（.md）或本系统的 JSON（.json）。
文本中的标题、主送机关、各级序号、附件、署名和日期自动识别。

选项
  --kind 文种     speech 领导讲话、notice 通知、requestForApproval 请示、letter 函、minutes 纪要；
                  也可以写中文名称；JSON 文件自带文种，可以不写
  --fields FILE   要素文件（JSON 对象），填入或替换文中的要素
  -o, --out FILE  导出的 Word 文件；已存在时替换
  --copy 稿别     final 正式稿（默认）或 review 送审稿（页眉注明送审稿）
  --label 稿次    送审稿页眉上的稿次，如 二稿
  --unsealed      不加盖印章的署名格式（7.3.5.2）
  --page 方式     pageSetup 页边距按标准数值（默认），ink 按印出的版心 225 毫米，readAloud 讲话朗读版

要素
  title 标题　subtitle 副标题　speaker 讲话人　occasionDate 讲话日期　salutation 称谓　addressee 主送机关
  attachmentNote 附件说明　issuerName 署名　dateOfIssue 成文日期　supplementaryNote 附注　draftMark 稿次标识
  issuingAuthority 发文机关　letterhead 发文机关标志　issuingNumber 发文字号　copyNumber 份号
  securityClassification 密级　classificationPeriod 保密期限　urgency 紧急程度　signatory 签发人
  ccRecipient 抄送机关　printingOffice 印发机关　printingDate 印发日期　occasion 场合　copies 份数
  jointAuthorities 联合发文机关（不含主办机关）　reportStage 报送阶段（首报、续报、终报）
  attachmentBinding 附件装订（分开装订）　signatureFitting 落款行距字距（不调整）
  日期写作 2026-11-22；署名、签发人、联合发文机关、抄送机关、附件说明可以是列表

例
  wenshu export 通知.txt --kind notice --fields 要素.json --out 通知.docx

${common}`,
    backup: `备份全部数据到一个新文件，服务运行时也可以进行

用法
  wenshu backup --out FILE

选项
  -o, --out FILE  备份文件；已存在时不覆盖
${storageOptions}

${common}`,
    restore: `从备份恢复全部数据，须先停止服务

用法
  wenshu restore FILE [--force]

选项
  --force         目标已有数据时予以替换；替换后不能找回，请先备份
${storageOptions}

${common}`,
    conform: `检查任何 Word 文件是否符合 GB/T 9704-2012，规定项目不合格时退出码为 1

用法
  wenshu conform FILE.docx [--kind 文种 | --format 格式] [--profile pageSetup|ink] [--all]

装有 LibreOffice 和 poppler 时还测量成品页；没有时这些项目记为“未测”，不算合格。

选项
  --kind 文种     按文种的格式检查，如 notice 通知；不写时按文件内容判断
  --format 格式   document 文件、letter 信函、order 命令（令）、minutes 纪要、speech 讲话稿、information 信息简报、plain 一般文稿
  --profile 方式  版心的设置方式：pageSetup 页边距按标准数值，ink 按印出的版心；不写时两者都接受
  --all           列出全部项目，默认只列不合格的
  --no-render     不测量成品页

${common}`,
    verify: `核验数据库、文稿正文、稿次和办理记录是否完整、未被改动，服务运行时也可以进行

用法
  wenshu verify

选项
${storageOptions}

${common}`,
  },
} as const
