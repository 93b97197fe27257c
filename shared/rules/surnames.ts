/** Characters that names of persons begin with. */
export const SURNAMES: ReadonlySet<string> = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁马方袁柳唐薛雷贺倪汤罗郝安常于傅齐康顾孟黄萧尹姚邵汪祁毛米贝明戴宋庞熊纪项董梁杜阮蓝季贾江童颜郭梅林钟徐邱骆高夏蔡田樊胡霍万柯管卢莫丁邓洪包石崔龚程陆段侯焦武刘龙叶黎白蒲向温庄晏柴曾',
)
