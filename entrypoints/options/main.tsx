import '../parts/no-eval';
import '../../components/design/design.css';
import '../../components/design/options.css';
import '../../components/design/import.css';
import { readSettings } from '../../utils/browser/settings';
import { fail } from '../parts/fail';
import { mount } from '../parts/mount';
import { Options } from './options';

readSettings().then((settings) => mount(settings, (context) => <Options {...context} />), fail('options'));
