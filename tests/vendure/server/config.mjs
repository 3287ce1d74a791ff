import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Vendure's own settings for one process. `autoSave: false`: what a run changes stays in memory, so the seeded
 * file is the same before and after; seeding saves once at its end.
 */
export function vendureConfig({ port, file }) {
  const { DefaultLogger, DefaultSearchPlugin, LogLevel, dummyPaymentHandler } = require('@vendure/core');
  const { AdminUiPlugin } = require('@vendure/admin-ui-plugin');
  return {
    apiOptions: { hostname: '127.0.0.1', port, adminApiPath: 'admin-api', shopApiPath: 'shop-api' },
    authOptions: {
      tokenMethod: ['cookie', 'bearer'],
      superadminCredentials: { identifier: 'superadmin', password: 'superadmin' },
      cookieOptions: { secret: 'local test only' },
    },
    dbConnectionOptions: {
      type: 'sqljs',
      synchronize: true,
      autoSave: false,
      location: file,
      logging: false,
    },
    paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
    logger: new DefaultLogger({ level: LogLevel.Error, timestamp: false }),
    // Without a search plugin the dashboard complains on its catalogue pages; nothing here is indexed.
    plugins: [DefaultSearchPlugin.init({}), AdminUiPlugin.init({ route: 'admin', port })],
  };
}

/** What a Vendure installation needs before the first product: country, tax, shipping, payment. */
export const initialData = {
  defaultLanguage: 'en',
  defaultZone: 'Home',
  countries: [{ code: 'GB', name: 'United Kingdom', zone: 'Home' }],
  taxRates: [{ name: 'Standard Tax', percentage: 20 }],
  shippingMethods: [{ name: 'Parcel', price: 500 }],
  paymentMethods: [
    {
      name: 'Till',
      handler: { code: 'dummy-payment-handler', arguments: [{ name: 'automaticSettle', value: 'true' }] },
    },
  ],
  collections: [],
};
