import type { ComponentChildren, TargetedEvent } from 'preact';
import { untickOthers } from './aanvinken.ts';
import { Foutoverzicht } from './Foutoverzicht.tsx';

interface Props {
  readonly fouten: Readonly<Record<string, string>>;
  /** The words on the button. */
  readonly knop: string;
  /** What was filled in, when somebody goes on. */
  readonly onSubmit: (data: FormData) => void;
  /** What is filled in now, after every change. */
  readonly onChange?: (data: FormData) => void;
  readonly class?: string;
  readonly children: ComponentChildren;
  /** What comes below the button. */
  readonly onder?: ComponentChildren;
}

/** The form of a screen: native fields hold the answers, and mistakes are told on top of it. */
export function Schermformulier(props: Props) {
  const { fouten, knop, onSubmit, onChange, class: extra = '', children, onder } = props;

  function submit(event: TargetedEvent<HTMLFormElement>): void {
    event.preventDefault();
    onSubmit(new FormData(event.currentTarget));
  }

  function change({ target, currentTarget }: TargetedEvent<HTMLFormElement>): void {
    if (target instanceof HTMLInputElement) untickOthers(target, currentTarget);
    onChange?.(new FormData(currentTarget));
  }

  return (
    <form
      class={`formulier ${extra}`.trim()}
      noValidate
      autoComplete="off"
      onSubmit={submit}
      onChange={change}
    >
      <Foutoverzicht fouten={fouten} />
      {children}
      <div class="knoppen">
        <button class="knop knop--primair knop--pijl" type="submit">
          {knop}
        </button>
      </div>
      {onder}
    </form>
  );
}
