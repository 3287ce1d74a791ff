import '@mantine/core/styles.css';
import {
  ActionIcon,
  Avatar,
  Badge,
  Card,
  Checkbox,
  Group,
  MantineProvider,
  Pagination,
  Table,
  Tabs,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { createRoot } from 'react-dom/client';

const orders = [
  {
    no: 'ORD-10482',
    who: 'Elsie Marsh',
    mail: 'elsie@marsh.example',
    when: 'Nov 21, 2026 08:12',
    total: '$72.10',
    state: 'Paid',
    items: 2,
  },
  {
    no: 'ORD-10481',
    who: 'Bo Jansen',
    mail: 'bo.jansen@post.example',
    when: 'Nov 20, 2026 23:59',
    total: '$1,310.00',
    state: 'Shipped',
    items: 9,
  },
  {
    no: 'ORD-10477',
    who: 'Elsie Marsh',
    mail: 'elsie@marsh.example',
    when: 'Nov 19, 2026 12:00',
    total: '$18.25',
    state: 'Delivered',
    items: 1,
  },
  {
    no: 'ORD-10470',
    who: 'Tariq Aziz',
    mail: 'taziz@mail.example',
    when: 'Nov 16, 2026 16:41',
    total: '$240.00',
    state: 'Refunded',
    items: 4,
  },
  {
    no: 'ORD-10466',
    who: 'Ondine Roux',
    mail: 'ondine@roux.example',
    when: 'Nov 12, 2026 07:07',
    total: '$55.00',
    state: 'Pending payment',
    items: 1,
  },
];
const head = {
  pick: '',
  no: 'Order',
  who: 'Customer',
  when: 'Placed',
  items: 'Items',
  total: 'Total',
  state: 'Status',
  more: '',
};
function Row({ one }) {
  return (
    <Table.Tr>
      <Table.Td>
        <Checkbox aria-label="Select row" />
      </Table.Td>
      <Table.Td>
        <Text fw={600} component="a" href={`/sales/orders/${one.no}`}>
          {one.no}
        </Text>
      </Table.Td>
      <Table.Td>
        <Group gap="sm">
          <Avatar radius="xl" color="blue">
            {one.who
              .split(' ')
              .map((part) => part[0])
              .join('')}
          </Avatar>
          <div>
            <Text size="sm">{one.who}</Text>
            <Text size="xs" c="dimmed">
              {one.mail}
            </Text>
          </div>
        </Group>
      </Table.Td>
      <Table.Td>{one.when}</Table.Td>
      <Table.Td>{one.items}</Table.Td>
      <Table.Td ta="right">{one.total}</Table.Td>
      <Table.Td>
        <Badge variant="light">{one.state}</Badge>
      </Table.Td>
      <Table.Td>
        <ActionIcon variant="subtle" aria-label="More">
          ⋯
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  );
}
createRoot(document.getElementById('app')).render(
  <MantineProvider>
    <Title order={2}>Orders</Title>
    <Tabs defaultValue="all">
      <Tabs.List>
        <Tabs.Tab value="all">All</Tabs.Tab>
        <Tabs.Tab value="open">To ship</Tabs.Tab>
      </Tabs.List>
    </Tabs>
    <Card withBorder>
      <TextInput placeholder="Search by any field" mb="md" />
      <Table.ScrollContainer minWidth={900}>
        <Table verticalSpacing="sm" highlightOnHover stickyHeader>
          <Table.Thead>
            <Table.Tr>
              {Object.entries(head).map(([name, word]) => (
                <Table.Th key={name}>{word}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {orders.map((one) => (
              <Row key={one.no} one={one} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Pagination total={1} />
    </Card>
  </MantineProvider>,
);
