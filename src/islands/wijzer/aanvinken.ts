/** "Geen van deze" and "Ik weet het niet" do not go together with anything else. */
export function untickOthers(changed: HTMLInputElement, form: HTMLFormElement): void {
  if (changed.type !== 'checkbox' || !changed.checked) return;
  const alone = (input: Element) => input.hasAttribute('data-alleen');
  for (const other of form.querySelectorAll<HTMLInputElement>(`input[name="${changed.name}"]`)) {
    if (other !== changed && (alone(changed) || alone(other))) other.checked = false;
  }
}
