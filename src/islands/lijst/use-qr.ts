import { useEffect, useState } from 'preact/hooks';
import { makeQr, type Qr } from '../../browser/qr.ts';

/** The QR code of a link; undefined while it is made, `fout` when its code could not be fetched. */
export function useQr(link: string): Qr | 'fout' | undefined {
  const [made, setMade] = useState<{ readonly link: string; readonly qr: Qr | 'fout' }>();
  useEffect(() => {
    let isOld = false;
    const show = (qr: Qr | 'fout') => {
      if (!isOld) setMade({ link, qr });
    };
    makeQr(link).then(show, () => show('fout'));
    return () => {
      isOld = true;
    };
  }, [link]);
  return made?.link === link ? made.qr : undefined;
}
