const units = '自治区|自治州|自治县|开发区|园区|[省市县区州旗盟]';
const offices =
  '总工会|人民医院|中医院|医院|妇联|残联|团委|科协|工商联|法院|检察院|人民法院|人民检察院|人民政府|文化馆|图书馆|博物馆|疾控中心|人社局|公安局|教育局|卫健委|司法局|民政局|住建局|农业农村局|应急管理局|人力资源和社会保障局';

/** A body called by its unit's kind alone: 县总工会, 市人民医院. Gives the kind and the office. */
export const ownOffice = new RegExp(`^(${units})(${offices})$`, 'u');
