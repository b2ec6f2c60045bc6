import type { ShownAuditLine } from '#shared/contract/audit.ts';
import type { ParsedInput } from '#shared/contract/contract.ts';
import { auditActions } from '#shared/domain/audit/audit-actions.ts';
import { detailInWords } from '#shared/domain/audit/audit-detail.ts';
import { auditReport } from '#shared/domain/audit/audit-report.ts';
import { day } from '#shared/kernel/local-date.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { CallsOf, Context, Handlers } from '../context.ts';
import type { AuditFilter, AuditLine } from '../month-ports.ts';
import type { RenderReport } from '../reports/reports-handlers.ts';
import { subjectsOf } from './audit-subjects.ts';

/** Lines of a page. */
const pageLines = 50;
/** More than two years of a busy venue. */
const mostExported = 200_000;

/** The audit log for the administrator: read, checked and taken out. */
export const auditHandlers = (render: RenderReport): Handlers<CallsOf<'audit'>> => ({
  'audit.lines': (context, { below, ...asked }) => {
    if (asked.from > asked.to) return err('end-before-start');
    const { audit } = context.stores;
    const filter = filterOf(asked);
    const lines = audit.list(filter, { below, limit: pageLines });
    const next = lines.length === pageLines ? (lines.at(-1)?.number ?? null) : null;
    return ok({ lines: shownLines(context, lines), total: audit.count(filter), next });
  },
  'audit.check': ({ stores }) => {
    const { lines, brokenAt, head, anchor } = stores.audit.verify();
    return ok({ lines, brokenAt, head, cutTo: anchor.number, cutOn: anchor.cutOn });
  },
  'audit.export': async (context, { format, language, ...asked }) => {
    if (asked.from > asked.to) return err('end-before-start');
    const { stores, me, now, version } = context;
    const lines = stores.audit.list(filterOf(asked), { below: null, limit: mostExported });
    const names = new Map<string, string>(stores.staff.list().map(({ id, name }) => [id, name]));
    const { from, to } = asked;
    const setting = { language, from, to, madeBy: me.role, madeOn: now.date, version };
    const rows = lines.map((line) => ({ ...line, staffName: names.get(line.staffId ?? '') ?? '' }));
    const { bytes, mimeType, extension } = await render(auditReport(rows, setting), format);
    context.audit('audit-exported', null, `${format} ${from} ${to} ${lines.length}`);
    const fileName = `narikka-audit-${from}-${to}.${extension}`;
    return ok({ fileName, mimeType, base64: Buffer.from(bytes).toString('base64') });
  },
});

type Asked = Omit<ParsedInput<'audit.lines'>, 'below'>;

const filterOf = ({ from, to, staffId, topic, subjectId }: Asked): AuditFilter => ({
  ...{ from, to },
  ...(staffId === undefined ? {} : { staffId }),
  ...(topic === undefined ? {} : { actions: auditActions[topic] }),
  ...(subjectId === undefined ? {} : { subjectId }),
});

function shownLines(context: Context, lines: readonly AuditLine[]): ShownAuditLine[] {
  const names = new Map(context.stores.staff.list().map(({ id, name }) => [id, name]));
  const subjectOf = subjectsOf(context, lines);
  return lines.map(({ number, at, staffId, action, subjectId, detail }) => {
    const [date = '', minute = '0'] = at.split(' ');
    return {
      ...{ number, staffId, action },
      ...{ date: day(date), minute: Number(minute) },
      staffName: (staffId && names.get(staffId)) ?? '',
      subject: subjectId === null ? null : subjectOf(subjectId),
      detail: detailInWords({ action, detail }, context.language),
    };
  });
}
