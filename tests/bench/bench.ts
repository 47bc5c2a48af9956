// npm run bench -- oordeel | vragen
export {};

const BENCHES: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  oordeel: async (args) => (await import('./oordeel.ts')).oordeel(args),
  vragen: async (args) => (await import('./vragen.ts')).vragen(args),
};

const GEBRUIK = `Gebruik: npm run bench -- oordeel [--huishoudens 300] [--zaad 1] [--rondes 3]
         npm run bench -- vragen

  oordeel  hoe snel wij oordelen, naast publicodes en json-rules-engine, en of alle drie hetzelfde zeggen
  vragen   hoeveel schermen iemand nodig heeft
`;

const [naam = '', ...args] = process.argv.slice(2);
const bench = Object.hasOwn(BENCHES, naam) ? BENCHES[naam] : undefined;
if (bench) {
  await bench(args);
} else {
  process.stderr.write(GEBRUIK);
  process.exitCode = 2;
}
