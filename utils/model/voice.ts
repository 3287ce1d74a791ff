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
