import { openFirefox } from './firefox.ts';
import { describePaden } from './paden.ts';

describePaden('Firefox', openFirefox);
