import { scoreFigure } from '../score';

export default scoreFigure('dsr-logistics', 'logistics');
