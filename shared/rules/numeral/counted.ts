/** Words that things, people, money and measures are counted in, as patterns look for them after a number. */
export const COUNTED =
  '(?:[元人个件米吨名户家次份篇项座处所条场台套辆间栋棵株只头亩斤块张幅种类门封批册部艘架口眼组支位起宗例笔艘]|公里|平方|立方|公斤|小时|分钟|余[\\u4e00-\\u9fff]|多[\\u4e00-\\u9fff])'
