import { describe, expect, it } from 'vitest';
import { updateUnits } from '../../scripts/gazetteer/update-units.ts';

describe('a new official list', () => {
  it('gives new units the pinyin of their names below the unit above them', () => {
    const official = [
      { code: '320000', name: '江苏省' },
      { code: '320500', name: '苏州市' },
      { code: '320509', name: '吴江区' },
    ];
    expect(updateUnits(official, [])).toEqual([
      ['320000', '江苏省', 'jiangsu'],
      ['320500', '苏州市', 'suzhou'],
      ['320509', '吴江区', 'wujiang'],
    ]);
  });

  it('leaves an address that was given out as it is', () => {
    const official = [{ code: '320000', name: '江苏省' }];
    expect(updateUnits(official, [['320000', '江苏省', 'kiangsu']])).toEqual([
      ['320000', '江苏省', 'kiangsu'],
    ]);
  });

  it('tells two siblings of one sound apart by their kinds, and only them', () => {
    const official = [
      { code: '654000', name: '伊犁哈萨克自治州' },
      { code: '654002', name: '伊宁市' },
      { code: '654003', name: '奎屯市' },
      { code: '654021', name: '伊宁县' },
    ];
    expect(updateUnits(official, []).map(([, , slug]) => slug)).toEqual([
      'yili',
      'yining-shi',
      'kuitun',
      'yining-xian',
    ]);
  });

  it('leaves out the headings of the list', () => {
    const official = [
      { code: '110000', name: '北京市' },
      { code: '110100', name: '北京市' },
      { code: '429000', name: '省直辖县级行政区划' },
      { code: '500200', name: '县' },
    ];
    expect(updateUnits(official, [])).toEqual([['110000', '北京市', 'beijing']]);
  });
});
