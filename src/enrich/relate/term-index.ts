import { makeTermCounter, termCount, termOfMark } from './count-terms.ts';
import { findMarks } from './find-marks.ts';
import type { Comparable } from './read-letters.ts';
import { type Sketch, sketchTerms } from './sketch.ts';

/** How many of its most telling terms are kept of an article. */
const keptTerms = 40;
/** A term of more articles than this tells them apart too little. */
const leastMost = 30;
const mostArticles = 300;
const mostTimes = 4;

/** The telling terms of every article, and the articles of every telling term. */
export interface TermIndex {
  /** The terms of article i and their weights, its length 1. */
  termsOf(article: number): { terms: Uint32Array; weights: Float32Array };
  /** The articles of a term and its weight in each. */
  articlesOf(term: number): { articles: Uint32Array; weights: Float32Array };
  sketches: readonly Sketch[];
}

/** Indexes articles by the terms that few of them share. `read` gives the letters of each. */
export function makeTermIndex(
  articles: readonly Comparable[],
  read: (article: Comparable) => string,
): TermIndex {
  const countTerms = makeTermCounter();
  const spread = new Uint32Array(termCount);
  // To read an article twice costs more than to hold its letters in between. To count them at once
  // draws their pieces together, which take five times as much.
  const lettersOf: string[] = [];
  articles.forEach((article) => {
    const letters = read(article);
    lettersOf.push(letters);
    const marks = findMarks(article).map(({ word }) => word);
    for (const term of countTerms(letters, marks).terms) spread[term] = (spread[term] ?? 0) + 1;
  });
  const most = Math.min(mostArticles, Math.max(leastMost, Math.ceil(articles.length / 50)));
  const terms = new Uint32Array(articles.length * keptTerms);
  const weights = new Float32Array(articles.length * keptTerms);
  const starts = new Uint32Array(articles.length + 1);
  const sketches: Sketch[] = [];
  articles.forEach((article, index) => {
    const letters = lettersOf[index] ?? '';
    lettersOf[index] = '';
    const kept = keepTerms(article, letters);
    let at = starts[index] ?? 0;
    const length = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
    for (const { term, weight } of kept) {
      terms[at] = term;
      weights[at] = weight / length;
      at += 1;
    }
    starts[index + 1] = at;
  });

  function keepTerms(article: Comparable, letters: string) {
    const marks = findMarks(article);
    const weightOfMark = new Map(marks.map(({ word, weight }) => [termOfMark(word), weight]));
    const counted = countTerms(
      letters,
      marks.map(({ word }) => word),
    );
    sketches.push(sketchTerms(counted.terms));
    const found: { term: number; weight: number }[] = [];
    counted.terms.forEach((term, i) => {
      const shared = spread[term] ?? 0;
      if (shared < 2 || shared > most) return;
      const times = Math.min(counted.times[i] ?? 1, mostTimes);
      // Rarity by powers of two, so that one article more or less changes next to nothing.
      const rarity = Math.max(1, bitsOf(articles.length) - bitsOf(shared) + 1);
      found.push({ term, weight: rarity * (weightOfMark.get(term) ?? 0.6 + 0.1 * times) });
    });
    return found.toSorted((a, z) => z.weight - a.weight || a.term - z.term).slice(0, keptTerms);
  }

  const postings = invert(terms.subarray(0, starts[articles.length]), weights, starts);
  return {
    sketches,
    termsOf: (article) => ({
      terms: terms.subarray(starts[article], starts[article + 1]),
      weights: weights.subarray(starts[article], starts[article + 1]),
    }),
    articlesOf: postings,
  };
}

function bitsOf(count: number): number {
  return 32 - Math.clz32(count);
}

function invert(
  terms: Uint32Array,
  weights: Float32Array,
  starts: Uint32Array,
): TermIndex['articlesOf'] {
  const firsts = new Uint32Array(termCount + 1);
  for (const term of terms) firsts[term + 1] = (firsts[term + 1] ?? 0) + 1;
  for (let term = 0; term < termCount; term += 1) {
    firsts[term + 1] = (firsts[term + 1] ?? 0) + (firsts[term] ?? 0);
  }
  const next = firsts.slice();
  const articles = new Uint32Array(terms.length);
  const shares = new Float32Array(terms.length);
  for (let article = 0; article + 1 < starts.length; article += 1) {
    for (let at = starts[article] ?? 0; at < (starts[article + 1] ?? 0); at += 1) {
      const term = terms[at] ?? 0;
      const place = next[term] ?? 0;
      articles[place] = article;
      shares[place] = weights[at] ?? 0;
      next[term] = place + 1;
    }
  }
  return (term) => ({
    articles: articles.subarray(firsts[term], firsts[term + 1]),
    weights: shares.subarray(firsts[term], firsts[term + 1]),
  });
}
