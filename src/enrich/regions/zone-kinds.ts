/**
 * Zones that most cities have one of, with bodies of their own, by what follows the city's name
 * where it is written out: 芜湖经济技术开发区. Their short forms (高新区, 经开区) are said of mere
 * parts of a city as well and stand for the city.
 */
export const zoneKinds = [
  { name: '经济技术开发区', slug: 'jingkaiqu' },
  { name: '高新技术产业开发区', slug: 'gaoxinqu' },
] as const;
