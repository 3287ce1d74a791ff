import '../parts/no-eval';
import '../../components/design/design.css';
import '../../components/design/popup.css';
import '../../components/design/panel.css';
import '../../components/design/demo.css';
import { readSettings } from '../../utils/browser/settings';
import { fail } from '../parts/fail';
import { mount } from '../parts/mount';
import { Demo } from './demo';

readSettings().then(
  (settings) =>
    mount(settings, ({ words }) => (
      <Demo key={words.language} words={words} thresholds={settings.thresholds} />
    )),
  fail('demo'),
);
