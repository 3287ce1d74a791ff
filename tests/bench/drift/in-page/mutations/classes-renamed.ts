import type { Mutation } from '../mutation';
import { between, type Random } from '../random';
import type { Root } from '../tree';

const CLASS = /\.(-?[_a-zA-Z\u00a0-\uffff](?:[\w\u00a0-\uffff-]|\\.)*)/g;

function rulesOf(list: CSSRuleList): CSSRule[] {
  return [...list].flatMap((rule) => [
    rule,
    ...('cssRules' in rule ? rulesOf(rule.cssRules as CSSRuleList) : []),
  ]);
}

function renameStyles(root: Root, rename: (name: string) => string, undo: (() => void)[]): void {
  for (const sheet of new Set([...root.styleSheets, ...root.adoptedStyleSheets])) {
    for (const rule of rulesOf(sheet.cssRules)) {
      if (!(rule instanceof CSSStyleRule) || !rule.selectorText.includes('.')) continue;
      const old = rule.selectorText;
      rule.selectorText = old.replace(CLASS, (_, name: string) => `.${rename(name.replace(/\\/g, ''))}`);
      undo.push(() => {
        rule.selectorText = old;
      });
    }
  }
}

const hash = (random: Random): string => `x${between(random, 36 ** 5, 36 ** 6).toString(36)}`;

/** Every class gets a random name, in the styles too, so that the page looks the same. */
export const classesRenamed: Mutation = ({ roots, random }) => {
  const names = new Map<string, string>();
  const rename = (name: string): string => {
    const known = names.get(name) ?? hash(random);
    names.set(name, known);
    return known;
  };
  const undo: (() => void)[] = [];
  for (const root of new Set(roots)) renameStyles(root, rename, undo);
  for (const root of roots)
    for (const el of root.querySelectorAll('[class]'))
      el.setAttribute('class', [...el.classList].map(rename).join(' '));
  if (names.size === 0) return null;
  return {
    note: `${names.size} classes`,
    undo: () => {
      for (const one of undo.reverse()) one();
    },
  };
};
