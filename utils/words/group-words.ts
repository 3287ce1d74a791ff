/** Numbers of single categories, on the options page. */
export type GroupWords = {
  label: string;
  whole: string;
  categories: string;
  tags: string;
  choice: (name: string, listings: number) => string;
  has: string;
  only: (name: string) => string;
  own: (name: string) => string;
  asShop: string;
  list: string;
  remove: string;
  removeLong: (name: string) => string;
};
