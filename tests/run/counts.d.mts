export type Counts = { passed: number; failed: number };
export function forgetCounts(name: string): void;
export function writeCounts(name: string, counts: Counts): void;
export function readCounts(name: string, exitCode: number): Counts;
