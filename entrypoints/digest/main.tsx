import '../parts/no-eval';
import '../../components/design/design.css';
import '../../components/design/report.css';
import '../../components/design/digest.css';
import { readSettings } from '../../utils/browser/settings';
import { fail } from '../parts/fail';
import { mount } from '../parts/mount';
import { Digest } from './digest';

readSettings().then((settings) => mount(settings, (context) => <Digest {...context} />), fail('digest'));
