/** Words of a sentence that say nothing about the help someone looks for. */
const VULWOORDEN = new Set(
  (
    'aan af al als alleen alles altijd andere ben bent bij dan dat de deze die dit doe doen doet door dus ' +
    'een eens eigenlijk elke en er erg even ga gaan gaat geef geeft geen graag geven gewoon goed ' +
    'haar had hallo hem heb hebben hebt heeft hen het hier hij hoe hoeveel hun iemand iets ik in is ' +
    'ja jaar je jij jou jullie jouw kan ken kom komen komt kon krijg krijgen krijgt kun kunnen laat laten ' +
    'maak maar mag maken me mee meer men met mij mijn mezelf minder misschien moet moeten mogelijk n na naar ' +
    'nee net niet niets niks nodig nog nou nu of om omdat ons onze ook op over per recht s snel soms ' +
    'steeds sinds t te tegen telkens ter tijd tot tussen u uit uw vaak van vanaf vandaag veel via voor ' +
    'vraag vragen waar waarom wanneer want was wat we weer weet welk welke wel wie wij wil willen wilt ' +
    'word worden wordt zal ze zelf zich zij zijn zit zo zoek zoeken zonder zou zouden aub svp please ' +
    'kunt maand week weken maanden dag dagen gaat ging wou wilde durf beetje steun '
  )
    .trim()
    .split(/\s+/),
);

/** Whether a word (in the form of `vormOf`) says nothing by itself. */
export function isVulwoord(vorm: string): boolean {
  return VULWOORDEN.has(vorm);
}
