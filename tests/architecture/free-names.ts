import { below, type Node } from './source-files';

const isFunction = (node: Node): boolean =>
  /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type);

/** Names that a pattern binds: of `{ a, b: [c] }` a and c. */
function bound(pattern: Node): string[] {
  if (pattern.type === 'Identifier') return [pattern.name as string];
  if (pattern.type === 'Property') return bound(pattern.value as Node);
  if (pattern.type === 'AssignmentPattern') return bound(pattern.left as Node);
  return /Pattern$|^RestElement$/.test(pattern.type) ? below(pattern).flatMap(bound) : [];
}

/** Names declared in a function or file, not those of functions inside it. */
function declared(scope: Node): Set<string> {
  const names = new Set<string>();
  if (isFunction(scope))
    for (const param of scope.params as Node[]) for (const name of bound(param)) names.add(name);
  const visit = (node: Node): void => {
    const { id, local } = node as { id?: Node; local?: Node };
    if (node.type === 'VariableDeclarator' && id) for (const name of bound(id)) names.add(name);
    if (/^(?:Function|Class)Declaration$/.test(node.type) && id) names.add(id.name as string);
    if (/^Import\w*Specifier$/.test(node.type) && local) names.add(local.name as string);
    if (node.type === 'CatchClause' && node.param)
      for (const name of bound(node.param as Node)) names.add(name);
    if (!isFunction(node) || node === scope) for (const child of below(node)) visit(child);
  };
  visit(scope);
  return names;
}

/** Names a file uses without declaring them: globals. Members (`row.location`) and types don't count. */
export function freeNames(tree: Node): Set<string> {
  const free = new Set<string>();
  const visit = (node: Node, scopes: Set<string>[]): void => {
    if (node.type === 'Identifier') {
      const name = node.name as string;
      if (!scopes.some((scope) => scope.has(name))) free.add(name);
      return;
    }
    if (/^TS(?!As|Satisfies|NonNull)/.test(node.type)) return;
    const inner = isFunction(node) ? [...scopes, declared(node)] : scopes;
    const { computed, property, key } = node as { computed?: boolean; property?: Node; key?: Node };
    const named = computed ? undefined : node.type === 'MemberExpression' ? property : key;
    const children = below(node).filter((child) => child !== named);
    for (const child of children) visit(child, inner);
  };
  visit(tree, [declared(tree)]);
  return free;
}

/** Reads of the clock or of chance: `Date.now()`, `new Date()`, `performance.now()`, `Math.random()`. */
export function clockReads(nodes: Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'MemberExpression') {
      const { object, property } = node as unknown as { object: Node; property: Node };
      const name = `${String(object.name)}.${String(property.name ?? property.value)}`;
      return /^(?:Date\.now|performance\.now|Math\.random)$/.test(name) ? [name] : [];
    }
    const { callee } = node as { callee?: Node };
    const made = node.type === 'NewExpression' || node.type === 'CallExpression';
    return made && callee?.name === 'Date' && (node.arguments as Node[]).length === 0 ? ['new Date()'] : [];
  });
}
