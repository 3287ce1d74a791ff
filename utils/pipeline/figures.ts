import { figureIds } from '../model/report';
import type { Figure } from '../report/figure';

/** Every figure there is: a file in report/figures registers by being there. In the order of the model's list. */
const files = import.meta.glob<{ default: Figure }>('../report/figures/*.ts', { eager: true });

export const allFigures: Figure[] = Object.values(files)
  .map((file) => file.default)
  .sort((a, b) => figureIds.indexOf(a.id) - figureIds.indexOf(b.id));
