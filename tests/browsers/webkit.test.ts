import { describePaden } from './paden.ts';
import { openWebkit } from './webkit.ts';

describePaden('WebKit', openWebkit);
