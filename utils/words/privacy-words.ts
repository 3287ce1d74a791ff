/** Words of what is kept about a person, and of taking it away. */
export type PrivacyWords = {
  heading: string;
  body: string;
  showAll: string;
  hideAll: string;
  number: string;
  numberHint: string;
  label: string;
  notKept: string;
  tasks: string;
  noTasks: string;
  allOrders: (n: number) => string;
  erase: string;
  eraseTitle: (label: string) => string;
  eraseGoes: string;
  eraseStays: string;
  eraseFuture: string;
  eraseBackups: string;
  eraseNow: string;
  erased: (orders: number) => string;
  keepHeading: string;
  keepBody: string;
  keepFor: (months: number) => string;
  keepForever: string;
};
