import { AppProvider, Card, Page, ResourceItem, ResourceList, Text } from '@shopify/polaris';
import '@shopify/polaris/build/esm/styles.css';
import en from '@shopify/polaris/locales/en.json';
import { createRoot } from 'react-dom/client';

const customers = [
  {
    id: '5501',
    name: 'Aurelia Finch',
    place: 'Bristol, United Kingdom',
    orders: '7 orders',
    spent: '£402.10 spent',
  },
  { id: '5498', name: 'Dov Kestrel', place: 'Galway, Ireland', orders: '1 order', spent: '£24.00 spent' },
  { id: '5460', name: 'Ines Marlow', place: 'Porto, Portugal', orders: '3 orders', spent: '£1,120.00 spent' },
];
createRoot(document.getElementById('app')).render(
  <AppProvider i18n={en}>
    <Page title="Customers">
      <Card>
        <ResourceList
          resourceName={{ singular: 'customer', plural: 'customers' }}
          items={customers}
          selectable
          renderItem={({ id, name, place, orders, spent }) => (
            <ResourceItem id={id} url={'/customers/' + id} accessibilityLabel={'View details for ' + name}>
              <Text as="h3" fontWeight="bold">
                {name}
              </Text>
              <div>{place}</div>
              <div style={{ display: 'flex', gap: 24 }}>
                <span>{orders}</span>
                <span>{spent}</span>
              </div>
            </ResourceItem>
          )}
        />
      </Card>
    </Page>
  </AppProvider>,
);
