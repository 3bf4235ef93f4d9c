import * as z from 'zod';
import { show } from './show.mjs';

// The library has been loaded by now.
z.config({ jitless: true });
show();
