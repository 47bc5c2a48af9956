// Leaflets with as much on them as editors can write, drawn as the site does: JSON on standard output.
// A program of its own, because Playwright has a JSX of its own.
import render from 'preact-render-to-string';
import { FolderDelen } from '../../src/components/FolderDelen.tsx';
import { kort, pasFolder, type Folder, type Folderdeel } from '../../src/domain/folder.ts';
import { seeded } from '../bench/toeval.ts';

/** What `tests/e2e/papier.e2e.ts` puts in a sheet. */
export interface VolleFolder extends Pick<Folder, 'titel' | 'lead' | 'hulp'> {
  readonly bericht: string;
  readonly voet: readonly string[];
  readonly a4: Vol;
  readonly a5: Vol;
}

interface Vol {
  readonly punten: number;
  readonly links: string;
  readonly rechts: string;
}

const WOORDEN =
  'u uw een de van met geld kind vraag hulp bijstand Wmo MKB inkomen gemeente formulier toeslag huur €1.234 vergoeding uitkering zorgverzekering bijzondere maatschappelijk schuldhulpverlening gemeentebelastingen kinderopvangtoeslag arbeidsongeschiktheidsverzekering'.split(
    ' ',
  );

const random = seeded(7);
const pick = (below: number) => Math.floor(random() * below);

function tekst(meest: number): string {
  let zin = 'U';
  while (zin.length < meest) zin += ` ${WOORDEN[pick(WOORDEN.length)]}${pick(9) === 0 ? '.' : ''}`;
  return kort(`${zin}.`, meest);
}

const times = <T,>(aantal: number, make: () => T): T[] => Array.from({ length: aantal }, make);

/** Many short lines, or few long ones: both must fit. */
const regels = (lang: number, kop: boolean) =>
  times(1 + pick(8), () => ({
    ...(kop && { kop: tekst(20 + pick(60)) }),
    tekst: tekst(20 + pick(lang - 20)),
  }));

const deel = (wat: Partial<Folderdeel>): Folderdeel => ({
  kop: tekst(30),
  soort: 'punten',
  regels: [],
  minstens: 0,
  ...wat,
});

function vol(): VolleFolder {
  const bericht = pick(2) === 0 ? '' : tekst(200);
  const folder: Folder = {
    titel: tekst(30 + pick(60)),
    lead: tekst(60 + pick(100)),
    berichten: bericht ? [{ tekst: bericht }] : [],
    links: [
      deel({
        belang: 4,
        tekst: tekst(130),
        bedragen: times(pick(8), () => ({ bedrag: '€ 12.345 tot € 23.456', wat: tekst(90) })),
      }),
      deel({ regels: regels(120, false), minstens: 1 }),
      deel({ regels: regels(120, false), belang: 0.2 }),
    ],
    rechts: [
      deel({ soort: 'stappen', regels: regels(130, true), minstens: 2, belang: 2 }),
      deel({ soort: 'vinken', regels: regels(100, false) }),
    ],
    hulpKop: 'Hulp nodig? Bel gerust',
    hulp: times(1 + pick(3), () => ({
      naam: tekst(20 + pick(40)),
      bij: tekst(20 + pick(70)),
      telefoon: '078 - 202 11 11',
    })),
    voet: times(2 + pick(3), () => ({ tekst: tekst(40 + pick(120)) })),
  };
  const { titel, lead, hulp, voet, a4, a5 } = pasFolder(folder);
  const draw = ({ links, rechts, punten }: typeof a4): Vol => ({
    punten,
    links: render(<FolderDelen delen={links} />),
    rechts: render(<FolderDelen delen={rechts} />),
  });
  return {
    ...{ titel, lead, hulp, bericht },
    voet: voet.map((een) => een.tekst),
    a4: draw(a4),
    a5: draw(a5),
  };
}

process.stdout.write(JSON.stringify(times(Number(process.argv[2]), vol)));
