import type { GroupNumber } from '../../utils/model/settings';
import type { GroupName } from '../../utils/model/views';

/** Numbers of a category being tried; a text where what was typed is no valid number. */
export type GroupDraft = GroupName & { numbers: Partial<Record<GroupNumber, number | string>> };

export function sameGroup(a: GroupName, b: GroupName): boolean {
  return a.by === b.by && a.name === b.name;
}

/** The same with one number of one category put in, or taken out (null); a category without any is none. */
export function withNumber(
  groups: GroupDraft[],
  scope: GroupName,
  name: GroupNumber,
  value: number | string | null,
): GroupDraft[] {
  const known = groups.find((one) => sameGroup(one, scope));
  const { [name]: _, ...rest } = known?.numbers ?? {};
  const numbers = value === null ? rest : { ...known?.numbers, [name]: value };
  const next: GroupDraft = { by: scope.by, name: scope.name, numbers };
  const others = groups.map((one) => (sameGroup(one, scope) ? next : one));
  return (known ? others : [...groups, next]).filter((one) => Object.keys(one.numbers).length > 0);
}
