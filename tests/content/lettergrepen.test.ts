// The counter against words that we broke by hand, with a dot between the syllables, as a dictionary
// breaks them (and a single vowel too: e.ner.gie).
import { describe, expect, it } from 'vitest';
import { countLettergrepen } from '../../src/content/leesbaarheid/lettergrepen.ts';

const GEBROKEN = `
  u heeft geld huur kind zorg hulp school brief schuld eerst één leeuw nieuws mijn kijk huis vrouw
  stroom zijn krijgt draait hooi ja
  ge.meen.te re.ge.ling uit.ke.ring toe.slag toe.sla.gen in.ko.men kin.de.ren pa.pie.ren
  aan.vra.gen be.ta.len be.drag ver.ze.ke.ring woon.kos.ten huur.toe.slag zorg.toe.slag
  kind.ge.bon.den bud.get bij.zon.de.re bij.stand bij.stands.uit.ke.ring bij.stands.norm
  kwijt.schel.ding voed.sel.bank schuld.hulp.ver.le.ning schul.den.o.ver.zicht be.slag.vrij
  be.ëin.di.gen be.ïn.vloe.den ge.ïnd ge.ëist re.ëel ru.ï.ne na.ïef co.ör.di.na.tie
  co.ör.di.na.tie.punt co.ö.pe.ra.tie i.dee.ën zee.ën knie.ën twee.ën.twin.tig fi.nan.ci.eel
  fi.nan.ci.ë.le fi.nan.ci.ën in.dus.trie.ën ca.te.go.rie.ën va.cu.üm e.go.ïst re.ü.nie
  cli.ënt pa.ti.ënt in.gre.di.ën.ten be.ë.digd Bel.gi.ë I.ta.li.ë Oe.kra.ï.ne Is.ra.ël
  ge.ïn.te.res.seerd ge.ïn.for.meerd
  nieu.we nieu.wer eeu.wig leeu.wen sneeu.wen schreeuwt duwt du.wen blau.we vrou.wen
  koei.en moei.lijk moei.te groei.en loei.en draai.en kraai.en waai.en gooi.en mooi.er hooi.berg
  bloei ui.en lui.er bui.en uit.gaan uit.ein.de.lijk ge.bruik buur.man buur.ten eu.ro deur
  neu.zen leu.ke keu.ken au.to pau.ze oud ou.der ou.de.ren hout bou.wen zout fout
  vrij.wil.li.ger vrij.wil.li.gers.werk vrij.heid blij.ven krij.gen tij.de.lijk lij.den vrij.e
  bij.een wij.ze.rij ge.ijkt be.ij.ve.ren bij.dra.ge prijs.op.ga.ve ei.gen reis.kos.ten wei.nig
  e.ner.gie e.ner.gie.re.ke.ning de.mo.cra.tie po.li.tie in.for.ma.tie si.tu.a.tie or.ga.ni.sa.tie
  va.can.tie ra.di.o re.gi.o pe.ri.o.de mi.ni.ma sta.ti.on na.ti.o.naal so.ci.a.le spe.ci.aal
  of.fi.ci.eel ma.te.ri.aal in.di.vi.du.e.le ac.tu.eel e.va.lu.a.tie ja.nu.a.ri fe.bru.a.ri
  du.o vi.de.o the.a.ter the.o.rie re.a.ge.ren i.de.aal cre.a.tief cha.os co.a.li.tie o.a.se
  mu.se.um ly.ce.um pe.tro.le.um pen.si.oen pen.si.oe.nen mil.joen di.eet hy.gi.ë.ne
  se.ri.eus se.ri.eu.ze in.te.ri.eur mi.lieu mi.lieus bu.reau ca.deau ni.veau oeu.vre
  mi.li.tair trai.nen toi.let boi.ler af.fai.re
  sys.teem ty.pe hy.po.theek psy.cho.loog yo.ga roy.aal loy.aal es.say dis.play ba.by hy.e.na
  quo.tum en.quê.te qua.ran.tai.ne fre.quent
  ca.fé pri.vé pre.mi.è.re crè.che
  com.pu.ter web.site web.sites in.ter.view on.line soft.ware smart.phone team coach 
  e-.mail teams cake up.date fi.le vi.si.te u.ni.ver.si.teit
  fo.to's op.a's zo'n au.to's me.nu's
  Al.blas.ser.dam Dor.drecht Pa.pen.drecht Slie.drecht Zwijn.drecht Drecht.ste.den
  Hen.drik-.I.do-.Am.bacht Har.dinx.veld-.Gies.sen.dam Brug.huis Leer.geld Wa.jong Di.gi.D
  par.ti.ci.pa.tie.wet be.wind.voer.der deur.waar.der i.den.ti.teits.be.wijs
  voor.waar.de voor.waar.den af.val.stof.fen.hef.fing ri.ool.hef.fing be.las.ting
  on.der.ne.mer zelf.stan.di.ge aan.vul.len.de in.di.vi.du stu.die.fi.nan.cie.ring
  stu.den.ten.huis al.leen.staan.de kin.der.bij.slag kin.der.op.vang zie.ken.huis
  tand.arts in.rich.ting was.ma.chi.ne ver.goe.ding me.disch me.di.sche be.per.king
`
  .split(/\s+/)
  .filter(Boolean);

describe('countLettergrepen', () => {
  const woorden = GEBROKEN.map((gebroken) => ({
    woord: gebroken.replaceAll('.', ''),
    waar: gebroken.split('.').length,
  }));

  it('is tried on at least 150 different words', () => {
    expect(new Set(woorden.map(({ woord }) => woord)).size).toBeGreaterThanOrEqual(150);
  });

  it.each(woorden)('$woord: $waar', ({ woord, waar }) => {
    expect(countLettergrepen(woord)).toBe(waar);
  });

  it.each([
    ['AOW', 3],
    ['WW', 2],
    ['SVB', 3],
    ['CJIB', 4],
    ['DUO', 2],
    ['DigiD', 3],
    ["AOW'er", 4],
    ["zzp'er", 4],
  ])('reads the abbreviation %s in %i', (woord, waar) => {
    expect(countLettergrepen(woord)).toBe(waar);
  });
});
