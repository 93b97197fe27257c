/** Characters that stand alone as words all the time: particles, adverbs, numbers, measure words, names of units. */
export const FREE_WORDS = `
  的了和在与及对于为将把被要是有不也都就还又再已才则均各每某该本其此这那哪谁何之以而且或若如因由从自向往朝到至给让使
  一二三四五六七八九十百千万亿零两几多数余第个位名年月日时分元上下左右前后内外中我你他她它们市省县区者很最更较太
`.replace(/\s/g, '')

/** Characters that stand alone nearly as often, and make words with others more often. */
export const USUAL_WORDS = `
  令叫请按照据凭依用经沿随同跟比除关连即便虽但可能会应须需得必宜想半户家件项条份次批届起类样点些级秒吨亩米克度倍
  间里旁东西南北大小高低长短新旧好少极尤只仅全皆并曾刚正另员性化率式型感值器乡镇村州局处科室部厅委办院校所站组
  做抓说讲看来去进出过开送
`.replace(/\s/g, '')

/** Characters that stand alone as words now and then: everyday verbs, nouns and adjectives of one character. */
export const LOOSE_WORDS = `
  着过肯敢愿场宗种块片段层面册篇章节款目号期天周季角寸尺斤升成股支笔张座栋台辆艘架副套道口声幅步课门路排队班群双头根棵颗粒滴杯碗瓶包箱袋人
  远近快慢早晚坏深浅宽窄厚薄轻重强弱硬软冷热干湿真假老男女满空足缺
  受获遭凭赴赠赐惠涉约遇逢值临处居立写谈听读学想问答干走入回关收发取放拿接交报告知懂明记忘找见失查改建修设立定订签批审核评选推拉提抬压降增减加扣算计超达占含带管治防控抗救保护守派调换转移拆搬运装费花买卖租借存留停止住坐跑动变当任兼担负靠等待求帮扶助教育养播割捕吃喝穿戴盖搭挂贴印编录拍画刷洗扫擦挖填埋铺挑扛背抱牵领引导
  咱官兵民农工商党团国街社会馆库厂矿店行网线电水火气油煤粮菜果肉蛋奶药茶酒烟盐土地山河湖海江林草田桥房楼车船飞机钱税价账证表单据文函稿图书刊信码题字词句话事情物品货材料心手眼耳脸身脑脚
  甚越愈稍略单独共总凡别先常永立马渐逐顿忽突竟却倒反未没无非勿莫否吗呢吧啊呀嘛
  甲乙丙丁戊春夏秋冬晨午夜昨今力度观论学界业史法权责任制师生徒友将族众派系统项格
  险稳准实细严紧松优劣良差美丑善恶贫富穷难易清浊纯杂忙闲红黄蓝绿白黑灰青紫
  致兹拟予属讫复示悉特谨专堤
`.replace(/\s/g, '')

/**
 * Things and acts of every day that one character names. They do not make a reading cheaper, but what looks like a wrong
 * character may well be one of these: 补漆, 开齐课程, 长椅.
 */
export const PLAIN_WORDS = `
  漆砖瓦墙窗柜椅凳床锅盆桶缸盒筐篮绳网渠沟井坝闸桩柱梁坡坎塘池泵阀锁扣钉板皮布棉麻丝纱毛羊牛猪鸡鸭鱼虾蜂鸟虫竹花瓜豆米面饭粥糖汤饼菌苗秧穗谷稻麦棚圈窝窑炉灶灯伞鞋衣帽裤裙被毯枕牌旗章票券卡照画歌戏曲诗报刀枪炮弹雨雪霜冰雾雷光影声味病伤痛针血骨肉肝肺胃肾腿臂肩背腰头嘴牙舌鼻眉庙寺塔亭院园站港隧
  补绑拴系捆砍锯削磨切剁劈炒煮蒸烤烧炸泡晒晾熬炖喂牧赶追逃躲藏抢偷骗赌赢输罚判押劝骂吵闹哭笑喊唱跳爬蹲躺睡醒歇熄灭燃照射喷洒浇灌堵凿钻掘砌筑抹涂焊拧卸撬吊拖拽绕跨越翻滚滑摔撞碰碾压砸敲摸捏捡拾扔丢抛投递寄邮撕剪缝绣织染叠垫裹捂塞插拔摘采种栽播撒育孵挤剥归垒筛涮冲兜凑拼
  齐尽满净透够稠稀浓淡甜苦酸辣香臭胖瘦饱饿醉聪笨懒勤巧粗软尖圆方扁直弯斜歪
`.replace(/\s/g, '')
