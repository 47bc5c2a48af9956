/**
 * Words that tell what somebody suffers from or which medicine they take. Not among them: words
 * about the cost of care (zorgtoeslag, eigen risico, zorgverzekering, medicijnen, tandarts), for
 * those are what a melding may well be about. A `~` stands for any letters.
 */
const WOORDEN = `
  ~kanker leukemie tumor tumoren uitzaaiing uitzaaiingen chemo chemotherapie chemokuur bestraling bestralingen
  diabetes suikerziekte insuline metformine
  depressie depressies depressief depressieve burn-out burnout angststoornis paniekstoornis paniekaanval paniekaanvallen
  dwangstoornis eetstoornis anorexia boulimia borderline schizofrenie schizofreen psychose psychoses psychotisch
  bipolair bipolaire manisch manische ptss adhd autisme autistisch autistische asperger gilles-de-la-tourette
  zelfmoord suïcide suïcidaal suicide suicidaal zelfmoordpoging
  alcoholist alcoholverslaving alcoholverslaafd drugsverslaving drugsverslaafd gokverslaving gokverslaafd verslaafd
  verslaafde verslaving verslavingszorg afkickkliniek
  dementie dement demente alzheimer parkinson epilepsie epileptisch migraine fibromyalgie reuma reumatisch artrose
  astma copd longemfyseem longziekte hartziekte hartkwaal hartaanval hartinfarct hartfalen beroerte hersenbloeding
  herseninfarct hersenletsel hersenschudding dwarslaesie nierziekte nierdialyse dialyse nierfalen leverziekte
  hepatitis tuberculose hiv aids soa long-covid longcovid me/cvs lupus crohn spierziekte taaislijmziekte
  verstandelijke~beperking downsyndroom syndroom~van~down miskraam abortus geslachtsziekte
  psychiatrisch psychiatrische psychiatrie geopereerd gediagnosticeerd
  antidepressiva antipsychotica ritalin methylfenidaat concerta oxazepam diazepam temazepam lorazepam oxycodon
  tramadol morfine fentanyl methadon lithium sertraline citalopram escitalopram fluoxetine paroxetine venlafaxine
  quetiapine olanzapine risperidon haldol prednison methotrexaat
`;

/** Organisations are named after an illness too, and words may be glued together in other ways. */
const MET = '(?:patiënt(?:en|e)?|medicijn(?:en)?|medicatie|pillen|tabletten|klachten)?';

const bron = WOORDEN.trim()
  .split(/\s+/)
  .map((woord) =>
    woord
      .replaceAll('/', '\\/')
      .replace(/^~/, '\\p{L}*')
      .replaceAll('~', '\\s+')
      .replaceAll('-', '[- ]'),
  )
  .join('|');

const WOORD = new RegExp(`(?<![\\p{L}\\d])(?:${bron})${MET}(?![\\p{L}\\d])`, 'iu');

/** Abbreviations that are also an ordinary word when written in small letters. */
const AFKORTING = /(?<![\p{L}\d])(?:MS|ALS|ADD|TIA)(?![\p{L}\d])/u;

/** True when a sentence holds a word for an illness, a diagnosis or a medicine. */
export function isMedisch(zin: string): boolean {
  // In a sentence of only capitals an abbreviation does not stand out.
  return WOORD.test(zin) || (/\p{Ll}/u.test(zin) && AFKORTING.test(zin));
}
