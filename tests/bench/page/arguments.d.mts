export const USAGE: string;
export const SHAPES: string[];
export function parsePageArguments(
  words: string[],
): { shapes: string[]; rows: number[]; part: string | null; json: string | null } | { wrong: string };
