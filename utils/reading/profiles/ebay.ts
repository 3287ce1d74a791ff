import type { Profile } from '../../model/lexicon';

// A username is unique.
export default {
  id: 'ebay',
  name: 'eBay',
  hosts: [
    'www.ebay.com',
    'www.ebay.co.uk',
    'www.ebay.de',
    'www.ebay.fr',
    'www.ebay.it',
    'www.ebay.es',
    'www.ebay.com.au',
    'www.ebay.ca',
  ],
  where: {
    'www.ebay.com': { currency: 'USD' },
    'www.ebay.co.uk': { currency: 'GBP' },
    'www.ebay.de': { currency: 'EUR' },
    'www.ebay.fr': { currency: 'EUR' },
    'www.ebay.it': { currency: 'EUR' },
    'www.ebay.es': { currency: 'EUR' },
    'www.ebay.com.au': { currency: 'AUD' },
    'www.ebay.ca': { currency: 'CAD' },
  },
  paths: [
    { match: '^/sh/ord/details', kind: 'order', scope: 'detail' },
    { match: '^/mesh/ord/details', kind: 'order', scope: 'detail' },
    { match: '^/sh/ord', kind: 'order', scope: 'list' },
    { match: '^/sh/lst', kind: 'listing', scope: 'list' },
  ],
  narrowing: ['/sh/lst/(?!active)\\w'],
  buyerName: 'strong',
  outsideContact: 'forbidden',
  sure: "unverified (addresses and columns are general knowledge; only the export and one order's page were seen in public sources, 2026-09)",
} satisfies Profile;
