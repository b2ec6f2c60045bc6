import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isAuditAction } from '#shared/domain/audit/audit-actions.ts';
import { reportFormats } from '#shared/domain/reports/report-table.ts';
import { formatClock, formatDay } from '#shared/i18n/format.ts';
import { translator } from '#shared/i18n/translate.ts';
import { dateOption } from './choices.ts';
import { type CommandLine, needed, oneOf, type Told, UsageError } from './command-line.ts';
import { Refused, withSignedIn } from './signed-in.ts';

/** The audit log from the terminal, signed in as an administrator: `verify`, `list`, `export`. */
export function auditCommand(line: CommandLine): Promise<Told> {
  const [, what] = line.words;
  if (what === 'verify') return verify(line);
  if (what === 'list') return list(line);
  if (what === 'export') return exported(line);
  throw new UsageError('unknownCommand', { command: `audit ${what ?? ''}` });
}

/** Exit code 1 where the chain is broken, with the first line that does not fit. */
async function verify(line: CommandLine): Promise<Told> {
  const t = translator(line.language);
  const found = await withSignedIn(line, (callOf) => callOf('audit.check', {}));
  const { lines, brokenAt, head } = found;
  const said =
    brokenAt === null
      ? t('cli.auditSound', { count: lines, number: head.number, hash: head.hash })
      : t('cli.auditBroken', { number: brokenAt });
  return { lines: [said], json: found, exitCode: brokenAt === null ? 0 : 1 };
}

async function list(line: CommandLine): Promise<Told> {
  const { language } = line;
  const t = translator(language);
  const [from, to] = [dateOption(line, 'from'), dateOption(line, 'to')];
  const found = await withSignedIn(line, async (callOf) => {
    const pages = [];
    for (let below: number | null = null; ; ) {
      const page: Awaited<ReturnType<typeof callOf<'audit.lines'>>> = await callOf('audit.lines', {
        ...{ from, to, below },
      });
      pages.push(...page.lines);
      if (page.next === null) return pages;
      below = page.next;
    }
  });
  // Ids and no names: what the log holds, as it holds it.
  const lines = found.map(({ number, date, minute, staffName, action, subject, detail }) =>
    [
      String(number),
      `${formatDay(date, language)} ${formatClock(minute, language)}`,
      staffName,
      isAuditAction(action) ? t(`audit.actions.${action}`) : action,
      subject?.id ?? '',
      detail,
    ].join('\t'),
  );
  return { lines: lines.length > 0 ? lines : [t('audit.screen.none')], json: found };
}

async function exported(line: CommandLine): Promise<Told> {
  const { language } = line;
  const t = translator(language);
  const [from, to] = [dateOption(line, 'from'), dateOption(line, 'to')];
  const format = oneOf(line, 'format', reportFormats);
  const out = resolve(needed(line, 'out'));
  const { base64 } = await withSignedIn(line, (callOf) =>
    callOf('audit.export', { from, to, format, language }),
  );
  const bytes = Buffer.from(base64, 'base64');
  try {
    writeFileSync(out, bytes);
  } catch {
    throw new Refused(t('cli.cannotWrite', { path: out }));
  }
  const what = `${Math.ceil(bytes.length / 1024)} kB`;
  return { lines: [t('cli.wrote', { path: out, what })], json: { path: out, bytes: bytes.length } };
}
