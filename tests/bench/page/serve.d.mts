export function serveStage(): Promise<{ origin: string; close(): Promise<void> }>;
