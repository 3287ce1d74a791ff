import type { Mutation } from '../mutation';
import { classesRenamed } from './classes-renamed';
import { columnAdded, columnMoved, columnRemoved, mixed, swappedInBody } from './columns';
import { tableToDivs } from './divs';
import { headerGone, otherLanguage } from './headers';
import { dateFormat, halfMissing, numberFormat, splitValue } from './values';

/** Every way a page may drift, by name, in the order the table prints them. */
export const mutations: Record<string, Mutation> = {
  unchanged: () => ({ note: '' }),
  'classes renamed': classesRenamed,
  'column moved': columnMoved,
  'column added': columnAdded,
  'column removed': columnRemoved,
  'header in another language': otherLanguage,
  'header gone': headerGone,
  'table turned into divs': tableToDivs,
  'number format swapped': numberFormat,
  'date format swapped': dateFormat,
  'half of the rows missing': halfMissing,
  'columns swapped in body': swappedInBody,
  'value split over elements': splitValue,
  'old and new page mixed': mixed,
};
