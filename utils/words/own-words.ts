import type { Edge, Saying } from './model-types';

/** What the seller herself says of a listing or buyer, in the side panel; and her suppliers. */
export type OwnWords = {
  heading: string;
  pin: string;
  pinHint: string;
  followUp: string;
  followUpWhat: string;
  sayings: Record<Saying, { label: string; hint: string }>;
  role: string;
  edge: string;
  edges: Record<Edge, string>;
  noEdge: string;
  noChoice: string;
  owner: string;
  noOwner: string;
  supplier: string;
  noSupplier: string;
};

export type SupplierWords = {
  intro: string;
  none: string;
  name: string;
  every: string;
  add: string;
  only: string;
  skus: (count: number) => string;
  cash: (amount: string) => string;
  noCost: (count: number) => string;
  risk: (share: number) => string;
  last: (when: string) => string;
  never: string;
  talked: string;
  talkedTo: (name: string) => string;
  remove: (name: string) => string;
};
