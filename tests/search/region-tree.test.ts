import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatRegions, parseRegions, type Region } from '../../src/search/codec/region-tree.ts';

const again = (regions: Region[]) => {
  const { tree, places } = formatRegions(regions);
  return parseRegions(tree, places);
};

test('writes each name once', () => {
  const regions = [
    { path: '江苏省/苏州市/吴江区', slug: 'jiangsu/suzhou/wujiang' },
    { path: '全国', slug: 'china' },
    { path: '江苏省/苏州市', slug: 'jiangsu/suzhou' },
  ];
  expect(formatRegions(regions)).toEqual({
    tree: '0江苏省\tjiangsu\n1苏州市\tsuzhou\n2吴江区\twujiang\n0全国\tchina',
    places: [2, 3, 1],
  });
  expect(again(regions)).toEqual(regions);
});

test('keeps addresses that are no tree', () => {
  const regions = [
    { path: '甲省/乙市/丙县', slug: 'jia/bing' },
    { path: '甲省', slug: 'jia-sheng' },
    { path: '丁', slug: 'x/y' },
  ];
  expect(again(regions)).toEqual(regions);
  expect(again([])).toEqual([]);
});

test('keeps any regions', () => {
  const name = fc.constantFrom('甲', '乙', '丙');
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
  const slug = fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 4 });
  const region = fc.record({ path, slug: slug.map((parts) => parts.join('/')) });
  const regions = fc.uniqueArray(region, { selector: (one) => one.path });
  fc.assert(
    fc.property(regions, (all) => {
      expect(again(all)).toEqual(all);
    }),
  );
});
