type Frames = { stackTrace?: { url?: string }[] };
export function caused(
  event: { args?: { data?: Frames & { url?: string }; beginData?: Frames } },
  id: string,
): boolean;
