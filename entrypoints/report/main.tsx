import '../parts/no-eval';
import '../../components/design/design.css';
import '../../components/design/report.css';
import '../../components/design/report-detail.css';
import '../../components/design/charts.css';
import '../../components/design/report-more.css';
import { readSettings } from '../../utils/browser/settings';
import { fail } from '../parts/fail';
import { mount } from '../parts/mount';
import { Report } from './report';

readSettings().then((settings) => mount(settings, (context) => <Report {...context} />), fail('report'));
