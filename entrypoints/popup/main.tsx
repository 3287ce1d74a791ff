import '../parts/no-eval';
import '../../components/design/design.css';
import '../../components/design/popup.css';
import { readSettings } from '../../utils/browser/settings';
import { readSnapshot } from '../../utils/browser/snapshot';
import { fail } from '../parts/fail';
import { mount } from '../parts/mount';
import { Popup } from './popup';

/** The snapshot is a few milliseconds away, the database may be hundreds: the first picture needs only the former. */
Promise.all([readSettings(), readSnapshot()]).then(([settings, snapshot]) => {
  mount(settings, (context) => <Popup {...context} snapshot={snapshot} />);
}, fail('popup'));
