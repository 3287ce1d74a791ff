/** The names care speaks of, apart from the schemas: pages that draw them carry no zod. */

export const natures = ['service', 'marketing'] as const;
export type Nature = (typeof natures)[number];

/** What a contact asked of the customer, a favour. */
export const asks = ['share', 'review', 'referral'] as const;
export type Ask = (typeof asks)[number];

export const channels = [
  'platform',
  'wechat',
  'group',
  'social',
  'phone',
  'email',
  'parcel',
  'other',
] as const;
export type Channel = (typeof channels)[number];

/** What a channel is there for: to be found by strangers, to serve, to sell. */
export const channelRoles = ['attract', 'serve', 'sell'] as const;
export type ChannelRole = (typeof channelRoles)[number];

/** What became of a customer's suggestion. */
export const suggestionStates = ['open', 'adopted', 'declined'] as const;
export type SuggestionState = (typeof suggestionStates)[number];

/** Customer, user, fan, iron fan, lowest first. */
export const rungs = ['customer', 'user', 'fan', 'iron'] as const;
export type Rung = (typeof rungs)[number];

/** Marks a seller puts on a customer. */
export const markIds = ['do-not-contact', 'blocked', 'follows', 'group', 'haggles'] as const;
export type MarkId = (typeof markIds)[number];
