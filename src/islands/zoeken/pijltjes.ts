/**
 * Arrow keys between a search field and the links of its results: down from the field to the first,
 * up from the first back to the field, Escape back to the field from anywhere.
 * @returns whether the key was for us
 */
export function handlePijl(
  event: KeyboardEvent,
  veld: HTMLInputElement | null,
  lijst: HTMLElement | null,
): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return false;
  const stops = [veld, ...(lijst?.querySelectorAll<HTMLElement>('[data-pijl]') ?? [])];
  const at = stops.indexOf(document.activeElement as HTMLInputElement | null);
  if (at < 0) return false;
  const step = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 }[event.key];
  const next = step === undefined || step === at ? undefined : stops[step];
  if (!next) return false;
  event.preventDefault();
  next.focus();
  return true;
}
