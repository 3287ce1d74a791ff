import { ERROR } from './api.mjs';

const translations = (name, more = {}) => [{ languageCode: 'en', name, ...more }];

/** Makes one product with its variants; their ids are kept by SKU in `variants`. */
export async function addProduct(ask, product, n, variants) {
  const { createProduct } = await ask(
    `mutation($input: CreateProductInput!) { createProduct(input: $input) { id } }`,
    {
      input: {
        enabled: product.enabled,
        translations: translations(product.name, { slug: product.slug, description: '' }),
      },
    },
  );
  let options = [];
  if (product.specs.length > 1) {
    const { createProductOptionGroup: group } = await ask(
      `mutation($input: CreateProductOptionGroupInput!) { createProductOptionGroup(input: $input) { id options { id } } }`,
      {
        input: {
          code: `kind-${n}`,
          translations: translations('Kind'),
          options: product.specs.map((s, m) => ({
            code: `kind-${n}-${m}`,
            translations: translations(s.spec),
          })),
        },
      },
    );
    await ask(
      `mutation($p: ID!, $g: ID!) { addOptionGroupToProduct(productId: $p, optionGroupId: $g) { id } }`,
      {
        p: createProduct.id,
        g: group.id,
      },
    );
    options = group.options;
  }
  const input = product.specs.map((s, m) => ({
    productId: createProduct.id,
    sku: s.sku,
    price: s.price,
    stockOnHand: s.stock,
    trackInventory: 'TRUE',
    optionIds: options[m] ? [options[m].id] : [],
    translations: translations(s.spec === null ? product.name : `${product.name} ${s.spec}`),
  }));
  const { createProductVariants } = await ask(
    `mutation($input: [CreateProductVariantInput!]!) { createProductVariants(input: $input) { id sku } }`,
    { input },
  );
  for (const variant of createProductVariants) variants.set(variant.sku, variant.id);
  return { id: createProduct.id, daysAgo: product.ageDays };
}

/** Makes one customer and answers the id. */
export async function addCustomer(ask, { firstName, lastName, emailAddress }) {
  const { createCustomer } = await ask(
    `mutation($input: CreateCustomerInput!) { createCustomer(input: $input) { ... on Customer { id } ${ERROR} } }`,
    { input: { firstName, lastName, emailAddress } },
  );
  return createCustomer.id;
}
