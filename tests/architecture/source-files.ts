import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { parseSync } from 'vite';

export const root = new URL('../..', import.meta.url).pathname;

/** A node of the syntax tree, as the parser gives it. */
export type Node = { type: string; [key: string]: unknown };

export type Import = {
  /** What is written after `from`. */
  from: string;
  /** The file it leads to, from the project's root; null for a package. */
  file: string | null;
  /** Erased when built: only `import type` and `export type` are, under verbatimModuleSyntax. */
  typeOnly: boolean;
};

export type Source = { path: string; text: string; tree: Node; imports: Import[] };

const NOT_OURS = /(?:^|\/)(?:node_modules|built|\.cache|\.output)$/;

/** Paths of all files below a folder that end so, from the project's root. */
export function filesUnder(folder: string, ending: RegExp): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!NOT_OURS.test(path)) found.push(...filesUnder(path, ending));
    } else if (ending.test(entry.name)) found.push(path);
  }
  return found.sort();
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** The nodes directly below a node. */
export function below(node: Node): Node[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

/** Every node of a tree, outermost first. */
export function nodesOf(tree: Node): Node[] {
  const found: Node[] = [];
  const open = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    found.push(node);
    open.push(...below(node));
  }
  return found;
}

function fileOf(path: string, from: string, all: Set<string>): string | null {
  if (!from.startsWith('.')) return null;
  const bare = relative(root, normalize(join(root, dirname(path), from.split('?')[0] ?? from)));
  const ways = [bare, `${bare}.ts`, `${bare}.tsx`, `${bare}/index.ts`, `${bare}/index.tsx`];
  const found = ways.find((way) => all.has(way));
  if (!found) throw new Error(`${path} imports ${from}, which is no file`);
  return found;
}

function globbed(path: string, node: Node, all: Set<string>): string[] {
  const { callee } = node as { callee?: Node };
  if (node.type !== 'CallExpression' || callee?.type !== 'MemberExpression') return [];
  const { object, property } = callee as unknown as { object: Node; property: { name?: string } };
  if (object.type !== 'MetaProperty' || property.name !== 'glob') return [];
  const [first] = node.arguments as Node[];
  const patterns = first?.type === 'ArrayExpression' ? (first.elements as Node[]) : first ? [first] : [];
  return patterns.flatMap((pattern) => {
    const { value } = pattern as { value?: unknown };
    if (typeof value !== 'string' || value.startsWith('!')) return [];
    const folder = relative(root, normalize(join(root, dirname(path), dirname(value))));
    return [...all].filter((file) => dirname(file) === folder && file.endsWith('.ts') && file !== path);
  });
}

function importsOf(path: string, tree: Node, all: Set<string>): Import[] {
  return nodesOf(tree).flatMap((node): Import[] => {
    const { source, importKind, exportKind } = node as Partial<Record<string, Node | string>>;
    const from = isNode(source) && typeof source.value === 'string' ? source.value : null;
    if (from !== null && /^(?:Import|Export\w+)(?:Declaration|Expression)$/.test(node.type)) {
      const typeOnly = importKind === 'type' || exportKind === 'type';
      return [{ from, file: fileOf(path, from, all), typeOnly }];
    }
    if (node.type === 'TSImportType')
      throw new Error(`${path}: write imports at the top, not import('…') types`);
    return globbed(path, node, all).map((file) => ({ from: file, file, typeOnly: false }));
  });
}

/** The syntax tree of a text; throws where it is no TypeScript. */
export function parse(path: string, text: string): Node {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return program as unknown as Node;
}

/** All TypeScript sources of the extension, parsed, with what they import. */
export function sources(): Source[] {
  const folders = ['utils', 'components', 'entrypoints'];
  const all = new Set(folders.flatMap((folder) => filesUnder(folder, /\.(?:tsx?|css|json|html)$/)));
  return [...all]
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const tree = parse(path, text);
      return { path, text, tree, imports: importsOf(path, tree, all) };
    });
}
