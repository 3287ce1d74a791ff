// npm run bench:words -- [--details]
// How many labels of public backends (tests/reading/words/seen) the reader's words name rightly, another way, or not
// at all; the repositories drawn by lot as held back apart. --details names the open labels that are not right.
import { type Judged, judgeAll, tally } from '../reading/words/labels';

const say = (line: string) => process.stdout.write(`${line}\n`);
const percent = (part: number, whole: number) =>
  whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`;

function table(title: string, groups: Map<string, Judged[]>): void {
  say(`\n| ${title} | labels | right | wrong | nothing |\n| --- | ---: | ---: | ---: | ---: |`);
  for (const [name, list] of groups) {
    const { labels, right, wrong, nothing } = tally(list);
    const shares = [right, wrong, nothing].map((part) => percent(part, labels)).join(' | ');
    say(`| ${name} | ${labels} | ${shares} |`);
  }
}

function by(list: Judged[], name: (one: Judged) => string): Map<string, Judged[]> {
  const groups = new Map<string, Judged[]>();
  for (const one of list) groups.set(name(one), [...(groups.get(name(one)) ?? []), one]);
  return new Map([...groups].sort(([a], [b]) => a.localeCompare(b)));
}

const all = judgeAll();
const open = all.filter(({ held }) => !held);
table(
  'words of',
  new Map([
    ['open repositories', open],
    ['repositories held back', all.filter(({ held }) => held)],
  ]),
);
table(
  'language (open)',
  by(open, ({ lang }) => lang),
);
table(
  'field (open)',
  by(open, ({ kind, wanted }) => `${kind}: ${wanted}`),
);
if (process.argv.includes('--details')) {
  say('');
  for (const { lang, kind, label, wanted, got, outcome } of open)
    if (outcome !== 'right')
      say(`${lang} ${kind} «${label}» is ${wanted}, read as ${got.join('+') || 'nothing'}`);
}
