// The setting is a module of its own and comes first: the imports of a module all run before its own first line.
import './jitless.mjs';
import { show } from './show.mjs';

show();
