import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Says in Dutch what is wrong with how a command was called, and ends. */
export function stop(...zinnen: readonly string[]): never {
  console.error(zinnen.join('\n'));
  process.exit(2);
}

/** Reads the options of a command; an unknown one ends it with a sentence in Dutch. */
export function parseOpties<T extends NonNullable<ParseArgsConfig['options']>>(
  options: T,
  gebruik: string,
) {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const option = /'(--?[^' ]+)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      return stop(`De optie "${option}" kennen we niet.`, gebruik);
    }
    return stop(
      `Bij de optie "${option}" klopt iets niet: er ontbreekt iets, of er staat te veel.`,
      gebruik,
    );
  }
}
