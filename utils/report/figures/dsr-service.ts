import { scoreFigure } from '../score';

export default scoreFigure('dsr-service', 'service');
