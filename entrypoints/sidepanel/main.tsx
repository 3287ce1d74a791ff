import '../parts/no-eval';
import '../../components/design/design.css';
import '../../components/design/panel.css';
import '../../components/design/teach.css';
import { readSettings } from '../../utils/browser/settings';
import { fail } from '../parts/fail';
import { mount } from '../parts/mount';
import { SidePanel } from './side-panel';

readSettings().then((settings) => mount(settings, (context) => <SidePanel {...context} />), fail('panel'));
