export function checkNode(version?: string): void;
export function dependenciesAreFresh(folder?: string): boolean;
export function ensureDependencies(): Promise<void>;
