import type { RunTool, ToolResult } from './tool.ts';

/** The package manager of Debian and Ubuntu. */
export interface Apt {
  /** A package list that cannot be refreshed may still be good enough. */
  update(): Promise<ToolResult>;
  install(...packages: readonly string[]): Promise<ToolResult>;
}

/** Asks no questions, and no password: who may not install hears so at once. */
export function makeApt(tool: RunTool): Apt {
  const isRoot = process.getuid?.() === 0;
  const apt = (...args: string[]) =>
    isRoot ? tool('apt-get', args, ENV) : tool('sudo', ['-n', 'apt-get', ...args], ENV);
  return {
    update: () => apt('update', '-q'),
    install: (...packages) => apt('install', '-q', '-y', '--no-install-recommends', ...packages),
  };
}

const ENV = { DEBIAN_FRONTEND: 'noninteractive' };
