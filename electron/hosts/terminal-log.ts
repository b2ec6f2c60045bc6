import type { CallLog } from '#electron/rpc/log.ts';

/**
 * The log of a host that has a terminal: bugs always, calls (name, code, milliseconds) when
 * `NARIKKA_LOG` is set. Nothing is written to a file.
 */
export function terminalLog(env: Readonly<Record<string, string | undefined>>): CallLog {
  const write = (line: string) => process.stderr.write(`${line}\n`);
  return {
    call: ({ name, code, ms }) => {
      if (env['NARIKKA_LOG']) write(`${name} ${code} ${ms} ms`);
    },
    fault: (cause) => write(cause instanceof Error ? (cause.stack ?? cause.message) : 'internal'),
  };
}
