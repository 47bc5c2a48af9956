// npm run bench -- oordeel | vragen | zoeken | zoeksnelheid | groei | meldpunt
export {};

const BENCHES: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  oordeel: async (args) => (await import('./oordeel.ts')).oordeel(args),
  vragen: async (args) => (await import('./vragen.ts')).vragen(args),
  zoeken: async (args) => (await import('./zoeken.ts')).zoeken(args),
  zoeksnelheid: async () => (await import('./zoeksnelheid.ts')).meetZoeksnelheid(),
  groei: async () => (await import('./groei.ts')).meetGroei(),
  meldpunt: async (args) => (await import('./meldpunt.ts')).meldpunt(args),
};

const GEBRUIK = `Gebruik: npm run bench -- oordeel [--huishoudens 300] [--zaad 1] [--rondes 3]
         npm run bench -- vragen
         npm run bench -- zoeken [--motoren wij,pagefind,minisearch,fuse] [--sets gegeven,oefening,proef]
         npm run bench -- zoeksnelheid
         npm run bench -- groei
         npm run bench -- meldpunt [--rondes 5] [--aantal 1000] [--tegelijk 20] [--mailservers smtp-server,0,5] [--geheugen 20000] [--profiel map]

  oordeel       hoe snel wij oordelen, naast publicodes en json-rules-engine, en of alle drie hetzelfde zeggen
  vragen        hoeveel schermen iemand nodig heeft
  zoeken        hoe goed, snel en groot ons zoeken is, naast Pagefind, MiniSearch en Fuse.js
  zoeksnelheid  hoe snel het zoeken is op een trage telefoon
  groei         wat een eerste bezoek ophaalt bij 3.000 regelingen
  meldpunt      hoe snel meldingen de deur uit gaan, naast kale nodemailer, en of het geheugen vlak blijft
`;

const [naam = '', ...args] = process.argv.slice(2);
const bench = Object.hasOwn(BENCHES, naam) ? BENCHES[naam] : undefined;
if (bench) {
  await bench(args);
} else {
  process.stderr.write(GEBRUIK);
  process.exitCode = 2;
}
