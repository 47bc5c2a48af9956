/** Gives somebody a file that was made here; nothing is asked from a server. */
export function saveFile(naam: string, soort: string, tekst: string): void {
  const url = URL.createObjectURL(new Blob([tekst], { type: `${soort};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = naam;
  link.click();
  // A phone may still be asking where to put it.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
