import { AppProvider, Badge, IndexTable, Page, Text, useIndexResourceState } from '@shopify/polaris';
import '@shopify/polaris/build/esm/styles.css';
import en from '@shopify/polaris/locales/en.json';
import { createRoot } from 'react-dom/client';

const products = [
  {
    id: '8801',
    title: 'Moorland wool blanket',
    status: 'Active',
    inv: '5 in stock for 2 variants',
    cat: 'Blankets',
    type: 'Home',
  },
  {
    id: '8802',
    title: 'Heather soap bar',
    status: 'Active',
    inv: '1,240 in stock',
    cat: 'Soap',
    type: 'Bath',
  },
  { id: '8803', title: 'Peat candle', status: 'Draft', inv: '0 in stock', cat: 'Candles', type: 'Home' },
  {
    id: '8804',
    title: 'Field tote',
    status: 'Archived',
    inv: '12 in stock for 3 variants',
    cat: 'Bags',
    type: 'Carry',
  },
];
function List() {
  const { selectedResources, allResourcesSelected, handleSelectionChange } = useIndexResourceState(products);
  const rows = products.map(({ id, title, status, inv, cat, type }, at) => (
    <IndexTable.Row id={id} key={id} position={at} selected={selectedResources.includes(id)}>
      <IndexTable.Cell>
        <a href={'/store/moorland-goods/products/' + id}>
          <Text as="span" fontWeight="bold">
            {title}
          </Text>
        </a>
      </IndexTable.Cell>
      <IndexTable.Cell>
        <Badge tone={status === 'Active' ? 'success' : undefined}>{status}</Badge>
      </IndexTable.Cell>
      <IndexTable.Cell>{inv}</IndexTable.Cell>
      <IndexTable.Cell>{cat}</IndexTable.Cell>
      <IndexTable.Cell>3</IndexTable.Cell>
      <IndexTable.Cell>{type}</IndexTable.Cell>
    </IndexTable.Row>
  ));
  return (
    <IndexTable
      resourceName={{ singular: 'product', plural: 'products' }}
      itemCount={products.length}
      selectedItemsCount={allResourcesSelected ? 'All' : selectedResources.length}
      onSelectionChange={handleSelectionChange}
      headings={[
        { title: 'Product' },
        { title: 'Status' },
        { title: 'Inventory' },
        { title: 'Category' },
        { title: 'Channels' },
        { title: 'Product type' },
      ]}
    >
      {rows}
    </IndexTable>
  );
}
createRoot(document.getElementById('app')).render(
  <AppProvider i18n={en}>
    <Page title="Products">
      <List />
    </Page>
  </AppProvider>,
);
