import '../parts/no-eval';
import type { FirstLook } from '../../utils/browser/first-look';
import { parseSettings } from '../../utils/model/settings';
import { mount } from '../parts/mount';
import { Popup } from './popup';

/** The popup itself, in place of its first picture. */
export function start({ settings, snapshot }: FirstLook): void {
  mount(parseSettings(settings), (context) => <Popup {...context} snapshot={snapshot} />);
}
