import type { Role } from '../../model/piece.ts';

/** What readers are told that a passage was made into. */
export const roleNames: Record<Role, string> = {
  kicker: '引题',
  headline: '标题',
  subtitle: '副题',
  byline: '署名',
  dateline: '电头',
  lead: '导语',
  label: '栏目名',
  subhead: '小标题',
  body: '正文',
  caption: '图片说明',
  credit: '图片署名',
  note: '附注',
  duplicate: '重复文字',
  furniture: '版面文字',
  unplaced: '未归篇文字',
};
