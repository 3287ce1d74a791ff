/** What buyers speak of, as codes; the words that tell are in utils/report/voice, those on screen in the catalogues. */
export const pains = [
  'size',
  'quality',
  'colour',
  'smell',
  'thin',
  'works',
  'missing',
  'packing',
  'late',
  'service',
  'price',
  'hard',
  'noise',
] as const;
export type Pain = (typeof pains)[number];

export const scenes = [
  'gift',
  'travel',
  'child',
  'elders',
  'office',
  'kitchen',
  'dorm',
  'outdoor',
  'festival',
  'pet',
] as const;
export type Scene = (typeof scenes)[number];

export const praises = ['made', 'looks', 'comfort', 'value', 'fast', 'helpful'] as const;
export type Praise = (typeof praises)[number];

/** One thing buyers speak of: in how many reviews, and what some of them said, word for word. */
export type Heard<T> = { topic: T; count: number; sentences: string[] };

/** `answered`: whether the listing's title says anything about it; null where the title is not known. */
export type HeardPain = Heard<Pain> & { answered: boolean | null };

export type Voice = {
  /** Reviews with words. */
  texts: number;
  pains: HeardPain[];
  scenes: Heard<Scene>[];
  praises: Heard<Praise>[];
};

/** What a buyer who decides alone looks for before she orders, as codes. */
export const gapTopics = ['size', 'material', 'included', 'delivery', 'care', 'returns', 'crowd'] as const;
export type GapTopic = (typeof gapTopics)[number];

/** A question of a buyer's, word for word, and what the shop replied on the page. */
export type Question = { text: string; reply: string | null };

/** What can be made of reviews for a listing, from buyers' sentences and the seller's words alone. */
export type Content = {
  /** Reviews with words. */
  texts: number;
  /** What the listing's own words leave unsaid; `asked`: reviews that speak of it. Null where its words aren't known. */
  gaps: { topic: GapTopic; asked: number }[] | null;
  /** Words of the title that no review holds; null where too few were read to say so. */
  unspoken: string[] | null;
  questions: Question[];
  /** Whole reviews long enough to be told, of people who were content; the longest first. */
  stories: string[];
};
