export function f1(y: number[], flags: boolean[]): number;
export function auc(y: number[], p: number[]): number | null;
export function brier(y: number[], p: number[]): number | null;
export function calibration(y: number[], p: number[]): { n: number; forecast: number; happened: number }[];
export function calibrationError(y: number[], p: number[]): number;
