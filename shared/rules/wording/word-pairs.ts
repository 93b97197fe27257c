/** A wrong form with the right one. */
export interface WordPair {
  readonly wrong: string
  readonly right: string
  /** Characters that make the form part of another word when they stand directly before or after it. */
  readonly notAfter?: string
  readonly notBefore?: string
}

function pairs(list: string): WordPair[] {
  return list
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [wrong = '', right = ''] = entry.split('>')
      return { wrong, right }
    })
}

/**
 * Wrong characters (错别字) that proofreaders of official texts list again and again. Only forms that no right word
 * contains stand here.
 */
const WRONG_CHARACTERS = pairs(`
  布署>部署 安份守己>安分守己 迫不急待>迫不及待 一愁莫展>一筹莫展 重蹈复辙>重蹈覆辙 穿流不息>川流不息 精萃>精粹 松驰>松弛 渡假>度假 防碍>妨碍 幅射>辐射 天翻地复>天翻地覆 言简意骇>言简意赅
  气慨>气概 悬梁刺骨>悬梁刺股 粗旷>粗犷 食不裹腹>食不果腹 震憾>震撼 侯车>候车 一如继往>一如既往 草管人命>草菅人命 娇揉造作>矫揉造作 挖墙角>挖墙脚 一诺千斤>一诺千金 不径而走>不胫而走
  峻工>竣工 不落巢臼>不落窠臼 烩炙人口>脍炙人口 死皮癞脸>死皮赖脸 兰天白云>蓝天白云 鼎立相助>鼎力相助 再接再励>再接再厉 黄梁美梦>黄粱美梦 水笼头>水龙头 杀戳>杀戮 痉孪>痉挛 美仑美奂>美轮美奂
  蛛丝蚂迹>蛛丝马迹 萎糜不振>萎靡不振 沉缅>沉湎 名信片>明信片 默守成规>墨守成规 大姆指>大拇指 凭添>平添 出奇不意>出其不意 修茸>修葺 亲睐>青睐 磬竹难书>罄竹难书 入场卷>入场券 声名雀起>声名鹊起
  欣尝>欣赏 谈笑风声>谈笑风生 有持无恐>有恃无恐 额首称庆>额手称庆 追朔>追溯 金榜提名>金榜题名 走头无路>走投无路 趋之若骛>趋之若鹜 迁徒>迁徙 洁白无暇>洁白无瑕 九宵>九霄 渲泄>宣泄 寒喧>寒暄
  弦律>旋律 膺品>赝品 滥芋充数>滥竽充数 烂竽充数>滥竽充数 世外桃园>世外桃源 装祯>装帧 饮鸠止渴>饮鸩止渴 坐阵>坐镇 旁证博引>旁征博引 姿意妄为>恣意妄为 编篡>编纂 针贬>针砭 脉博>脉搏 拼博>拼搏
  搏采众长>博采众长 惩前毙后>惩前毖后 各行其事>各行其是 故步自风>故步自封 一泄千里>一泻千里 以逸代劳>以逸待劳 以身作责>以身作则 义不容词>义不容辞 按步就班>按部就班 相辅相承>相辅相成
  相形见拙>相形见绌 并行不背>并行不悖 查漏补却>查漏补缺 独挡一面>独当一面 独挡一方>独当一方 各施其职>各司其职 功亏一蒉>功亏一篑 开诚步公>开诚布公 名列前矛>名列前茅 实是求是>实事求是
  实事求事>实事求是 提纲携领>提纲挈领 提纲契领>提纲挈领 脱颖而处>脱颖而出 未雨筹谋>未雨绸缪 未雨绸谬>未雨绸缪 心无旁鹜>心无旁骛 心无旁物>心无旁骛 一以惯之>一以贯之 有条不稳>有条不紊
  真知卓见>真知灼见 抑扬顿措>抑扬顿挫 不孚重望>不负众望 不负重望>不负众望 好高鹜远>好高骛远 责无旁代>责无旁贷 毋庸质疑>毋庸置疑 勿庸置疑>毋庸置疑 雷厉风形>雷厉风行 历行节约>厉行节约
  励行节约>厉行节约 座右名>座右铭 座落于>坐落于 座落在>坐落在 倍受关注>备受关注 倍受欢迎>备受欢迎 关怀倍至>关怀备至 蜂涌而至>蜂拥而至 风糜一时>风靡一时 凤毛鳞角>凤毛麟角 合谐>和谐
  轰轰列列>轰轰烈烈 洪扬>弘扬 欢渡>欢度 共渡难关>共度难关 涣发>焕发 坚苦奋斗>艰苦奋斗 竞竞业业>兢兢业业 精心布暑>精心部署 开僻>开辟 零晨>凌晨 录象>录像 图象>图像
  摄象>摄像 明辩是非>明辨是非 摸范>模范 莫不关心>漠不关心 目不遐接>目不暇接 陪训>培训 偏辟>偏僻 破斧沉舟>破釜沉舟 恰如其份>恰如其分 
  水份>水分 身分证>身份证 知识份子>知识分子 积极份子>积极分子 模胡>模糊 融恰>融洽 透澈>透彻 接恰>接洽 迫在眉捷>迫在眉睫 重迭>重叠 振耳欲聋>震耳欲聋 直接了当>直截了当
  不可思义>不可思议 不记其数>不计其数 出谋画策>出谋划策 当务之极>当务之急 丰功伟迹>丰功伟绩 汗流夹背>汗流浃背 积毁消骨>积毁销骨 坚如盘石>坚如磐石 矫枉过政>矫枉过正 竭尽全立>竭尽全力
  金壁辉煌>金碧辉煌 刻勤刻俭>克勤克俭 口干舌躁>口干舌燥 戒骄戒燥>戒骄戒躁 不骄不燥>不骄不躁 苦心孤旨>苦心孤诣 临渊羡渔>临渊羡鱼 蓬筚生辉>蓬荜生辉 披星带月>披星戴月 迫于无耐>迫于无奈
  前仆后断>前仆后继 轻歌慢舞>轻歌曼舞 如愿以尝>如愿以偿 首曲一指>首屈一指 司空见贯>司空见惯 滔滔不决>滔滔不绝 挺而走险>铤而走险 完壁归赵>完璧归赵 无精打彩>无精打采 兴高彩烈>兴高采烈
  五彩宾纷>五彩缤纷 一张一驰>一张一弛 英雄倍出>英雄辈出 人才倍出>人才辈出 永往直前>勇往直前 遗笑大方>贻笑大方 饮水思园>饮水思源 原驰腊象>原驰蜡象 越俎代疱>越俎代庖
  仗义直言>仗义执言 振聋发馈>振聋发聩 置若网闻>置若罔闻 众口烁金>众口铄金 转弯磨角>转弯抹角 自抱自弃>自暴自弃
`)

