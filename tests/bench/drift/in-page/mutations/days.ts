const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (n: number): string => String(n).padStart(2, '0');

export type Day = { year: number; month: number; day: number; format: string; at: number; length: number };

/** Ways to write a day. `read` finds it without doubt; a form that needs more than the text itself has none. */
export const DAY_FORMATS: {
  name: string;
  needsClear?: boolean;
  read?: RegExp;
  write: (year: number, month: number, day: number) => string;
}[] = [
  {
    name: 'YYYY-MM-DD',
    read: /(?<![\d-])(?<y>20\d\d)-(?<m>\d\d?)-(?<d>\d\d?)(?![\d-])/g,
    write: (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  },
  {
    name: 'YYYY/MM/DD',
    read: /(?<![\d/])(?<y>20\d\d)\/(?<m>\d\d?)\/(?<d>\d\d?)(?![\d/])/g,
    write: (y, m, d) => `${y}/${two(m)}/${two(d)}`,
  },
  {
    name: 'YYYY年M月D日',
    read: /(?<!\d)(?<y>20\d\d)年(?<m>\d\d?)月(?<d>\d\d?)日/g,
    write: (y, m, d) => `${y}年${m}月${d}日`,
  },
  {
    name: 'DD.MM.YYYY',
    read: /(?<![\d.])(?<d>\d\d?)\.(?<m>\d\d?)\.(?<y>20\d\d)(?![\d.])/g,
    write: (y, m, d) => `${two(d)}.${two(m)}.${y}`,
  },
  {
    name: 'MMM D, YYYY',
    read: /(?<![\p{L}])(?<n>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (?<d>\d\d?),? (?<y>20\d\d)(?!\d)/gu,
    write: (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`,
  },
  { name: 'DD/MM/YYYY', needsClear: true, write: (y, m, d) => `${two(d)}/${two(m)}/${y}` },
];

/** The days a text names beyond doubt. */
export function daysIn(text: string): Day[] {
  return DAY_FORMATS.flatMap(({ name, read }) =>
    read
      ? [...text.matchAll(read)].map((match) => {
          const { y, m, d, n } = match.groups ?? {};
          const month = n ? MONTHS.indexOf(n) + 1 : Number(m);
          return {
            year: Number(y),
            month,
            day: Number(d),
            format: name,
            at: match.index,
            length: match[0].length,
          };
        })
      : [],
  ).sort((a, b) => a.at - b.at);
}

export function writeDays(text: string, format: (typeof DAY_FORMATS)[number]): string {
  let out = '';
  let from = 0;
  for (const { year, month, day, at, length } of daysIn(text)) {
    out += text.slice(from, at) + format.write(year, month, day);
    from = at + length;
  }
  return out + text.slice(from);
}
