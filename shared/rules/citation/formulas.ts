/** An enumeration that is fixed by the document which coined it: its name and its members in order. */
export interface Formula {
  /** How the whole is called; empty when it has no name of its own. */
  readonly name: string
  readonly members: readonly string[]
}

/** `name：member、member …`, one a line. Members keep the order of the document that coined them. */
export const FORMULAS: readonly Formula[] = `
  新发展理念：创新、协调、绿色、开放、共享
  四个意识：政治意识、大局意识、核心意识、看齐意识
  四个自信：道路自信、理论自信、制度自信、文化自信
  五位一体：经济建设、政治建设、文化建设、社会建设、生态文明建设
  四个全面：全面建设社会主义现代化国家、全面深化改革、全面依法治国、全面从严治党
  四个伟大：伟大斗争、伟大工程、伟大事业、伟大梦想
  社会主义核心价值观：富强、民主、文明、和谐、自由、平等、公正、法治、爱国、敬业、诚信、友善
  严以修身、严以用权、严以律己
  谋事要实、创业要实、做人要实
  四风：形式主义、官僚主义、享乐主义、奢靡之风
  产业兴旺、生态宜居、乡风文明、治理有效、生活富裕
  产业振兴、人才振兴、文化振兴、生态振兴、组织振兴
  六稳：稳就业、稳金融、稳外贸、稳外资、稳投资、稳预期
  六保：保居民就业、保基本民生、保市场主体、保粮食能源安全、保产业链供应链稳定、保基层运转
  四不两直：不发通知、不打招呼、不听汇报、不用陪同接待、直奔基层、直插现场
  简政放权、放管结合、优化服务
  政治建设、思想建设、组织建设、作风建设、纪律建设
  信念坚定、为民服务、勤政务实、敢于担当、清正廉洁
  政治判断力、政治领悟力、政治执行力
  政治纪律、组织纪律、廉洁纪律、群众纪律、工作纪律、生活纪律
  心中有党、心中有民、心中有责、心中有戒
  精神懈怠危险、能力不足危险、脱离群众危险、消极腐败危险
  执政考验、改革开放考验、市场经济考验、外部环境考验
  不敢腐、不能腐、不想腐
  去产能、去库存、去杠杆、降成本、补短板
  学思想、强党性、重实践、建新功
  学党史、悟思想、办实事、开新局
  管行业必须管安全、管业务必须管安全、管生产经营必须管安全
  重大事项决策、重要干部任免、重要项目安排、大额资金使用
  科学立法、严格执法、公正司法、全民守法
`
  .trim()
  .split('\n')
  .map((line) => {
    const [name, members] = line.includes('：') ? line.trim().split('：') : ['', line.trim()]
    return { name: name ?? '', members: (members ?? '').split('、') }
  })