/** Forms that the first list of recommended spellings (第一批异形词整理表, 2001) and later dictionaries replace. */
const SPELLINGS = pairs(`
  帐目>账目 帐户>账户 帐单>账单 台帐>台账 结帐>结账 记帐>记账 转帐>转账 报帐>报账 帐本>账本 算帐>算账 查帐>查账 欠帐>欠账 答覆>答复 反覆>反复 分辩率>分辨率
  飞扬拔扈>飞扬跋扈 嘎然而止>戛然而止 混水摸鱼>浑水摸鱼 家俱>家具 傢俱>家具 简炼>简练 凝炼>凝练 洗炼>洗练 脚色>角色 勾划>勾画 筹画>筹划 策画>策划 规画>规划 凭藉>凭借 藉口>借口
  热中于>热衷于 思惟>思维 塌实>踏实 惟一>唯一 惟有>唯有 希罕>稀罕 希奇>稀奇 希少>稀少 雅緻>雅致 一相情愿>一厢情愿 一塌胡涂>一塌糊涂 影象>影像 元元本本>原原本本 
  指手划脚>指手画脚 装璜>装潢 姿式>姿势 座标>坐标 坐位>座位 内函>内涵 年青人>年轻人 按纳不住>按捺不住 倒楣>倒霉 公佈>公布 发佈>发布 
`)

/** Word choices (用词), and forms whose neighbours decide. */
const CHOICES: readonly WordPair[] = [
  { wrong: '精减会议', right: '精简会议' },
  { wrong: '精减文件', right: '精简文件' },
  { wrong: '精减机构', right: '精简机构' },
  { wrong: '竟争', right: '竞争' },
  { wrong: '必需要', right: '必须要' },
  { wrong: '必需坚持', right: '必须坚持' },
  { wrong: '必需加强', right: '必须加强' },
  { wrong: '必须品', right: '必需品' },
  { wrong: '己经', right: '已经', notAfter: '自' },
  { wrong: '自已', right: '自己', notBefore: '经' },
  { wrong: '反应情况', right: '反映情况' },
  { wrong: '反应问题', right: '反映问题' },
  { wrong: '群众反应的', right: '群众反映的' },
  { wrong: '检查院', right: '检察院' },
  { wrong: '权利机关', right: '权力机关' },
  { wrong: '权利运行', right: '权力运行' },
  { wrong: '招聘启示', right: '招聘启事' },
  { wrong: '一但', right: '一旦', notAfter: '唯之统单同第专划' },
  { wrong: '做为', right: '作为', notAfter: '当叫', notBefore: '难' },
  { wrong: '其它人', right: '其他人' },
  { wrong: '其它同志', right: '其他同志' },
  { wrong: '化费', right: '花费', notAfter: '文绿美教硬净消', notBefore: '用' },
  { wrong: '防患未燃', right: '防患未然' },
  { wrong: '协商一至', right: '协商一致' },
  { wrong: '高度一至', right: '高度一致' },
  { wrong: '好象', right: '好像', notBefore: '征棋限' },
  { wrong: '就象', right: '就像', notBefore: '征' },
  { wrong: '过份', right: '过分', notBefore: '额' },
  { wrong: '部份', right: '部分', notBefore: '额' },
  { wrong: '充份', right: '充分', notBefore: '额' },
  { wrong: '成份', right: '成分', notBefore: '额' },
  { wrong: '坐次', right: '座次', notBefore: '数' },
  { wrong: '定单', right: '订单', notAfter: '确指规特固选认', notBefore: '位一独项元' },
  { wrong: '定货', right: '订货', notAfter: '确指规特固', notBefore: '物币款源' },
  { wrong: '原故', right: '缘故', notBefore: '宫事' },
  { wrong: '人材', right: '人才', notBefore: '料质' },
  { wrong: '刻划', right: '刻画', notAfter: '立即', notBefore: '分拨转定清' },
  { wrong: '凑和', right: '凑合', notAfter: '紧拼', notBefore: '谐' },
  { wrong: '布暑', right: '部署', notAfter: '发公', notBefore: '期假' },
  { wrong: '联贯', right: '连贯', notBefore: '通彻穿' },
  { wrong: '跟综', right: '跟踪', notBefore: '合' },
  { wrong: '惯彻', right: '贯彻', notAfter: '习', notBefore: '底' },
  { wrong: '中华人名共和国', right: '中华人民共和国' },
]

/** Every pair. */
export const WORD_PAIRS: readonly WordPair[] = [...WRONG_CHARACTERS, ...SPELLINGS, ...CHOICES]
