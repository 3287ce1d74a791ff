import '../parts/no-eval';
import '../../components/design/design.css';
import '../../components/design/welcome.css';
import { browser } from 'wxt/browser';
import { WelcomePage } from '../../components/welcome/welcome-page';
import { readSettings } from '../../utils/browser/settings';
import { fail } from '../parts/fail';
import { mount } from '../parts/mount';

const openOptions = () => {
  browser.runtime.openOptionsPage().catch(fail('options'));
};
const openDemo = () => location.assign('/demo.html');
readSettings().then(
  (settings) =>
    mount(settings, ({ words }) => <WelcomePage words={words} onOptions={openOptions} onDemo={openDemo} />),
  fail('welcome'),
);
