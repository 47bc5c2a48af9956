import { blad, type Staat } from './staat.ts';

/** Every kind of page that needs nothing to be done on it. */
export const BLADEN: readonly Staat[] = [
  blad('begin', '/'),
  blad('regelingen', '/regelingen/'),
  blad('regeling-aan-te-vragen', '/regelingen/leergeld-sms-kinderfonds/'),
  blad('regeling-via-hulpverlener', '/regelingen/sun-urgente-noden/'),
  blad('regeling-niet-bevestigd', '/regelingen/kledingbank/'),
  blad('regeling-gestopt', '/regelingen/energietoeslag/'),
  blad('regeling-gewenst', '/regelingen/kortingspas/'),
  blad('regeling-informatie', '/regelingen/beslagvrije-voet/'),
  blad('regeling-schulden', '/regelingen/schuldhulpverlening/'),
  blad('gemeenten', '/gemeenten/'),
  blad('gemeente', '/gemeenten/alblasserdam/'),
  blad('organisaties', '/organisaties/'),
  blad('organisatie', '/organisaties/brughuis-alblasserdam/'),
  blad('situaties', '/situaties/'),
  blad('situatie', '/situaties/geen-eten/'),
  blad('thema', '/themas/schulden/'),
  blad('doelgroep', '/doelgroepen/ouderen/'),
  blad('begrippen', '/begrippen/'),
  blad('over', '/over/'),
  blad('privacy', '/privacy/'),
  blad('toegankelijkheid', '/toegankelijkheid/'),
  blad('offline', '/offline/'),
  blad('folder-regeling', '/regelingen/leergeld-sms-kinderfonds/folder/'),
  blad('folder-gemeente', '/gemeenten/alblasserdam/folder/'),
  blad('poster', '/poster/'),
  { naam: 'niet-gevonden', open: (page) => page.goto('/bestaat-niet/') },
  {
    naam: 'zonder-internet',
    werker: true,
    async open(page) {
      await page.goto('/zonder-internet/');
      await page.getByRole('button', { name: 'Haal de bewaarde site van dit apparaat' }).waitFor();
    },
  },
];
