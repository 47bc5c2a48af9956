import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The only h1 of a screen. It takes the focus when the screen appears, so that it is read aloud. */
export function Kop({ children }: { readonly children: ComponentChildren }) {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    kop.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <h1 class="wijzer__kop" tabIndex={-1} ref={kop}>
      {children}
    </h1>
  );
}
