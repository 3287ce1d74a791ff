import { scoreFigure } from '../score';

export default scoreFigure('dsr-described', 'described');
