/** What a mention of a place is to the story, strongest first. */
export type Use =
  /** A body of the place acts: 泾县总工会. */
  | 'acts'
  /** Something happens there: 走进泾县某企业, 在南京举行. */
  | 'scene'
  /** Its full name opens an address: 山东省泰安市肥城市的一所学校. */
  | 'seat'
  /** Its full name opens the name of a firm: 江苏省连云港市灌南县启木板材公司. */
  | 'address'
  | 'named'
  /** It gave a distinction: 北京市劳动模范. */
  | 'honour'
  /** It stands in a company's name. */
  | 'enterprise'
  /** One of many. */
  | 'list'
  /** Where somebody is from. */
  | 'origin'
  /** Something else bears the name: 中山路. */
  | 'namesake';

/** What one mention counts. */
export const useWeights: Readonly<Record<Use, number>> = {
  acts: 3,
  scene: 3,
  seat: 2,
  address: 1.5,
  named: 1,
  honour: 0.5,
  enterprise: 0.3,
  list: 0.2,
  origin: 0,
  namesake: 0,
};
