/** `names of before > name of now`, one a line: bodies of places, named after their province, city, county or district. */
const LOCAL = `
  国土资源局 国土局 国土资源和规划局 国土资源和房屋管理局 > 自然资源局（自然资源和规划局）
  环境保护局 环保局 > 生态环境局
  工商局 工商行政管理局 质监局 质量技术监督局 食药监局 食品药品监督管理局 食药局 > 市场监督管理局
  安监局 安全生产监督管理局 > 应急管理局
  卫计委 卫计局 卫生计生委 卫生计生局 卫生和计划生育委员会 卫生和计划生育局 计生委 计生局 计划生育委员会 计划生育局 人口计生委 人口计生局 人口和计划生育委员会 人口和计划生育局 卫生局 > 卫生健康委员会（卫生健康局）
  法制办 法制办公室 > 司法局
  农业局 农业委员会 农委 > 农业农村局
  物价局 > 发展和改革委员会、市场监督管理局
  扶贫办 扶贫开发办公室 扶贫局 扶贫开发局 > 农业农村局
  文广新局 文化广电新闻出版局 文化新闻出版局 旅游局 旅游委 旅游发展委员会 > 文化和旅游局（文化广电旅游局）
  国税局 地税局 国家税务局 地方税务局 > 税务局
  劳动局 人事局 劳动和社会保障局 劳动保障局 人事劳动和社会保障局 > 人力资源和社会保障局
  监察局 > 监察委员会
  综治办 维稳办 防范办 > 党委政法委
  出入境检验检疫局 检验检疫局 > 海关
  公安消防支队 公安消防大队 公安消防总队 > 消防救援支队（大队、总队）
  银监局 保监局 银保监局 银监分局 银保监分局 > 金融监管局（分局）
`

/** The same for bodies of the country and for names that no level stands before. */
const NATIONAL = `
  银保监会 银监会 保监会 中国银行保险监督管理委员会 > 国家金融监督管理总局
  国家乡村振兴局 国务院扶贫办 国务院扶贫开发领导小组办公室 > 农业农村部
  国家工商总局 国家工商行政管理总局 工商总局 国家质检总局 国家质量监督检验检疫总局 质检总局 国家食品药品监督管理总局 国家食药总局 食药监总局 > 国家市场监督管理总局
  国家安监总局 国家安全生产监督管理总局 安监总局 > 应急管理部
  环境保护部 国家环保部 国家环保总局 > 生态环境部
  国土资源部 国家国土资源部 国家测绘地理信息局 > 自然资源部
  国家旅游局 国家文化部 > 文化和旅游部
  国家农业部 > 农业农村部
  国家卫计委 国家卫生计生委 国家卫生和计划生育委员会 国家计生委 国家卫生部 > 国家卫生健康委员会
  国务院法制办 国务院法制办公室 > 司法部
  国家新闻出版广电总局 新闻出版广电总局 > 国家广播电视总局、国家新闻出版署
  国家林业局 国家林业总局 > 国家林业和草原局
  国家粮食局 > 国家粮食和物资储备局
  劳动和社会保障部 国家人事部 > 人力资源和社会保障部
  信息产业部 > 工业和信息化部
  国家监察部 > 国家监察委员会
  中央深改组 中央全面深化改革领导小组 > 中央全面深化改革委员会
  中央文献研究室 中央党史研究室 中央编译局 > 中央党史和文献研究院
  国家大数据局 > 国家数据局
  公安边防部队 公安消防部队 > 国家移民管理局、国家消防救援局
`

/** Names that are the ends or beginnings of words of every day: nothing but a mark or a name may stand around them. */
const ALONE = `
  农业部 > 农业农村部
  文化部 > 文化和旅游部
  卫生部 > 国家卫生健康委员会
  交通部 > 交通运输部
  建设部 > 住房和城乡建设部
  监察部 > 国家监察委员会
  铁道部 > 国家铁路局
  环保部 > 生态环境部
  国土部 > 自然资源部
`

function successorsIn(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [names = '', successor = ''] = line.split('>').map((part) => part.trim())
        return names.split(' ').map((name) => [name, successor] as const)
      }),
  )
}

/** Bodies of places under the names they had before the reforms of 2018 and 2023, with those that took over. */
export const LOCAL_SUCCESSORS = successorsIn(LOCAL)
/** The same for bodies of the country. */
export const NATIONAL_SUCCESSORS = successorsIn(NATIONAL)
/** The same for ministries whose names are parts of other words: 农业部门. */
export const MINISTRY_SUCCESSORS = successorsIn(ALONE)
