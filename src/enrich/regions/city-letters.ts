/** The one-character names of cities, as they stand in 今天在京举行. */
export const cityLetters: Readonly<Record<string, string>> = {
  京: '北京市',
  津: '天津市',
  沪: '上海市',
  渝: '重庆市',
  穗: '广东省/广州市',
  蓉: '四川省/成都市',
  杭: '浙江省/杭州市',
  甬: '浙江省/宁波市',
  榕: '福建省/福州市',
  筑: '贵州省/贵阳市',
  邕: '广西壮族自治区/南宁市',
};
