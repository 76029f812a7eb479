/** The 29 characters of ids and anchors: digits, and consonants without l, so that no word arises. */
export const betanumeric = '0123456789bcdfghjkmnpqrstvwxz';
