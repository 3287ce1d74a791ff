import type { CareKind } from '../care/kind';

/** Every kind of task there is: a file in care/kinds registers by being there. */
const files = import.meta.glob<{ default: CareKind }>('../care/kinds/*.ts', { eager: true });

export const allKinds: CareKind[] = Object.values(files).map((file) => file.default);
