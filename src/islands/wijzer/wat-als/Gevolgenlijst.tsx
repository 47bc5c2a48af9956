import { GEVOLGEN, type Gevolg, type Gevolgen } from '../../../domain/gevolgen.ts';
import type { Wijzerdata } from '../../../domain/kennis.ts';
import { totaalLabel, watAlsTekst as tekst } from '../../../i18n/wat-als.ts';
import { Kantje, NuEnDan } from './NuEnDan.tsx';

interface Props {
  readonly gevolgen: Gevolgen;
  readonly kaarten: Wijzerdata['kaarten'];
  /** True when a field was left empty that could have told more. */
  readonly onvolledig: boolean;
}

/** What begins, stops and changes, a group at a time. */
export function Gevolgenlijst({ gevolgen, kaarten, onvolledig }: Props) {
  const { verschillen, nu, dan } = gevolgen;
  if (verschillen.length === 0) return null;
  const unsure = verschillen.some(({ gevolg }) => gevolg === 'misschien');
  const begins = verschillen.some(({ gevolg }) => gevolg === 'begint' || gevolg === 'wel');
  const before = totaalLabel(nu);
  const after = totaalLabel(dan);
  return (
    <>
      {before !== after && (
        <div class="totaal wat-als__totaal">
          <h3>{tekst.totaal}</h3>
          <NuEnDan nu={before} dan={after} />
          <p>{tekst.totaalUitleg}</p>
        </div>
      )}
      {unsure && onvolledig && <p class="bericht">{tekst.leegGelaten}</p>}
      {GEVOLGEN.map((gevolg) => (
        <Groep key={gevolg} gevolg={gevolg} gevolgen={gevolgen} kaarten={kaarten} />
      ))}
      <p>{tekst.gelijk}</p>
      {begins && <p>{tekst.nietVanzelf}</p>}
      <p>{tekst.doorgeven}</p>
    </>
  );
}

interface Groepprops extends Pick<Props, 'gevolgen' | 'kaarten'> {
  readonly gevolg: Gevolg;
}

function Groep({ gevolg, gevolgen, kaarten }: Groepprops) {
  const group = gevolgen.verschillen.filter((verschil) => verschil.gevolg === gevolg);
  if (group.length === 0) return null;
  const isMove = gevolg === 'omhoog' || gevolg === 'omlaag';
  return (
    <div class="wat-als__groep">
      <h3>
        {tekst.gevolg[gevolg]} ({group.length})
      </h3>
      <ul class="wat-als__lijst">
        {group.map(({ regeling: { slug, titel }, nu, dan }) => (
          <li class="kaart wat-als__regeling" key={slug}>
            <h4>{titel}</h4>
            {kaarten[slug] && (
              <p class="uitkomst__naam" translate={false}>
                {kaarten[slug].naam}
              </p>
            )}
            <NuEnDan
              nu={<Kantje kant={nu} alleenBedrag={isMove} />}
              dan={<Kantje kant={dan} alleenBedrag={isMove} />}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
