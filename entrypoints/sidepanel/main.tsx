import '../parts/no-eval';
import '../../components/design/design.css';
import '../../components/design/panel.css';
import '../../components/design/teach.css';
import { uiLanguage } from '../../utils/browser/first-look';
import { panelSubject } from '../../utils/browser/panel';
import { readSettings } from '../../utils/browser/settings';
import { loadWords, pickLanguage } from '../../utils/words';
import { fail } from '../parts/fail';
import { mount } from '../parts/mount';
import { openOwnStore, SidePanel } from './side-panel';

// Each is a way of its own to the browser or its disk; one after another they were most of the wait.
const [settings, subject] = [readSettings(), panelSubject()];
openOwnStore();
loadWords(pickLanguage(null, uiLanguage())).catch(fail('words'));
Promise.all([settings, subject]).then(
  ([known, first]) => mount(known, (context) => <SidePanel {...context} first={first} />),
  fail('panel'),
);
