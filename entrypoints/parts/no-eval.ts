import * as z from 'zod';

/** zod would try `new Function`, which our policy forbids and the console would report. Imported first by every page. */
z.config({ jitless: true });
