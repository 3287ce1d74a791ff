import '../parts/no-eval';
import '../../components/design/design.css';
import '../../components/design/options.css';
import '../../components/design/import.css';
import '../../components/design/manage.css';
import { readSettings } from '../../utils/browser/settings';
import { fail } from '../parts/fail';
import { mount } from '../parts/mount';
import { Manage } from './manage';

readSettings().then((settings) => mount(settings, (context) => <Manage {...context} />), fail('manage'));
