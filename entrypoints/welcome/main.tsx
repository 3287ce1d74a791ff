import '../parts/no-eval';
import '../../components/design/design.css';
import '../../components/design/welcome.css';
import { readSettings } from '../../utils/browser/settings';
import { fail } from '../parts/fail';
import { mount } from '../parts/mount';
import { Welcome } from './welcome';

readSettings().then((settings) => mount(settings, (context) => <Welcome {...context} />), fail('welcome'));
