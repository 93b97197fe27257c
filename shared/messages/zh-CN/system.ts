/** What the console says, and the pages that need no client. */
export const system = {
  console: {
    ready: '文枢已启动：{{url}}',
    readyEverywhere: '文枢已启动：{{url}} （本机所有网络地址均可访问）',
    setupCode: '首次使用：在浏览器打开上述地址，选择“建立本单位”，输入一次性启用码 {{code}}',
    sampleReady: '示例单位已就绪，下列账号的密码均为 {{password}}：',
    sampleRefused: '数据目录中已有单位，未再建立示例单位。要体验示例，请把 DATA_DIR 指向一个空目录。',
    stopping: '正在保存并停止……',
    stopped: '文枢已停止，全部文稿均已保存。',
    portInUse: '端口 {{port}} 已被其他程序占用。请先停止该程序，或用 PORT 指定其他端口。',
    addressUnavailable: '本机没有地址 {{host}}。请检查 HOST。',
    databaseLost: '数据库已被另一个文枢进程接管，本进程立即停止。请确认只有一个文枢在运行。',
    startFailed: '文枢未能启动：{{reason}}',
    wrongArgument: '不认识的参数 {{argument}}。可用参数：--sample（建立示例单位）。',
  },
  config: {
    heading: '配置有误，文枢未启动：',
    problem: '{{variable}}：应为{{expected}}。',
    port: ' 0 至 65535 之间的整数（0 表示由系统选择），如 4000',
    text: '非空文字',
    databaseUrl: ' PostgreSQL 地址，如 postgres://用户名:密码@主机:5432/数据库名',
    logLevel: ' silent、error、warn、info、debug 之一',
    origin: '用户访问的网址，只含协议、主机和端口，如 https://wenshu.example.gov.cn',
    flag: ' 0 或 1',
    hours: '大于 0、不超过 720 的小时数，如 12',
  },
  clientMissing:
    '页面文件尚未生成。请在程序目录运行 npm run build，然后刷新本页。服务接口已可使用，说明见 /api/openapi.json。',
}
