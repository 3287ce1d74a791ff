/** Silent for longer than this many usual gaps is out of the ordinary: the rule where there are too few for a model. */
export const GAPS = 3;
